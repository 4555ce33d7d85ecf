package dev.mypos.sale;

import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.money.Rounding;
import dev.mypos.money.Step;
import dev.mypos.money.Tax;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/**
 * What a cart costs. Pure: the same input gives the same quote anywhere, and a stored sale can be quoted again.
 *
 * @param discounts of the whole sale, applied one after the other
 * @param taxes per name, rate and kind
 * @param discount all discount contained in it, 0 or more
 * @param total sum of the lines' totals, tax included, before cash rounding
 */
public record Quote(
        List<LineItem> lines,
        List<Discount> discounts,
        List<Tax> taxes,
        Money gross,
        Money discount,
        Money total,
        Rounding rules) {
    public Quote {
        lines = List.copyOf(lines);
        discounts = List.copyOf(discounts);
        taxes = List.copyOf(taxes);
    }

    /** A line to be quoted. */
    public record Input(Item item, Quantity quantity) {}

    /**
     * Prices the lines: price by quantity, rounded; each line's discounts one after the other; the sale's discounts one after
     * the other, each handed to the lines by largest remainder in proportion to what is left of them; tax.
     *
     * @param lines 1 to {@link Cart#MAX_LINES}, numbered from 1 in the quote
     * @param discounts of the whole sale, at most {@link Cart#MAX_DISCOUNTS}
     * @throws dev.mypos.error.ValidationError naming all lines and discounts that break a limit or are in another currency
     */
    public static Quote of(Currency currency, List<Input> lines, List<Discount> discounts, Rounding rules) {
        Violations violations = new Violations("quote the lines");
        new LineCheck(currency, violations).check(lines, discounts);
        violations.refuse();
        return new Pricing(currency, lines, discounts, rules, Trace.NONE).quote();
    }

    /** All tax together, included and on top. */
    public Money tax() {
        return Money.sum(total.currency(), taxes, Tax::amount);
    }

    /** What each discount took off: of the lines, then of the sale. They add up to {@link #discount}. */
    public List<TakenOff> takenOff() {
        return TakenOff.of(this);
    }

    /** What is to pay if all is paid in cash. */
    public Money cashDue() {
        return rules.roundCash(total);
    }

    /** The same computed afresh from items, quantities, discounts and rules: equal, unless somebody changed a figure. */
    public Quote again() {
        return pricing(Trace.NONE).quote();
    }

    /**
     * Each step from the lines to the total, computed afresh and in order: every line with its discounts, the sale's
     * discounts with the share of each line, the taxes, the totals of the lines, the total, and what is due in cash if cash
     * is rounded. The rules are those named by {@link Step} and {@code line discount}, {@code sale discount},
     * {@code line total} and {@code total}.
     */
    public List<Step> explain() {
        List<Step> steps = new ArrayList<>();
        pricing(step -> steps.addAll(step.get())).quote();
        return List.copyOf(steps);
    }

    private Pricing pricing(Trace trace) {
        List<Input> inputs = lines.stream()
                .map(line -> new Input(line.item(), line.quantity()))
                .toList();
        return new Pricing(total.currency(), inputs, discounts, rules, trace);
    }
}

package dev.mypos.sale;

import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.money.Rounding;
import dev.mypos.money.Step;
import dev.mypos.money.Tax;
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

    public static Quote of(Currency currency, List<Input> lines, List<Discount> discounts, Rounding rules) {
        throw new UnsupportedOperationException();
    }

    public Money tax() {
        return Money.sum(total.currency(), taxes.stream().map(Tax::amount));
    }

    /** What is to pay if all is paid in cash. */
    public Money cashDue() {
        throw new UnsupportedOperationException();
    }

    /** The same computed afresh from items, quantities, discounts and rules: equal, unless somebody changed a figure. */
    public Quote again() {
        throw new UnsupportedOperationException();
    }

    /** Each step from the lines to the total. */
    public List<Step> explain() {
        throw new UnsupportedOperationException();
    }
}

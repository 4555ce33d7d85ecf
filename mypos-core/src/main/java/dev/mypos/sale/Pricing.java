package dev.mypos.sale;

import dev.mypos.money.Allocation;
import dev.mypos.money.Money;
import dev.mypos.money.Rounding;
import dev.mypos.money.Step;
import dev.mypos.money.Taxable;
import dev.mypos.money.Taxation;
import dev.mypos.money.TaxedLine;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** One run from lines to total: gross, own discounts, the sale's discounts, tax. Confine to one thread. */
final class Pricing {
    private final Currency currency;
    private final List<Quote.Input> inputs;
    private final List<Discount> discounts;
    private final Rounding rules;
    private final Trace trace;
    private final List<Money> gross = new ArrayList<>();
    private final List<Money> left = new ArrayList<>();

    Pricing(Currency currency, List<Quote.Input> inputs, List<Discount> discounts, Rounding rules, Trace trace) {
        this.currency = currency;
        this.inputs = inputs;
        this.discounts = discounts;
        this.rules = rules;
        this.trace = trace;
    }

    Quote quote() {
        inputs.forEach(this::price);
        discounts.forEach(this::takeOffSale);
        Taxation taxation = Taxation.of(currency, taxables(), rules);
        trace.add(taxation::steps);
        List<LineItem> lines = lines(taxation.lines());
        trace.step(() -> Trace.exact("total", "sum of " + lines.size() + " lines", taxation.total()));
        rules.cash().ifPresent(cash -> trace.step(() -> rules.explainCash(taxation.total())));
        return new Quote(
                lines,
                discounts,
                taxation.taxes(),
                Money.sum(currency, lines, LineItem::gross),
                Money.sum(currency, lines, LineItem::discount),
                taxation.total(),
                rules);
    }

    private void price(Quote.Input input) {
        int line = gross.size() + 1;
        Money price = input.item().price().times(input.quantity(), rules.mode());
        trace.step(() -> Trace.of(line, input.item().price().explain(input.quantity(), rules.mode())));
        gross.add(price);
        left.add(takeOffLine(line, price, input.item().discounts()));
    }

    private Money takeOffLine(int line, Money price, List<Discount> own) {
        Money rest = price;
        for (Discount discount : own) {
            Reduction reduction = new Reduction(discount, rest, rules.mode());
            trace.step(() -> Trace.of(line, reduction.step("line discount")));
            rest = rest.minus(reduction.amount());
        }
        return rest;
    }

    private void takeOffSale(Discount discount) {
        Reduction reduction = new Reduction(discount, Money.sum(currency, left.stream()), rules.mode());
        trace.step(() -> reduction.step("sale discount"));
        Allocation allocation = Allocation.of(reduction.amount(), left);
        trace.add(() -> numbered(allocation));
        List<Money> parts = allocation.parts();
        for (int i = 0; i < parts.size(); i++) {
            left.set(i, left.get(i).minus(parts.get(i)));
        }
    }

    private static List<Step> numbered(Allocation allocation) {
        List<Step> steps = new ArrayList<>();
        allocation.steps().forEach(step -> steps.add(Trace.of(steps.size() + 1, step)));
        return steps;
    }

    private List<Taxable> taxables() {
        List<Taxable> taxables = new ArrayList<>(left.size());
        for (int i = 0; i < left.size(); i++) {
            taxables.add(new Taxable(left.get(i), inputs.get(i).item().tax()));
        }
        return taxables;
    }

    private List<LineItem> lines(List<TaxedLine> taxed) {
        List<LineItem> lines = new ArrayList<>(taxed.size());
        for (int i = 0; i < taxed.size(); i++) {
            lines.add(line(i, taxed.get(i)));
        }
        return lines;
    }

    private LineItem line(int i, TaxedLine taxed) {
        Quote.Input input = inputs.get(i);
        Money discount = gross.get(i).minus(left.get(i));
        Money onTop = taxed.total().minus(left.get(i));
        trace.step(() -> Trace.exact(
                "line total",
                "line " + (i + 1) + ": " + gross.get(i) + " less " + discount + " plus " + onTop,
                taxed.total()));
        return new LineItem(
                i + 1, input.item(), input.quantity(), gross.get(i), discount, taxed.total(), taxed.taxes());
    }
}

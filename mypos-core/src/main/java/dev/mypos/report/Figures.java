package dev.mypos.report;

import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.sale.LineItem;
import dev.mypos.sale.Transaction;
import java.util.Currency;
import java.util.List;

/** What a transaction or a part of it comes to, without direction: 0 or more. */
record Figures(Quantity items, Sum amount, Sum discount, Sum tax) {
    static Figures zero(Currency currency) {
        Sum zero = Sum.zero(currency);
        return new Figures(Quantity.ZERO, zero, zero, zero);
    }

    static Figures of(Transaction transaction) {
        return transaction.lines().stream()
                .map(Figures::of)
                .reduce(zero(transaction.total().currency()), Figures::plus);
    }

    static Figures of(LineItem line) {
        return new Figures(line.quantity(), Sum.of(line.total()), Sum.of(line.discount()), Sum.of(line.tax()));
    }

    static Figures ofAmount(Money amount) {
        Sum zero = Sum.zero(amount.currency());
        return new Figures(Quantity.ZERO, Sum.of(amount), zero, zero);
    }

    static Figures sum(Currency currency, List<Part> parts) {
        return parts.stream().map(Part::figures).reduce(zero(currency), Figures::plus);
    }

    Figures plus(Figures other) {
        return new Figures(
                items.plus(other.items), amount.plus(other.amount), discount.plus(other.discount), tax.plus(other.tax));
    }
}

package dev.mypos.exchange;

import dev.mypos.exchange.csv.CsvRow;
import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.sale.Discount;
import dev.mypos.store.Store;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** Reads what a line with an amount of its own was charged. Immutable. */
final class LineAmounts {
    private final SalesMapping mapping;
    private final Currency currency;
    private final RoundingMode mode;

    LineAmounts(SalesMapping mapping, Store store) {
        this.mapping = mapping;
        this.currency = store.currency();
        this.mode = store.rounding().mode();
    }

    /** @param amount what the line comes to, as it stands in the file */
    Charge charge(CsvRow row, Quantity quantity, BigDecimal amount) {
        String column = mapping.columns().price();
        Money own = money(column, amount);
        if (own.isNegative() ? quantity.isPositive() : own.isPositive() && quantity.isNegative()) {
            throw LineReader.refusal(column, "must have the sign of the quantity");
        }
        List<Discount.Amount> discounts = new ArrayList<>();
        for (LineRules.TakenOff takenOff : mapping.lines().discounts()) {
            Money off = reduction(row, takenOff.column(), quantity);
            if (off.isPositive()) {
                discounts.add(new Discount.Amount(off, takenOff.reason()));
            }
        }
        Money coupon = mapping.lines().coupon().isEmpty()
                ? Money.zero(currency)
                : reduction(row, mapping.lines().coupon(), quantity);
        return LineReader.in(column, () -> Charge.of(own, quantity, discounts, coupon, mode));
    }

    private Money reduction(CsvRow row, String column, Quantity quantity) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return Money.zero(currency);
        }
        Money amount = money(
                column,
                mapping.numbers()
                        .decimal(text)
                        .orElseThrow(() -> LineReader.refusal(
                                column,
                                "must be a number of plain digits, such as "
                                        + mapping.numbers().example())));
        if (amount.isNegative()) {
            throw LineReader.refusal(column, "must be 0 or more");
        }
        if (amount.isPositive() && quantity.isNegative()) {
            throw LineReader.refusal(column, "must be 0 where goods come back: the amount is what was given back");
        }
        return amount;
    }

    private Money money(String column, BigDecimal amount) {
        return LineReader.in(column, () -> Money.of(amount, currency));
    }
}

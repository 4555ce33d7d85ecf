package dev.mypos.fuzz;

import dev.mypos.error.POSError;
import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.money.Rate;
import dev.mypos.money.UnitPrice;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Amounts, prices, quantities and rates as text. What is taken is written as it was read. */
public final class MoneyTarget {
    private static final List<String> CURRENCIES = List.of("EUR", "JPY", "KWD");

    private MoneyTarget() {}

    public static void fuzzerTestOneInput(byte[] data) {
        String text = new String(data, StandardCharsets.UTF_8);
        attempt(() -> {
            Quantity quantity = Quantity.parse(text);
            same(quantity, Quantity.parse(quantity.toString()));
            same(quantity, Quantity.ofScaled(quantity.scaled()));
            same(quantity, quantity.plus(quantity).minus(quantity));
        });
        attempt(() -> {
            Rate rate = Rate.ofPercent(text);
            same(rate, Rate.ofPercent(rate.percent().toPlainString()));
        });
        for (String currency : CURRENCIES) {
            attempt(() -> {
                Money money = Money.of(text, currency);
                same(money, Money.of(money.amount().toPlainString(), currency));
                same(money, Money.ofMinor(money.minorUnits(), money.currency()));
                same(money, money.negated().negated());
            });
            attempt(() -> {
                UnitPrice price = UnitPrice.of(text, currency);
                same(price, UnitPrice.of(price.amount().toPlainString(), currency));
                price.times(Quantity.parse("0.33333"), RoundingMode.HALF_UP);
                price.explain(Quantity.MAX_LINE, RoundingMode.DOWN);
            });
            attempt(() -> Money.of("1", text));
        }
    }

    private static void attempt(Runnable reading) {
        try {
            reading.run();
        } catch (POSError refused) {
            refused.getMessage();
        }
    }

    private static void same(Object one, Object other) {
        if (!one.equals(other)) {
            throw new IllegalStateException(one + " became " + other);
        }
    }
}

package dev.mypos.sale;

import dev.mypos.money.Money;
import dev.mypos.money.Rate;
import java.util.function.Function;

/** Taken off a line or a whole sale, with its reason. */
public sealed interface Discount {
    String reason();

    /** A share of the price, 0 to 100 percent. */
    record Percent(Rate rate, String reason) implements Discount {
        @Override
        public <R> R fold(Function<Percent, R> percent, Function<Amount, R> amount) {
            return percent.apply(this);
        }
    }

    /** An amount; at most what it is taken from. */
    record Amount(Money amount, String reason) implements Discount {
        @Override
        public <R> R fold(Function<Percent, R> percent, Function<Amount, R> amount) {
            return amount.apply(this);
        }
    }

    <R> R fold(Function<Percent, R> percent, Function<Amount, R> amount);
}

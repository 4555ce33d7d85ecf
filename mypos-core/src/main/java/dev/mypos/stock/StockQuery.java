package dev.mypos.stock;

import java.util.function.Function;

/** Which levels a list has. */
public sealed interface StockQuery {
    /** Of all tracked products that are not archived, by name. */
    record All() implements StockQuery {
        @Override
        public <R> R fold(Function<All, R> all, Function<Low, R> low, Function<BelowZero, R> belowZero) {
            return all.apply(this);
        }
    }

    /** At or below their threshold. */
    record Low() implements StockQuery {
        @Override
        public <R> R fold(Function<All, R> all, Function<Low, R> low, Function<BelowZero, R> belowZero) {
            return low.apply(this);
        }
    }

    /** Sold below zero. */
    record BelowZero() implements StockQuery {
        @Override
        public <R> R fold(Function<All, R> all, Function<Low, R> low, Function<BelowZero, R> belowZero) {
            return belowZero.apply(this);
        }
    }

    <R> R fold(Function<All, R> all, Function<Low, R> low, Function<BelowZero, R> belowZero);
}

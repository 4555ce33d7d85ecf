package dev.mypos.sale;

import java.util.function.Function;

/** A condition and effect on one stored item beside stock and register; at most 6 a posting. */
public sealed interface Claim {
    /** The sale's refund state goes from {@code after.version() - 1} to {@code after}. */
    record Refunds(RefundState after) implements Claim {
        @Override
        public <R> R fold(Function<Refunds, R> refunds) {
            return refunds.apply(this);
        }
    }

    /** Exhaustive: a new kind stops a backend from compiling, not from refusing. */
    <R> R fold(Function<Refunds, R> refunds);
}

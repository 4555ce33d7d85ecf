package dev.mypos.sale;

import dev.mypos.payment.PaymentIntent;
import java.util.function.Function;

/** A condition and effect on one stored item beside stock and register; at most 6 a posting. */
public sealed interface Claim {
    /** The sale's refund state goes from {@code after.version() - 1} to {@code after}. */
    record Refunds(RefundState after) implements Claim {
        @Override
        public <R> R fold(Function<Refunds, R> refunds, Function<Paid, R> paid, Function<GivesBack, R> givesBack) {
            return refunds.apply(this);
        }
    }

    /**
     * The payment goes from COMPLETING to {@code after}, which is SETTLED: the money was taken for this sale.
     *
     * <p>Lost, as stale-version, if the payment is in another state.
     */
    record Paid(PaymentIntent after) implements Claim {
        @Override
        public <R> R fold(Function<Refunds, R> refunds, Function<Paid, R> paid, Function<GivesBack, R> givesBack) {
            return paid.apply(this);
        }
    }

    /**
     * The payment begins, as COMPLETING: the money is owed for this refund.
     *
     * <p>Lost, as stale-version, if there is one under its key.
     */
    record GivesBack(PaymentIntent owed) implements Claim {
        @Override
        public <R> R fold(Function<Refunds, R> refunds, Function<Paid, R> paid, Function<GivesBack, R> givesBack) {
            return givesBack.apply(this);
        }
    }

    /** Exhaustive: a new kind stops a backend from compiling, not from refusing. */
    <R> R fold(Function<Refunds, R> refunds, Function<Paid, R> paid, Function<GivesBack, R> givesBack);
}

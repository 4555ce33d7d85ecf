package dev.mypos.sale;

import dev.mypos.metric.Metrics;
import dev.mypos.notify.Relay;
import dev.mypos.store.Caller;

/** Gives money back. Safe for use by many threads. */
public final class Refunds {
    public Refunds(Ledger ledger, Relay relay, Metrics metrics, Caller caller) {}

    public RefundQuote quote(RefundRequest request) {
        throw new UnsupportedOperationException();
    }

    public Refund complete(RefundRequest request) {
        throw new UnsupportedOperationException();
    }

    public RefundState state(TransactionId sale) {
        throw new UnsupportedOperationException();
    }
}

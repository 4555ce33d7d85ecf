package dev.mypos.receipt;

import dev.mypos.sale.Transaction;
import dev.mypos.store.Caller;

public final class Receipts {
    public Receipts(Caller caller) {}
    /** 42 columns. */
    public String text(Transaction transaction) {
        throw new UnsupportedOperationException();
    }

    public Receipt receipt(Transaction transaction, Receipt.Kind kind) {
        throw new UnsupportedOperationException();
    }
}

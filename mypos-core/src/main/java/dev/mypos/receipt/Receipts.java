package dev.mypos.receipt;

import dev.mypos.sale.Transaction;
import dev.mypos.store.Caller;

/** Receipts of the store's transactions. Whoever can read a transaction can print it. Safe for use by many threads. */
public final class Receipts {
    private final Caller caller;

    public Receipts(Caller caller) {
        this.caller = caller;
    }

    /** The original receipt, {@link Receipt#DEFAULT_COLUMNS} columns wide. */
    public String text(Transaction transaction) {
        return receipt(transaction, Receipt.Kind.ORIGINAL).text(Receipt.DEFAULT_COLUMNS);
    }

    /** The receipt with the store's present name, address and tax number. */
    public Receipt receipt(Transaction transaction, Receipt.Kind kind) {
        return Receipt.of(caller.store(), transaction, kind);
    }
}

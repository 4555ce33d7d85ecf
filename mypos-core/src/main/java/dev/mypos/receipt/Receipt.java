package dev.mypos.receipt;

import dev.mypos.sale.Transaction;
import dev.mypos.store.Store;

public final class Receipt {
    private Receipt() {}

    public static Receipt of(Store store, Transaction transaction, Kind kind) {
        throw new UnsupportedOperationException();
    }
    /** @param columns 32, 42 or 48 */
    public String text(int columns) {
        throw new UnsupportedOperationException();
    }

    /** What the receipt is. */
    public enum Kind {
        ORIGINAL,
        REPRINT
    }
}

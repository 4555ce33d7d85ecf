package dev.mypos.stock;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why stock moved. */
public enum StockReason {
    /** A sale took it. */
    SALE,
    /** A refund put it back. */
    REFUND,
    /** Goods came in. */
    RECEIPT,
    /** Somebody counted, and it was not what the books said. */
    COUNT,
    /** Corrected for another reason. */
    ADJUST,
    /** Went to another location, or came from one. */
    TRANSFER,
    /** Broken, expired, stolen. */
    WASTE;

    /** The word that is stored and typed, such as {@code receipt}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The reason with this code; empty if there is none. */
    public static Optional<StockReason> find(String code) {
        return Stream.of(values()).filter(reason -> reason.code().equals(code)).findFirst();
    }

    /** Whether it follows from a transaction; nobody can ask for such a movement by itself. */
    public boolean followsFromTransaction() {
        return this == SALE || this == REFUND;
    }
}

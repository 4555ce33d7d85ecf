package dev.mypos.catalog;

/** What selling does to a product's stock. */
public enum StockPolicy {
    /** Counted; never sold below zero (L3). */
    DENY,
    /** Counted; sold below zero if need be, and listed then. */
    ALLOW_NEGATIVE,
    /** Not counted: postage, fees. */
    UNTRACKED;

    public boolean tracked() {
        return this != UNTRACKED;
    }
}

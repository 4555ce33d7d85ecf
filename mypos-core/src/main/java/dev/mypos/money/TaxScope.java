package dev.mypos.money;

/** Where tax is rounded; one transaction never mixes the two. */
public enum TaxScope {
    /** Tax is rounded on each line and added up. */
    LINE,
    /** Exact tax is added up per rate, rounded once, and handed back to the lines by largest remainder. */
    DOCUMENT
}

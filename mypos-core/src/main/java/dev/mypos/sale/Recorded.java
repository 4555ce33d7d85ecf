package dev.mypos.sale;

/** The answer of the ledger. */
public record Recorded(Transaction transaction, boolean replayed) {}

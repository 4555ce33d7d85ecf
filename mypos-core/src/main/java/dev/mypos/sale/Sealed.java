package dev.mypos.sale;

/**
 * A transaction with its number and digest, and the canonical text of its {@link Transaction#fields}, which sealing has
 * made already. Immutable.
 */
public record Sealed(Transaction transaction, String canonical) {}

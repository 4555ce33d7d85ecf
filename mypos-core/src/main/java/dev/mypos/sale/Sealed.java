package dev.mypos.sale;

import dev.mypos.wire.Fields;

/**
 * A transaction with its number and digest, and the fields that it is stored as: those of {@link Transaction#fields}, which
 * sealing has made already. Immutable.
 */
public record Sealed(Transaction transaction, Fields fields) {}

package dev.mypos.sale;

import dev.mypos.error.ConflictError;

/** The answer of the ledger. */
public record Recorded(Transaction transaction, boolean replayed) {
    /** What is stored under an id answers a repeat of its own request, and no other request (L1). */
    static Recorded repeat(Transaction stored, Digest request) {
        if (!stored.header().request().equals(request)) {
            throw ConflictError.idempotencyConflict(
                    "record the transaction", "transaction", stored.id().toString());
        }
        return new Recorded(stored, true);
    }
}

package dev.mypos.sale;

import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.store.RegisterId;
import java.util.Collection;
import java.util.List;

/**
 * The append-only record of transactions. Safe for use by many threads.
 *
 * <p>L1 an id is stored once. L2 all of a posting or nothing. L3 no effect with {@code floor} takes stock below zero. L7 no
 * gap and no double in a register's numbers. L8 nothing is edited or deleted.
 */
public interface Ledger {
    /**
     * Stores transaction, stock, claims, register head, journal and event in one step, or nothing.
     *
     * <p>The order of answers is the same on every backend: replay or idempotency-conflict; shift-closed; a claim lost
     * (stale-version); unknown, inactive or changed products ({@link dev.mypos.stock.StockRefusal}); too little stock.
     *
     * @throws dev.mypos.error.ConflictError as said; nothing is stored
     * @throws dev.mypos.error.UnavailableError outcome-unknown if the answer was lost: the same id may be sent again for ever
     */
    Recorded record(Posting posting);

    /** Those that exist, in no order; at most 100 ids. Sees every acknowledged write. */
    List<Transaction> find(Collection<TransactionId> ids);

    /** May lag behind writes and be short; never loses a row (L10). */
    Page<TransactionSummary> list(LedgerQuery query, PageRequest page);

    /** The end of a register's chain; its start if it has none yet. */
    RegisterHead head(RegisterId register);

    /** Version 0 if nothing has come back. Sees every acknowledged write. */
    RefundState refunds(TransactionId sale);
}

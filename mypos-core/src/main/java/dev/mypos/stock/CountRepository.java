package dev.mypos.stock;

import dev.mypos.journal.Trail;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import java.util.Optional;

/** Keeps counting sheets and what was counted on them. Safe for use by many threads. */
public interface CountRepository {
    /**
     * Stores the sheet with the trail in one step. Version 0 creates it.
     *
     * @return the sheet as stored, its version one higher
     * @throws dev.mypos.error.ConflictError stale-version if another version is stored; already-exists if the id is taken
     */
    CountSheet save(CountSheet sheet, Trail trail);

    /** Sees every acknowledged write. */
    Optional<CountSheet> find(CountSheetId sheet);

    /** By id. May lag behind writes and be short; never loses a row (L10). */
    Page<CountSheet> list(PageRequest page);

    /**
     * Stores the count, {@linkplain Count#against against} what is on hand at the sheet's location in the same step, with
     * the trail; in place of an earlier one of the product. Only if the sheet is open. A count that was stored before, in
     * place or replaced, changes nothing and leaves no trail.
     *
     * @return the count as stored: that of the first time for a repeat (L1)
     * @throws dev.mypos.error.ConflictError stale-version if the sheet is no longer open; idempotency-conflict if the id is
     *     stored with another content
     * @throws dev.mypos.error.NotFoundError if there is no such sheet
     */
    Count enter(CountSheetId sheet, Count count, Trail trail);

    /** The last count of each product, by product id. Sees every acknowledged write; never loses a row (L10). */
    Page<Count> counts(CountSheetId sheet, PageRequest page);
}

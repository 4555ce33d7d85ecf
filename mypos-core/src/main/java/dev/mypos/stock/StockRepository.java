package dev.mypos.stock;

import dev.mypos.catalog.ProductId;
import dev.mypos.journal.Trail;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.store.LocationId;
import java.util.Collection;
import java.util.List;

/** Keeps levels and movements. Safe for use by many threads. */
public interface StockRepository {
    /**
     * Stores at most 40 movements and their effect on the levels with the trail: all or none. If all of them are stored
     * already as {@linkplain StockMovement#sameRequest answers to the same request}, nothing changes, and no trail is
     * added. A movement that takes a product across its threshold stores the event of {@link LowStock} too, and one with a
     * cost makes it the level's {@linkplain StockLevel#lastCost last cost}.
     *
     * @param floor whether a DENY product may not fall below zero
     * @return the movements as stored: those of the first time for a repeat (L1)
     * @throws dev.mypos.error.ConflictError idempotency-conflict if an id is stored with another content
     * @throws dev.mypos.error.NotFoundError if a product does not exist
     * @throws dev.mypos.error.InsufficientStockError if the floor is broken; tells of all movements at once
     */
    List<StockMovement> move(List<StockMovement> movements, boolean floor, Trail trail);

    /** The levels of these products at all locations; at most 100 ids. Sees every acknowledged write. */
    List<StockLevel> levels(Collection<ProductId> products);

    /** May lag behind writes and be short; never loses a row (L10). */
    Page<StockLevel> list(LocationId location, StockQuery query, PageRequest page);

    /** Newest first. May lag until the events are projected; never loses a row (L10). */
    Page<StockMovement> movements(ProductId product, PageRequest page);
}

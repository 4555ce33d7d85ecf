package dev.mypos.stock;

import dev.mypos.catalog.ProductId;
import dev.mypos.money.Quantity;
import dev.mypos.store.LocationId;
import java.time.Instant;
import java.util.Optional;

/**
 * What a person or program asks for. The same id again is the same movement (L1).
 *
 * @param happened when it happened, if not now
 */
public record StockChange(
        MovementId id,
        ProductId product,
        LocationId location,
        Quantity delta,
        StockReason reason,
        String source,
        Optional<Instant> happened,
        Optional<String> note) {}

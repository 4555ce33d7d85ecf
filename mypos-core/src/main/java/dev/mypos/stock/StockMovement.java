package dev.mypos.stock;

import dev.mypos.catalog.ProductId;
import dev.mypos.money.Quantity;
import dev.mypos.store.LocationId;
import dev.mypos.wire.Fields;
import java.time.Instant;
import java.util.Optional;

/**
 * A change of stock that happened. Never edited, never deleted (L8).
 *
 * @param source what caused it, such as a transaction id
 * @param at when it happened
 */
public record StockMovement(
        MovementId id,
        ProductId product,
        LocationId location,
        Quantity delta,
        StockReason reason,
        String source,
        String actor,
        Instant at,
        Optional<String> note) {
    public Fields fields() {
        throw new UnsupportedOperationException();
    }

    public static StockMovement from(Fields fields) {
        throw new UnsupportedOperationException();
    }
}

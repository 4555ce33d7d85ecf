package dev.mypos.stock;

import dev.mypos.catalog.ProductId;
import dev.mypos.money.Quantity;
import dev.mypos.money.UnitPrice;
import dev.mypos.store.LocationId;
import dev.mypos.wire.Fields;
import java.time.Instant;
import java.util.Optional;

/**
 * A change of stock that happened. Never edited, never deleted (L8). Immutable.
 *
 * @param source what caused it, such as a transaction id
 * @param at when it happened
 * @param fact whether it was told after it had happened, so that the time is the caller's
 * @param cost what one unit cost, of goods that came in
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
        boolean fact,
        Optional<String> note,
        Optional<UnitPrice> cost) {
    /** A movement whose cost is not told. */
    public StockMovement(
            MovementId id,
            ProductId product,
            LocationId location,
            Quantity delta,
            StockReason reason,
            String source,
            String actor,
            Instant at,
            boolean fact,
            Optional<String> note) {
        this(id, product, location, delta, reason, source, actor, at, fact, note, Optional.empty());
    }

    /**
     * Whether the other one answers the same request under the same id (L1). Who asked again does not matter, nor when,
     * unless the request told the time itself.
     */
    public boolean sameRequest(StockMovement other) {
        return id.equals(other.id)
                && product.equals(other.product)
                && location.equals(other.location)
                && delta.equals(other.delta)
                && reason == other.reason
                && source.equals(other.source)
                && note.equals(other.note)
                && cost.equals(other.cost)
                && fact == other.fact
                && (!fact || at.equals(other.at));
    }

    public Fields fields() {
        return StockMovementFields.write(this);
    }

    /**
     * Reads the fields of a movement back.
     *
     * @throws dev.mypos.error.CorruptDataError if one is missing or of the wrong kind
     */
    public static StockMovement from(Fields fields) {
        return fields.as("stock movement", StockMovementFields::read);
    }
}

package dev.mypos.stock;

import dev.mypos.catalog.ProductId;
import dev.mypos.money.Quantity;
import dev.mypos.notify.Event;
import dev.mypos.store.LocationId;
import java.time.Instant;
import java.util.Optional;

/** Tells when stock crosses a product's threshold: once a crossing, not once a sale. */
public final class LowStock {
    private LowStock() {}

    /** The event {@code stock.low} if available went from above the threshold to it or below; empty otherwise. */
    public static native Optional<Event> crossing(
            ProductId product,
            String sku,
            LocationId location,
            Quantity threshold,
            Quantity before,
            Quantity after,
            String cause,
            Instant at);
}

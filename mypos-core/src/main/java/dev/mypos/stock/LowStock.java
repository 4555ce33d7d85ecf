package dev.mypos.stock;

import dev.mypos.catalog.ProductId;
import dev.mypos.money.Quantity;
import dev.mypos.notify.Event;
import dev.mypos.store.LocationId;
import dev.mypos.wire.Fields;
import java.time.Instant;
import java.util.Optional;

/** Tells when stock crosses a product's threshold: once a crossing, not once a sale. */
public final class LowStock {
    private static final String TYPE = "stock.low";

    private LowStock() {}

    /**
     * The event {@code stock.low} if available went from above the threshold to it or below; empty otherwise. Its subject
     * is the product, its body has {@code product_id}, {@code sku}, {@code location}, {@code available} and {@code
     * threshold}.
     *
     * @param cause the id of the transaction or movement; the same cause gives the same event id
     */
    public static Optional<Event> crossing(
            ProductId product,
            String sku,
            LocationId location,
            Quantity threshold,
            Quantity before,
            Quantity after,
            String cause,
            Instant at) {
        if (before.compareTo(threshold) <= 0 || after.compareTo(threshold) > 0) {
            return Optional.empty();
        }
        String id = String.join("/", cause, product.toString(), location.value(), TYPE);
        Fields body = Fields.builder()
                .put("product_id", product.value())
                .put("sku", sku)
                .put("location", location.value())
                .put("available", after.toString())
                .put("threshold", threshold.toString())
                .build();
        return Optional.of(new Event(id, TYPE, product.toString(), at, body));
    }
}

package dev.mypos.stock;

import dev.mypos.catalog.ProductId;
import dev.mypos.money.Quantity;
import dev.mypos.wire.Fields;
import java.time.Instant;

/**
 * How much somebody found of a product, and what the books said in that moment. Immutable.
 *
 * @param counted 0 or more
 * @param expected on hand when the count was stored; what is sold later does not change it
 * @param by the id of who counted
 */
public record Count(CountId id, ProductId product, Quantity counted, Quantity expected, String by, Instant at) {
    /** How much more was found than the books said; negative if there was less. */
    public Quantity variance() {
        return counted.minus(expected);
    }

    /** The same against what the books say. */
    public Count against(Quantity onHand) {
        return new Count(id, product, counted, onHand, by, at);
    }

    /** Whether the other one answers the same request under the same id (L1). */
    public boolean sameRequest(Count other) {
        return id.equals(other.id) && product.equals(other.product) && counted.equals(other.counted);
    }

    public Fields fields() {
        return Fields.builder()
                .put("count_id", id.value())
                .put("product_id", product.value())
                .put("counted", counted.value())
                .put("expected", expected.value())
                .put("counted_by", by)
                .put("at", at)
                .build();
    }

    /**
     * Reads the fields of a count back.
     *
     * @throws dev.mypos.error.CorruptDataError if one is missing or of the wrong kind
     */
    public static Count from(Fields fields) {
        return fields.as(
                "count",
                stored -> new Count(
                        new CountId(stored.uuid("count_id")),
                        new ProductId(stored.uuid("product_id")),
                        new Quantity(stored.decimal("counted")),
                        new Quantity(stored.decimal("expected")),
                        stored.text("counted_by"),
                        stored.instant("at")));
    }
}

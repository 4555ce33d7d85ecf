package dev.mypos.stock;

import dev.mypos.catalog.ProductId;
import dev.mypos.money.Quantity;
import dev.mypos.money.UnitPrice;
import dev.mypos.store.LocationId;
import dev.mypos.wire.Fields;
import java.util.Optional;

/**
 * Stored as available and reserved; on hand is their sum. Below zero only where L3 allows it.
 *
 * @param lastCost what one unit cost in the movement with a cost that was stored last
 */
public record StockLevel(
        ProductId product, LocationId location, Quantity available, Quantity reserved, Optional<UnitPrice> lastCost) {
    /** Of goods whose cost was never told. */
    public StockLevel(ProductId product, LocationId location, Quantity available, Quantity reserved) {
        this(product, location, available, reserved, Optional.empty());
    }

    public Quantity onHand() {
        return available.plus(reserved);
    }

    public Fields fields() {
        Fields.Builder fields = Fields.builder()
                .put("product_id", product.value())
                .put("location", location.value())
                .put("available", available.value())
                .put("reserved", reserved.value());
        return StockMovementFields.putCost(fields, lastCost).build();
    }

    /** @throws dev.mypos.error.CorruptDataError if the fields are not those of a level */
    public static StockLevel from(Fields fields) {
        return fields.as(
                "stock level",
                level -> new StockLevel(
                        new ProductId(level.uuid("product_id")),
                        new LocationId(level.text("location")),
                        new Quantity(level.decimal("available")),
                        new Quantity(level.decimal("reserved")),
                        StockMovementFields.cost(level)));
    }
}

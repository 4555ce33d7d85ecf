package dev.mypos.stock;

import dev.mypos.catalog.ProductId;
import dev.mypos.money.Quantity;
import dev.mypos.store.LocationId;
import dev.mypos.wire.Fields;

/** Stored as available and reserved; on hand is their sum. Below zero only where L3 allows it. */
public record StockLevel(ProductId product, LocationId location, Quantity available, Quantity reserved) {
    public Quantity onHand() {
        return available.plus(reserved);
    }

    public Fields fields() {
        return Fields.builder()
                .put("product_id", product.value())
                .put("location", location.value())
                .put("available", available.value())
                .put("reserved", reserved.value())
                .build();
    }

    /** @throws dev.mypos.error.CorruptDataError if the fields are not those of a level */
    public static StockLevel from(Fields fields) {
        return fields.as(
                "stock level",
                level -> new StockLevel(
                        new ProductId(level.uuid("product_id")),
                        new LocationId(level.text("location")),
                        new Quantity(level.decimal("available")),
                        new Quantity(level.decimal("reserved"))));
    }
}

package dev.mypos.stock;

import dev.mypos.catalog.ProductId;
import dev.mypos.money.Quantity;
import dev.mypos.store.LocationId;
import dev.mypos.wire.Fields;

/** The stored fields of a movement. */
final class StockMovementFields {
    private StockMovementFields() {}

    static Fields write(StockMovement movement) {
        return Fields.builder()
                .put("movement_id", movement.id().value())
                .put("product_id", movement.product().value())
                .put("location", movement.location().value())
                .put("delta", movement.delta().value())
                .put("reason", movement.reason().code())
                .put("source", movement.source())
                .put("actor", movement.actor())
                .put("at", movement.at())
                .put("fact", movement.fact())
                .put("note", movement.note())
                .build();
    }

    static StockMovement read(Fields fields) {
        return new StockMovement(
                new MovementId(fields.uuid("movement_id")),
                new ProductId(fields.uuid("product_id")),
                new LocationId(fields.text("location")),
                new Quantity(fields.decimal("delta")),
                fields.read("reason", StockMovementFields::reason),
                fields.text("source"),
                fields.text("actor"),
                fields.instant("at"),
                fields.flag("fact"),
                fields.findText("note"));
    }

    private static StockReason reason(String code) {
        return StockReason.find(code).orElseThrow(IllegalArgumentException::new);
    }
}

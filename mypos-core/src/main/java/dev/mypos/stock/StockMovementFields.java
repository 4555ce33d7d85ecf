package dev.mypos.stock;

import dev.mypos.catalog.ProductId;
import dev.mypos.money.Quantity;
import dev.mypos.money.UnitPrice;
import dev.mypos.store.LocationId;
import dev.mypos.wire.Fields;
import java.util.Currency;
import java.util.Optional;

/** The stored fields of a movement. */
final class StockMovementFields {
    private StockMovementFields() {}

    static Fields write(StockMovement movement) {
        Fields.Builder fields = Fields.builder()
                .put("movement_id", movement.id().value())
                .put("product_id", movement.product().value())
                .put("location", movement.location().value())
                .put("delta", movement.delta().value())
                .put("reason", movement.reason().code())
                .put("source", movement.source())
                .put("actor", movement.actor())
                .put("at", movement.at())
                .put("fact", movement.fact())
                .put("note", movement.note());
        return putCost(fields, movement.cost()).build();
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
                fields.findText("note"),
                cost(fields));
    }

    static Fields.Builder putCost(Fields.Builder fields, Optional<UnitPrice> cost) {
        cost.ifPresent(each -> fields.put("cost", each.amount())
                .put("currency", each.currency().getCurrencyCode()));
        return fields;
    }

    static Optional<UnitPrice> cost(Fields fields) {
        return fields.has("cost")
                ? Optional.of(UnitPrice.of(fields.decimal("cost"), fields.read("currency", Currency::getInstance)))
                : Optional.empty();
    }

    private static StockReason reason(String code) {
        return StockReason.find(code).orElseThrow(IllegalArgumentException::new);
    }
}

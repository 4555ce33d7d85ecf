package dev.mypos.exchange.json;

import dev.mypos.catalog.Product;
import dev.mypos.stock.StockLevel;
import dev.mypos.stock.StockMovement;

/**
 * Stock levels and movements as JSON.
 *
 * <p>Stateless; safe for use by many threads.
 */
public final class StockJson {
    private StockJson() {}

    public static String write(StockLevel level) {
        return JsonText.object(json -> members(json, level));
    }

    public static String write(StockMovement movement) {
        return JsonText.object(json -> members(json, movement));
    }

    public static void members(JsonText json, StockLevel level) {
        json.put("product_id", level.product().value().toString())
                .put("location", level.location().value())
                .put("on_hand", level.onHand())
                .put("available", level.available())
                .put("reserved", level.reserved());
    }

    /** The level with what people know its product by. */
    public static void members(JsonText json, Product product, StockLevel level) {
        json.put("sku", product.sku()).put("name", product.name());
        members(json, level);
        product.lowStock().ifPresentOrElse(units -> json.put("low_stock", units), () -> json.putNull("low_stock"));
        json.put("oversell", product.stockPolicy().code());
    }

    public static void members(JsonText json, StockMovement movement) {
        json.put("movement_id", movement.id().value().toString())
                .put("product_id", movement.product().value().toString())
                .put("location", movement.location().value())
                .put("quantity", movement.delta())
                .put("reason", movement.reason().code())
                .put("source", movement.source())
                .put("actor", movement.actor())
                .put("created_at", movement.at())
                .put("note", movement.note());
        movement.cost().ifPresentOrElse(cost -> json.put("cost", cost), () -> json.putNull("cost"));
    }
}

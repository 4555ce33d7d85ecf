package dev.mypos.sample.cli.stock;

import dev.mypos.Pos;
import dev.mypos.catalog.Product;
import dev.mypos.catalog.ProductId;
import dev.mypos.exchange.json.JsonText;
import dev.mypos.exchange.json.StockJson;
import dev.mypos.page.Page;
import dev.mypos.sample.cli.console.Sheet;
import dev.mypos.stock.StockLevel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A level with the product it is of. */
record StockRow(Product product, StockLevel level) {
    static final Sheet<StockRow> COLUMNS = Sheet.<StockRow>empty()
            .text("sku", row -> row.product.sku())
            .text("name", row -> row.product.name())
            .number("on_hand", row -> row.level.onHand())
            .number("available", row -> row.level.available())
            .number("reserved", row -> row.level.reserved())
            .number(
                    "low_stock",
                    row -> row.product.lowStock().map(Object::toString).orElse(""))
            .text("oversell", row -> row.product.stockPolicy().code())
            .text("location", row -> row.level.location().value());

    static Page<StockRow> page(Pos pos, Page<StockLevel> levels) {
        List<ProductId> ids =
                levels.items().stream().map(StockLevel::product).distinct().toList();
        Map<ProductId, Product> products = new HashMap<>();
        pos.catalog().find(ids).forEach(product -> products.put(product.id(), product));
        List<StockRow> rows = new ArrayList<>();
        for (StockLevel level : levels.items()) {
            Product product = products.get(level.product());
            if (product != null) {
                rows.add(new StockRow(product, level));
            }
        }
        return new Page<>(rows, levels.next());
    }

    static void members(JsonText json, StockRow row) {
        StockJson.members(json, row.product, row.level);
    }
}

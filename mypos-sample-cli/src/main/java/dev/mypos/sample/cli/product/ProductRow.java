package dev.mypos.sample.cli.product;

import dev.mypos.Pos;
import dev.mypos.catalog.Product;
import dev.mypos.catalog.ProductId;
import dev.mypos.exchange.json.JsonText;
import dev.mypos.exchange.json.ProductJson;
import dev.mypos.money.Quantity;
import dev.mypos.page.Page;
import dev.mypos.stock.StockLevel;
import dev.mypos.store.LocationId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A product of a list with what is available of it at the location {@code main}. */
record ProductRow(Product product, Quantity available) {
    /** Looks the levels of the page up at once. */
    static Page<ProductRow> page(Pos pos, Page<Product> products) {
        List<ProductId> ids = products.items().stream().map(Product::id).toList();
        Map<ProductId, Quantity> available = pos.stock().levels(ids).stream()
                .filter(level -> level.location().equals(LocationId.MAIN))
                .collect(Collectors.toMap(StockLevel::product, StockLevel::available));
        List<ProductRow> rows = products.items().stream()
                .map(product -> new ProductRow(product, available.getOrDefault(product.id(), Quantity.ZERO)))
                .toList();
        return new Page<>(rows, products.next());
    }

    /** Empty for a product whose stock is not counted. */
    String stock() {
        return product.stockPolicy().tracked() ? available.toString() : "";
    }

    static void members(JsonText json, ProductRow row) {
        ProductJson.members(json, row.product);
        if (row.product.stockPolicy().tracked()) {
            json.put("available", row.available);
        } else {
            json.putNull("available");
        }
    }
}

package dev.mypos.sample.cli.stock;

import dev.mypos.Pos;
import dev.mypos.catalog.Product;
import dev.mypos.catalog.ProductId;
import dev.mypos.exchange.json.CountJson;
import dev.mypos.exchange.json.JsonText;
import dev.mypos.page.Page;
import dev.mypos.sample.cli.console.Sheet;
import dev.mypos.stock.Count;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A count with the product it is of, if that is still there. */
record CountRow(Optional<Product> product, Count count) {
    static final Sheet<CountRow> COLUMNS = Sheet.<CountRow>empty()
            .text("sku", CountRow::sku)
            .text("name", row -> row.product.map(Product::name).orElse(""))
            .number("expected", row -> row.count.expected())
            .number("counted", row -> row.count.counted())
            .number("variance", row -> row.count.variance())
            .text("counted_by", row -> row.count.by())
            .text("at", row -> row.count.at().toString())
            .text("count_id", row -> row.count.id().toString());

    static Page<CountRow> page(Pos pos, Page<Count> counts) {
        List<ProductId> ids = counts.items().stream().map(Count::product).toList();
        Map<ProductId, Product> products =
                pos.catalog().find(ids).stream().collect(Collectors.toMap(Product::id, Function.identity()));
        return counts.map(count -> new CountRow(Optional.ofNullable(products.get(count.product())), count));
    }

    static void members(JsonText json, CountRow row) {
        json.put("sku", row.sku());
        CountJson.members(json, row.count);
    }

    private String sku() {
        return product.map(Product::sku).orElse(count.product().toString());
    }
}

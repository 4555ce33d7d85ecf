package dev.mypos.sample.cli.product;

import dev.mypos.catalog.Product;
import dev.mypos.exchange.json.ProductJson;
import dev.mypos.sample.cli.console.Sheet;
import dev.mypos.sample.cli.session.Session;
import java.util.function.Function;

/** Products in tables and CSV. */
final class ProductSheet {
    static final Sheet<ProductRow> LIST =
            rest(start(ProductRow::product).number("stock", ProductRow::stock), ProductRow::product);

    private static final Sheet<Product> ONE = rest(start(Function.identity()), Function.identity())
            .text("description", Product::description)
            .text("image_key", product -> product.imageKey().orElse(""))
            .number("version", Product::version);

    private ProductSheet() {}

    private static <T> Sheet<T> start(Function<T, Product> of) {
        return Sheet.<T>empty()
                .text("sku", of.andThen(Product::sku))
                .text("name", of.andThen(Product::name))
                .number("price", of.andThen(product -> product.price().amount().toPlainString()));
    }

    private static <T> Sheet<T> rest(Sheet<T> sheet, Function<T, Product> of) {
        return sheet.text(
                        "currency",
                        of.andThen(product -> product.price().currency().getCurrencyCode()))
                .text("tax_code", of.andThen(Product::taxCode))
                .text("unit", of.andThen(product -> product.unit().code()))
                .text("oversell", of.andThen(product -> product.stockPolicy().code()))
                .number(
                        "low_stock",
                        of.andThen(product ->
                                product.lowStock().map(Object::toString).orElse("")))
                .text("category", of.andThen(product -> product.category().orElse("")))
                .text("barcodes", of.andThen(product -> String.join(" ", product.barcodes())))
                .text("active", of.andThen(product -> String.valueOf(product.active())))
                .text("product_id", of.andThen(product -> product.id().value().toString()));
    }

    static void write(Session session, Product product) {
        session.output().one(ONE, product, () -> ProductJson.write(product));
    }
}

package dev.mypos.sample.cli.product;

import dev.mypos.catalog.Product;
import dev.mypos.exchange.json.ProductJson;
import dev.mypos.sample.cli.console.Sheet;
import dev.mypos.sample.cli.session.Session;

/** Products in tables and CSV. */
final class ProductSheet {
    static final Sheet<Product> LIST = Sheet.<Product>empty()
            .text("sku", Product::sku)
            .text("name", Product::name)
            .number("price", product -> product.price().amount().toPlainString())
            .text("currency", product -> product.price().currency().getCurrencyCode())
            .text("tax_code", Product::taxCode)
            .text("oversell", product -> ProductJson.oversell(product.stockPolicy()))
            .number(
                    "low_stock",
                    product -> product.lowStock().map(Object::toString).orElse(""))
            .text("category", product -> product.category().orElse(""))
            .text("barcodes", product -> String.join(" ", product.barcodes()))
            .text("active", product -> String.valueOf(product.active()))
            .text("product_id", product -> product.id().value().toString());

    private static final Sheet<Product> ONE = LIST.text("description", Product::description)
            .text("image_key", product -> product.imageKey().orElse(""))
            .number("version", Product::version);

    private ProductSheet() {}

    static void write(Session session, Product product) {
        session.output().one(ONE, product, () -> ProductJson.write(product));
    }
}

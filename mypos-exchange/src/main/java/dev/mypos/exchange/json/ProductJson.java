package dev.mypos.exchange.json;

import dev.mypos.catalog.Product;

/**
 * A product as JSON.
 *
 * <p>Stateless; safe for use by many threads.
 */
public final class ProductJson {
    private ProductJson() {}

    public static String write(Product product) {
        return JsonText.object(json -> members(json, product));
    }

    public static void members(JsonText json, Product product) {
        json.put("product_id", product.id().value().toString())
                .put("sku", product.sku())
                .texts("barcodes", product.barcodes())
                .put("name", product.name())
                .put("description", product.description())
                .put("category", product.category())
                .put("price", product.price())
                .put("tax_code", product.taxCode())
                .put("unit", product.unit().code())
                .put("oversell", product.stockPolicy().code());
        product.lowStock().ifPresentOrElse(units -> json.put("low_stock", units), () -> json.putNull("low_stock"));
        json.put("active", product.active())
                .put("image_key", product.imageKey())
                .put("created_at", product.createdAt())
                .put("updated_at", product.updatedAt())
                .put("version", product.version());
    }
}

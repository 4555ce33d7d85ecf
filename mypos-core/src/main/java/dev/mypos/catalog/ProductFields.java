package dev.mypos.catalog;

import dev.mypos.money.Quantity;
import dev.mypos.money.Unit;
import dev.mypos.money.UnitPrice;
import dev.mypos.wire.Fields;
import java.util.Currency;
import java.util.Optional;

/** The stored fields of a product. */
final class ProductFields {
    private ProductFields() {}

    static Fields write(Product product) {
        Fields.Builder fields = Fields.builder()
                .put("product_id", product.id().value())
                .put("sku", product.sku())
                .putTexts("barcodes", product.barcodes())
                .put("name", product.name())
                .put("description", product.description())
                .put("category", product.category())
                .put("price", product.price().amount())
                .put("currency", product.price().currency().getCurrencyCode())
                .put("tax_code", product.taxCode())
                .put("stock_policy", product.stockPolicy().code())
                .put("active", product.active())
                .put("image_key", product.imageKey())
                .put("created_at", product.createdAt())
                .put("updated_at", product.updatedAt())
                .put("version", product.version());
        if (product.unit() != Unit.ANY) {
            fields.put("unit", product.unit().code());
        }
        product.lowStock().ifPresent(threshold -> fields.put("low_stock", threshold.value()));
        return fields.build();
    }

    static Product read(Fields fields) {
        Currency currency = fields.read("currency", Currency::getInstance);
        return Product.builder()
                .id(new ProductId(fields.uuid("product_id")))
                .sku(fields.text("sku"))
                .addAllBarcodes(fields.texts("barcodes"))
                .name(fields.text("name"))
                .description(fields.text("description"))
                .category(fields.findText("category"))
                .price(UnitPrice.of(fields.decimal("price"), currency))
                .taxCode(fields.text("tax_code"))
                .stockPolicy(fields.read("stock_policy", ProductFields::policy))
                .unit(unit(fields))
                .lowStock(lowStock(fields))
                .active(fields.flag("active"))
                .imageKey(fields.findText("image_key"))
                .createdAt(fields.instant("created_at"))
                .updatedAt(fields.instant("updated_at"))
                .version(fields.number("version"))
                .build();
    }

    private static StockPolicy policy(String code) {
        return StockPolicy.find(code).orElseThrow(IllegalArgumentException::new);
    }

    /** Products from before there were units have none. */
    private static Unit unit(Fields fields) {
        return fields.has("unit")
                ? fields.read("unit", code -> Unit.find(code).orElseThrow(IllegalArgumentException::new))
                : Unit.ANY;
    }

    private static Optional<Quantity> lowStock(Fields fields) {
        return fields.has("low_stock") ? Optional.of(new Quantity(fields.decimal("low_stock"))) : Optional.empty();
    }
}

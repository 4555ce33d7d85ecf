package dev.mypos.sale;

import dev.mypos.catalog.Product;
import dev.mypos.catalog.ProductId;
import dev.mypos.catalog.StockPolicy;
import dev.mypos.money.Rate;
import dev.mypos.money.Rounding;
import dev.mypos.money.TaxRule;
import dev.mypos.money.UnitPrice;
import dev.mypos.store.Store;
import java.util.UUID;

/** Products and a store for the tests of this package. */
final class Goods {
    /** With the tax codes {@code full} (20 % included), {@code top} (5 % on top) and {@code none}. */
    static final Store STORE = store(Rounding.DEFAULT);

    private Goods() {}

    static Store store(Rounding rounding) {
        return Store.builder()
                .name("Corner shop")
                .currency("EUR")
                .zone("Europe/Dublin")
                .rounding(rounding)
                .addTaxes(
                        TaxRule.included("full", "VAT", Rate.ofPercent("20")),
                        TaxRule.onTop("top", "VAT", Rate.ofPercent("5")))
                .build();
    }

    static ProductId id(int number) {
        return new ProductId(new UUID(1, number));
    }

    static Product product(int number, String price) {
        return product(number, price, "none", StockPolicy.DENY);
    }

    static Product product(int number, String price, String tax, StockPolicy policy) {
        return builder(number, price).taxCode(tax).stockPolicy(policy).build();
    }

    private static Product.Builder builder(int number, String price) {
        Product.Builder builder = Product.builder();
        builder.id(id(number)).sku("SKU-" + number).name("Thing " + number);
        builder.price(UnitPrice.of(price, "EUR")).category("Things");
        return builder;
    }
}

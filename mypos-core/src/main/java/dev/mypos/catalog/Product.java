package dev.mypos.catalog;

import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.money.UnitPrice;
import dev.mypos.wire.Fields;
import java.util.Optional;
import java.util.SortedSet;

public interface Product {
    ProductId id();

    String sku();

    SortedSet<String> barcodes();

    String name();

    String description();

    Optional<String> category();

    UnitPrice price();

    String taxCode();

    StockPolicy stockPolicy();

    boolean active();

    Optional<String> imageKey();

    Optional<Quantity> lowStock();

    long version();

    default Terms terms() {
        return new Terms(name(), price(), taxCode(), stockPolicy(), active());
    }

    default Fields fields() {
        throw new UnsupportedOperationException();
    }

    static Product from(Fields fields) {
        throw new UnsupportedOperationException();
    }

    static Builder builder() {
        throw new UnsupportedOperationException();
    }

    interface Builder {
        Builder from(Product product);

        Builder id(ProductId id);

        Builder sku(String sku);

        Builder addBarcodes(String... codes);

        Builder name(String name);

        Builder description(String text);

        Builder category(String category);

        Builder price(Money price);

        Builder price(UnitPrice price);

        Builder taxCode(String code);

        Builder stockPolicy(StockPolicy policy);

        Builder lowStock(Quantity threshold);

        Builder active(boolean active);

        Product build();
    }
}

package dev.mypos.exchange;

import dev.mypos.money.UnitPrice;

/**
 * What a file as a whole tells of one SKU: its first spelling, the first description that is not empty, and the last
 * price that is not zero, because stock corrections and gifts stand in the file at price 0. Confine to one thread.
 */
final class Article {
    private final String key;
    private final String sku;
    private String name = "";
    private UnitPrice price;

    Article(String key, String sku, UnitPrice price) {
        this.key = key;
        this.sku = sku;
        this.price = price;
    }

    void seen(String description, UnitPrice at) {
        if (name.isEmpty()) {
            name = OneLine.name(description);
        }
        if (at.amount().signum() != 0) {
            price = at;
        }
    }

    /** The SKU as it is compared. */
    String key() {
        return key;
    }

    String sku() {
        return sku;
    }

    String name() {
        return name.isEmpty() ? sku : name;
    }

    UnitPrice price() {
        return price;
    }
}

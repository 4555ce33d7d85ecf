package dev.mypos.catalog;

import dev.mypos.money.UnitPrice;

/** What a product is sold on; a commit may insist that it is still so. */
public record Terms(String name, UnitPrice price, String taxCode, StockPolicy stock, boolean active) {
    /** The same but for the price. */
    public boolean sameButPrice(Terms other) {
        return name.equals(other.name)
                && taxCode.equals(other.taxCode)
                && stock == other.stock
                && active == other.active;
    }
}

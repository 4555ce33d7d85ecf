package dev.mypos.catalog;

import dev.mypos.money.UnitPrice;

/** What a product is sold on; a commit may insist that it is still so. Immutable. */
public record Terms(String name, UnitPrice price, String taxCode, StockPolicy stock, boolean active) {
    /** The same but for the price. */
    public boolean sameButPrice(Terms other) {
        return name.equals(other.name)
                && taxCode.equals(other.taxCode)
                && stock == other.stock
                && active == other.active;
    }

    /** The price, and in words what else differs from the others, such as {@code 7.50 EUR, tax code reduced}. */
    public String unlike(Terms others) {
        StringBuilder words = new StringBuilder(price.toString());
        if (!name.equals(others.name)) {
            words.append(", name ").append(name);
        }
        if (!taxCode.equals(others.taxCode)) {
            words.append(", tax code ").append(taxCode);
        }
        if (stock != others.stock) {
            words.append(", stock policy ").append(stock.code());
        }
        if (active != others.active) {
            words.append(active ? ", for sale" : ", not for sale");
        }
        return words.toString();
    }
}

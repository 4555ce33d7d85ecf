package dev.mypos.sale;

import dev.mypos.catalog.ProductId;
import dev.mypos.money.TaxRule;
import dev.mypos.money.Unit;
import dev.mypos.money.UnitPrice;
import java.util.List;
import java.util.Optional;

/**
 * What a line sells: its own copy of the product's name, price and tax, so that history does not change when the catalogue
 * does (L9).
 *
 * @param price the unit price charged, before discounts
 * @param discounts of this line, applied one after the other
 * @param tracked whether the line takes stock
 * @param unit what the quantity counts
 */
public record Item(
        ProductId product,
        String sku,
        String name,
        Optional<String> category,
        UnitPrice price,
        TaxRule tax,
        List<Discount> discounts,
        boolean tracked,
        Unit unit) {
    public Item {
        discounts = List.copyOf(discounts);
    }

    /** Of something whose unit is not told. */
    public Item(
            ProductId product,
            String sku,
            String name,
            Optional<String> category,
            UnitPrice price,
            TaxRule tax,
            List<Discount> discounts,
            boolean tracked) {
        this(product, sku, name, category, price, tax, discounts, tracked, Unit.ANY);
    }
}

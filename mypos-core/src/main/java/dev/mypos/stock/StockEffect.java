package dev.mypos.stock;

import dev.mypos.catalog.ProductId;
import dev.mypos.catalog.Terms;
import dev.mypos.money.Quantity;
import dev.mypos.store.LocationId;
import java.util.Optional;

/**
 * What one posting does to one product at one location, its lines merged: delta is added to what is available. A sale's is
 * negative; zero only checks the terms. Immutable.
 *
 * @param ifStill only if the product is still sold on these terms
 * @param anyPrice whether the price may differ from {@code ifStill}, because each line has its own
 * @param floor only if what is available of a DENY product does not fall below zero
 */
public record StockEffect(
        ProductId product,
        String sku,
        LocationId location,
        Quantity delta,
        Optional<Terms> ifStill,
        boolean anyPrice,
        boolean floor) {}

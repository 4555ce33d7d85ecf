package dev.mypos.stock;

import dev.mypos.catalog.ProductId;
import dev.mypos.money.Quantity;
import dev.mypos.store.LocationId;

/** Stored as available and reserved; on hand is their sum. Below zero only where L3 allows it. */
public record StockLevel(ProductId product, LocationId location, Quantity available, Quantity reserved) {
    public Quantity onHand() {
        return available.plus(reserved);
    }
}

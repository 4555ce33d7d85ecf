package dev.mypos.stock;

import dev.mypos.catalog.ProductId;
import dev.mypos.catalog.ProductRepository;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.store.Caller;
import dev.mypos.store.LocationId;
import java.util.Collection;
import java.util.List;

public final class Stock {
    public Stock(StockRepository stock, ProductRepository products, Caller caller) {}

    public StockLevel receive(ProductId product, long units) {
        throw new UnsupportedOperationException();
    }

    public StockMovement move(StockChange change) {
        throw new UnsupportedOperationException();
    }

    public StockLevel level(ProductId product, LocationId location) {
        throw new UnsupportedOperationException();
    }

    public List<StockLevel> levels(Collection<ProductId> products) {
        throw new UnsupportedOperationException();
    }

    public Page<StockLevel> list(LocationId location, StockQuery query, PageRequest page) {
        throw new UnsupportedOperationException();
    }

    public Page<StockMovement> movements(ProductId product, PageRequest page) {
        throw new UnsupportedOperationException();
    }
}

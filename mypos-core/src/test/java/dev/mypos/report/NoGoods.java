package dev.mypos.report;

import dev.mypos.catalog.Product;
import dev.mypos.catalog.ProductId;
import dev.mypos.catalog.ProductQuery;
import dev.mypos.catalog.ProductRepository;
import dev.mypos.journal.Trail;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.stock.StockLevel;
import dev.mypos.stock.StockMovement;
import dev.mypos.stock.StockQuery;
import dev.mypos.stock.StockRepository;
import dev.mypos.store.LocationId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A shop without goods, which refuses to be written to. */
final class NoGoods {
    static final ProductRepository PRODUCTS = new Products();
    static final StockRepository STOCK = new Levels();

    private NoGoods() {}

    private static final class Products implements ProductRepository {
        @Override
        public Product save(Product product, Trail trail) {
            throw new UnsupportedOperationException("a report writes nothing");
        }

        @Override
        public List<Product> find(Collection<ProductId> ids) {
            return List.of();
        }

        @Override
        public Optional<Product> findByCode(String code) {
            return Optional.empty();
        }

        @Override
        public Page<Product> list(ProductQuery query, PageRequest page) {
            return new Page<>(List.of(), Optional.empty());
        }
    }

    private static final class Levels implements StockRepository {
        @Override
        public List<StockMovement> move(List<StockMovement> movements, boolean floor, Trail trail) {
            throw new UnsupportedOperationException("a report writes nothing");
        }

        @Override
        public List<StockLevel> levels(Collection<ProductId> products) {
            return List.of();
        }

        @Override
        public Page<StockLevel> list(LocationId location, StockQuery query, PageRequest page) {
            return new Page<>(List.of(), Optional.empty());
        }

        @Override
        public Page<StockMovement> movements(ProductId product, PageRequest page) {
            return new Page<>(List.of(), Optional.empty());
        }
    }
}

package dev.mypos.catalog;

import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.store.Caller;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

public final class Catalog {
    public Catalog(ProductRepository products, Caller caller) {}

    public Product save(Product product) {
        throw new UnsupportedOperationException();
    }

    public Product archive(ProductId id) {
        throw new UnsupportedOperationException();
    }

    public Product get(ProductId id) {
        throw new UnsupportedOperationException();
    }

    public Product getByCode(String code) {
        throw new UnsupportedOperationException();
    }

    public Optional<Product> findByCode(String code) {
        throw new UnsupportedOperationException();
    }

    public List<Product> find(Collection<ProductId> ids) {
        throw new UnsupportedOperationException();
    }

    public Page<Product> list(ProductQuery query, PageRequest page) {
        throw new UnsupportedOperationException();
    }

    public Stream<Product> stream(ProductQuery query) {
        throw new UnsupportedOperationException();
    }
}

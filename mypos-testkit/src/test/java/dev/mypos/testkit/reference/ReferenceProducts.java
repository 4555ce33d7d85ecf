package dev.mypos.testkit.reference;

import dev.mypos.catalog.Product;
import dev.mypos.catalog.ProductId;
import dev.mypos.catalog.ProductQuery;
import dev.mypos.catalog.ProductRepository;
import dev.mypos.check.Caseless;
import dev.mypos.error.ConflictError;
import dev.mypos.journal.Trail;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

record ReferenceProducts(Memory memory) implements ProductRepository {
    @Override
    public Product save(Product product, Trail trail) {
        synchronized (memory) {
            if (memory.has(Fault.REFUSED_SAVE_LEAVES_JOURNAL)) {
                memory.journal.addAll(trail.entries());
            }
            Optional<Product> stored = Optional.ofNullable(memory.products.get(product.id()));
            check(product, stored);
            Product saved = Product.builder()
                    .from(product)
                    .version(product.version() + 1)
                    .build();
            stored.ifPresent(before -> before.codes().forEach(memory.codes::remove));
            saved.codes().forEach(code -> memory.codes.put(code, saved.id()));
            memory.products.put(saved.id(), saved);
            memory.leave(memory.has(Fault.REFUSED_SAVE_LEAVES_JOURNAL) ? Trail.NONE : trail);
            return saved;
        }
    }

    private void check(Product product, Optional<Product> stored) {
        if (product.version() == 0 && stored.isPresent()) {
            throw ConflictError.alreadyExists(
                    "save the product", "product", "id", product.id().toString());
        }
        long version = stored.map(Product::version).orElse(0L);
        if (version != product.version()) {
            throw ConflictError.staleVersion(
                    "save the product", "product", product.id().toString(), product.version(), version);
        }
        for (String code : product.codes()) {
            ProductId owner = memory.codes.getOrDefault(code, product.id());
            if (!owner.equals(product.id())) {
                throw ConflictError.alreadyExists("save the product", "product", "code", code);
            }
        }
    }

    @Override
    public List<Product> find(Collection<ProductId> ids) {
        synchronized (memory) {
            return ids.stream()
                    .distinct()
                    .flatMap(id -> Optional.ofNullable(memory.products.get(id)).stream())
                    .toList();
        }
    }

    @Override
    public Optional<Product> findByCode(String code) {
        synchronized (memory) {
            return Optional.ofNullable(memory.codes.get(Caseless.key(code))).map(memory.products::get);
        }
    }

    @Override
    public Page<Product> list(ProductQuery query, PageRequest page) {
        Predicate<Product> wanted = query.fold(
                byName -> product -> startsWith(product.name(), byName.prefix()),
                bySku -> product -> startsWith(product.sku(), bySku.prefix()),
                byCategory -> product -> product.category().equals(Optional.of(byCategory.category())));
        Function<Product, String> key = query.fold(
                byName -> ReferenceProducts::byName,
                bySku -> ReferenceProducts::bySku,
                byCategory -> ReferenceProducts::byName);
        synchronized (memory) {
            return Pages.of(
                    memory,
                    query.toString(),
                    memory.products.values().stream()
                            .filter(product -> product.active() || query.archived())
                            .filter(wanted),
                    key,
                    page);
        }
    }

    static String byName(Product product) {
        return Caseless.key(product.name()) + "\t" + product.id();
    }

    private static String bySku(Product product) {
        return Caseless.key(product.sku());
    }

    static boolean startsWith(String text, String prefix) {
        return Caseless.key(text).startsWith(Caseless.key(prefix));
    }
}

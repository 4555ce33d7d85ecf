package dev.mypos.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.check.Caseless;
import dev.mypos.error.ConflictError;
import dev.mypos.journal.JournalEntry;
import dev.mypos.journal.Trail;
import dev.mypos.page.Batch;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Products in a map, and the journal of what was done to them. */
public final class MemoryProducts implements ProductRepository {
    private final Map<ProductId, Product> stored = new LinkedHashMap<>();
    private final List<JournalEntry> journal = new ArrayList<>();

    @Override
    public Product save(Product product, Trail trail) {
        long version = Optional.ofNullable(stored.get(product.id()))
                .map(Product::version)
                .orElse(0L);
        if (version != product.version()) {
            throw ConflictError.staleVersion("save", "product", product.id().toString(), product.version(), version);
        }
        Product saved = Product.builder().from(product).version(version + 1).build();
        stored.put(saved.id(), saved);
        journal.addAll(trail.entries());
        return saved;
    }

    @Override
    public List<Product> find(Collection<ProductId> ids) {
        assertThat(ids).hasSizeBetween(1, Batch.MAX_IDS).doesNotHaveDuplicates();
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(stored.get(id)).stream())
                .toList();
    }

    @Override
    public Optional<Product> findByCode(String code) {
        return stored.values().stream()
                .filter(product -> product.codes().contains(Caseless.key(code)))
                .findFirst();
    }

    @Override
    public Page<Product> list(ProductQuery query, PageRequest page) {
        return new Page<>(
                stored.values().stream()
                        .filter(product -> product.active() || query.archived())
                        .toList(),
                Optional.empty());
    }

    public List<JournalEntry> journal() {
        return journal;
    }
}

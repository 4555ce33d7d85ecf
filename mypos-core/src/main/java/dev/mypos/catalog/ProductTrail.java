package dev.mypos.catalog;

import dev.mypos.journal.JournalEntry;
import dev.mypos.journal.Trail;
import dev.mypos.store.Caller;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

/** What the journal keeps of a change to a product. */
final class ProductTrail {
    private static final Set<String> TOLD_APART = Set.of("price", "currency", "active", "updated_at", "version");

    private final Caller caller;

    ProductTrail(Caller caller) {
        this.caller = caller;
    }

    Trail created(Product product) {
        return Trail.of(entry(
                product, "product.created", Map.of("price", product.price().toString())));
    }

    /** One entry for the price, one for going off sale or back on, and one that names the other fields. */
    Trail changed(Product before, Product after) {
        List<JournalEntry> entries = new ArrayList<>();
        if (!before.price().equals(after.price())) {
            entries.add(entry(
                    after,
                    "price.changed",
                    Map.of(
                            "old",
                            before.price().toString(),
                            "new",
                            after.price().toString())));
        }
        if (before.active() != after.active()) {
            entries.add(entry(after, after.active() ? "product.restored" : "product.archived", Map.of()));
        }
        SortedSet<String> others = before.fields().unlike(after.fields());
        others.removeAll(TOLD_APART);
        if (!others.isEmpty()) {
            entries.add(entry(after, "product.changed", Map.of("fields", String.join(", ", others))));
        }
        return Trail.of(entries.toArray(JournalEntry[]::new));
    }

    private JournalEntry entry(Product product, String action, Map<String, String> facts) {
        Map<String, String> all = new HashMap<>(facts);
        all.put("sku", product.sku());
        return caller.entry(action, product.id().toString(), all);
    }
}

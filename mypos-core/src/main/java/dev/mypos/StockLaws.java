package dev.mypos;

import dev.mypos.catalog.Product;
import dev.mypos.catalog.ProductId;
import dev.mypos.catalog.ProductQuery;
import dev.mypos.catalog.StockPolicy;
import dev.mypos.error.CorruptDataError;
import dev.mypos.journal.JournalEntry;
import dev.mypos.money.Quantity;
import dev.mypos.page.Page;
import dev.mypos.sale.Digest;
import dev.mypos.sale.LineItem;
import dev.mypos.sale.Movements;
import dev.mypos.sale.Transaction;
import dev.mypos.stock.StockLevel;
import dev.mypos.stock.StockMovement;
import dev.mypos.stock.StockReason;
import dev.mypos.store.LocationId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * L3 and L4, and L2 for movements. Holds one small sum for each product in memory, not the movements. Confine to one
 * thread.
 */
final class StockLaws {
    private static final int BATCH = 100;
    private static final LocalDate FIRST_DAY = LocalDate.EPOCH;
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final Backend backend;
    private final Findings findings;
    private final Map<ProductId, Sum> expected = new HashMap<>();
    private final Set<ProductId> takenByFacts = new HashSet<>();
    private Optional<Set<String>> policyChanged = Optional.empty();

    StockLaws(Backend backend, Findings findings) {
        this.backend = backend;
        this.findings = findings;
    }

    /** A sum over movements that shows a missing, added or changed one. */
    private record Sum(long count, Quantity delta, long identities) {
        static final Sum NONE = new Sum(0, Quantity.ZERO, 0);

        Sum plus(StockMovement movement) {
            return new Sum(count + 1, delta.plus(movement.delta()), identities + identity(movement));
        }

        /** The first bits of a digest over all of it. */
        private static long identity(StockMovement movement) {
            String digest = Digest.of(movement.fields().canonical()).hex();
            return Long.parseUnsignedLong(digest.substring(0, 16), 16);
        }
    }

    void hold(Transaction transaction) {
        Movements.of(transaction)
                .forEach(movement ->
                        expected.merge(movement.product(), Sum.NONE.plus(movement), (sum, one) -> sum.plus(movement)));
        if (transaction.header().fact()) {
            transaction.lines().stream().map(LineItem::item).forEach(item -> takenByFacts.add(item.product()));
        }
    }

    void finish() {
        ProductQuery all = new ProductQuery.ByName("", true);
        try (Stream<Product> products = Page.stream(page -> backend.products().list(all, page.limit(BATCH)))) {
            products.forEach(this::guarded);
        } catch (CorruptDataError e) {
            findings.violation(Law.L4, "the catalogue cannot be read to its end: " + e.getMessage());
            return;
        }
        expected.keySet()
                .forEach(product -> findings.violation(
                        Law.L2, "product " + product.value() + " was sold but is not in the catalogue"));
    }

    private void guarded(Product product) {
        try {
            Map<LocationId, StockLevel> levels = new HashMap<>();
            backend.stock().levels(List.of(product.id())).forEach(level -> levels.put(level.location(), level));
            hold(product, levels);
        } catch (CorruptDataError e) {
            findings.violation(Law.L4, "the stock of product " + product.sku() + " cannot be read: " + e.getMessage());
        } finally {
            expected.remove(product.id());
        }
    }

    private void hold(Product product, Map<LocationId, StockLevel> levels) {
        Walk walk = new Walk();
        try (Stream<StockMovement> movements =
                Page.stream(page -> backend.stock().movements(product.id(), page))) {
            movements.forEach(walk::take);
        }
        Sum due = expected.getOrDefault(product.id(), Sum.NONE);
        findings.check(
                Law.L2,
                due.equals(walk.ofTransactions),
                () -> "product " + product.sku() + " has " + walk.ofTransactions.count()
                        + " movements of sales and refunds, its transactions make " + due.count()
                        + ", or one was changed");
        Set<LocationId> locations = new HashSet<>(levels.keySet());
        locations.addAll(walk.sums.keySet());
        for (LocationId location : locations) {
            Quantity onHand =
                    levels.containsKey(location) ? levels.get(location).onHand() : Quantity.ZERO;
            Quantity moved = walk.sums.getOrDefault(location, Quantity.ZERO);
            findings.check(
                    Law.L4,
                    onHand.equals(moved),
                    () -> "product " + product.sku() + " at " + location.value() + " has " + onHand
                            + " on hand, its movements add up to " + moved);
        }
        levels.values().forEach(level -> holdFloor(product, level, walk.takenByHand));
    }

    private void holdFloor(Product product, StockLevel level, boolean takenByHand) {
        if (product.stockPolicy() == StockPolicy.DENY) {
            findings.check(
                    Law.L3,
                    !level.available().isNegative()
                            || takenByHand
                            || takenByFacts.contains(product.id())
                            || policyChanged().contains(product.id().toString()),
                    () -> "product " + product.sku() + " was sold below zero: " + level.available() + " available");
        }
    }

    /** Who was allowed to be sold below zero once; read only if somebody is below zero and may not be. */
    private Set<String> policyChanged() {
        if (policyChanged.isEmpty()) {
            try (Stream<JournalEntry> entries =
                    Page.stream(page -> backend.journal().list(FIRST_DAY, LAST_DAY, page))) {
                policyChanged =
                        Optional.of(entries.filter(entry -> entry.action().equals("product.changed"))
                                .filter(entry ->
                                        entry.facts().getOrDefault("fields", "").contains("stock_policy"))
                                .map(JournalEntry::subject)
                                .collect(Collectors.toSet()));
            }
        }
        return policyChanged.get();
    }

    /** What the movements of one product add up to. */
    private static final class Walk {
        private final Map<LocationId, Quantity> sums = new HashMap<>();
        private Sum ofTransactions = Sum.NONE;
        private boolean takenByHand;

        void take(StockMovement movement) {
            sums.merge(movement.location(), movement.delta(), Quantity::plus);
            if (movement.reason() == StockReason.SALE || movement.reason() == StockReason.REFUND) {
                ofTransactions = ofTransactions.plus(movement);
            } else {
                takenByHand |=
                        movement.delta().isNegative() && (movement.fact() || movement.reason() == StockReason.COUNT);
            }
        }
    }
}

package dev.mypos.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.catalog.Product;
import dev.mypos.journal.JournalEntry;
import dev.mypos.money.Quantity;
import dev.mypos.notify.Event;
import dev.mypos.sale.Transaction;
import dev.mypos.sale.TransactionId;
import dev.mypos.stock.StockMovement;
import dev.mypos.store.RegisterId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks at a shop while others sell one unit of a product in each sale and refund without restocking.
 *
 * <p>Nothing is read at the same moment. But what is seen of a part (stock, number, event, ...) before the transactions are
 * read belongs to one of those that are seen then, and what is seen of them is there in the parts that are read afterwards.
 */
record Sight(
        TestShop shop,
        Limits limits,
        Product product,
        Quantity initial,
        List<TransactionId> sales,
        List<TransactionId> refunds) {
    /** Which transactions each part tells of, and what can only be counted. */
    private record Parts(Map<String, Set<String>> told, Quantity taken, long lastReceipt) {}

    void check() {
        Parts before = parts();
        Set<String> seenSales = seen(sales);
        Set<String> seenRefunds = seen(refunds);
        // a sale may have come between the two reads, its refund with it
        seenSales.addAll(seen(sales));
        Parts after = parts();

        Set<String> seen = new TreeSet<>(seenSales);
        seen.addAll(seenRefunds);
        before.told()
                .forEach((part, told) -> assertThat(seen)
                        .as("transactions that were told of before by " + part)
                        .containsAll(told));
        after.told()
                .forEach((part, told) -> assertThat(told)
                        .as(part + " of the transactions that were seen before")
                        .containsAll(due(part, seenSales, seenRefunds)));
        assertThat(before.taken()).as("stock taken before").isLessThanOrEqualTo(Quantity.of(seenSales.size()));
        assertThat(after.taken()).as("stock taken after").isGreaterThanOrEqualTo(Quantity.of(seenSales.size()));
        assertThat(before.lastReceipt()).as("receipts before").isLessThanOrEqualTo(seen.size());
        assertThat(after.lastReceipt()).as("receipts after").isGreaterThanOrEqualTo(seen.size());
    }

    private static Set<String> due(String part, Set<String> sales, Set<String> refunds) {
        Set<String> due = new TreeSet<>(part.equals("movements") ? Set.of() : refunds);
        if (part.equals("movements") || part.equals("events")) {
            due.addAll(sales);
        }
        return due;
    }

    private Parts parts() {
        Map<String, Set<String>> told = new LinkedHashMap<>();
        told.put("events", known(shop.books().waiting().stream().map(Event::subject)));
        told.put(
                "refund states",
                known(sales.stream()
                        .flatMap(sale -> shop.backend().ledger().refunds(sale).refunds().stream())
                        .map(TransactionId::toString)));
        if (limits.listLag().isZero()) {
            told.put("journal entries", known(shop.books().journal().stream().map(JournalEntry::subject)));
        }
        if (limits.listLag().isZero() && !limits.movementsWaitForDrain()) {
            told.put("movements", known(shop.books().movements(product).stream().map(StockMovement::source)));
        }
        return new Parts(
                told,
                initial.minus(shop.available(product)),
                shop.backend().ledger().head(RegisterId.MAIN).lastReceipt());
    }

    private Set<String> known(Stream<String> subjects) {
        Set<String> ids = Stream.concat(sales.stream(), refunds.stream())
                .map(TransactionId::toString)
                .collect(Collectors.toSet());
        return subjects.filter(ids::contains).collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> seen(List<TransactionId> ids) {
        return shop.backend().ledger().find(ids).stream()
                .map(Transaction::id)
                .map(TransactionId::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

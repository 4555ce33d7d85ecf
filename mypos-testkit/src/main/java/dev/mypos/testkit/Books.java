package dev.mypos.testkit;

import dev.mypos.Backend;
import dev.mypos.catalog.Product;
import dev.mypos.catalog.ProductQuery;
import dev.mypos.journal.JournalEntry;
import dev.mypos.notify.Event;
import dev.mypos.notify.Outbox;
import dev.mypos.page.Page;
import dev.mypos.sale.LedgerQuery;
import dev.mypos.sale.Transaction;
import dev.mypos.sale.TransactionId;
import dev.mypos.sale.TransactionSummary;
import dev.mypos.sale.Transactions;
import dev.mypos.stock.StockMovement;
import dev.mypos.store.RegisterId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Reads whole lists through the ports. Waits first where lists may lag. Safe for use by many threads. */
public final class Books {
    /** After all that happens in a test. */
    static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");

    private static final LocalDate FIRST_DAY = LocalDate.of(1970, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2100, 1, 1);

    private final Backend backend;
    private final Limits limits;

    Books(Backend backend, Limits limits) {
        this.backend = backend;
        this.limits = limits;
    }

    /** Returns once lists show every write that was acknowledged before. */
    public void awaitLists() {
        if (limits.listLag().isZero()) {
            return;
        }
        try {
            boolean early = new CountDownLatch(1).await(limits.listLag().toMillis(), TimeUnit.MILLISECONDS);
            if (early) {
                throw new AssertionError("nobody counts down");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while lists lag", e);
        }
    }

    /** All products, archived ones too. */
    public List<Product> products() {
        awaitLists();
        return Page.stream(page -> backend.products().list(new ProductQuery.ByName("", true), page))
                .toList();
    }

    /** All movements of a product, newest first. */
    public List<StockMovement> movements(Product product) {
        awaitLists();
        return Page.stream(page -> backend.stock().movements(product.id(), page))
                .toList();
    }

    /** A register's transactions by receipt number. */
    public List<Transaction> chain(RegisterId register) {
        return transactions(new LedgerQuery.OfRegister(register, 0, Long.MAX_VALUE));
    }

    /** Whole transactions of a query. */
    public List<Transaction> transactions(LedgerQuery query) {
        awaitLists();
        try (Stream<Transaction> found = Transactions.stream(backend.ledger(), query)) {
            return found.toList();
        }
    }

    /** The rows of a query. */
    public List<TransactionSummary> rows(LedgerQuery query) {
        awaitLists();
        return Page.stream(page -> backend.ledger().list(query, page)).toList();
    }

    /** A stored transaction. */
    public Optional<Transaction> find(TransactionId id) {
        return backend.ledger().find(List.of(id)).stream().findFirst();
    }

    /** The whole journal, oldest first. */
    public List<JournalEntry> journal() {
        awaitLists();
        return Page.stream(page -> backend.journal().list(FIRST_DAY, LAST_DAY, page))
                .toList();
    }

    /** The first 100 events that wait to be published, whatever their time. */
    public List<Event> waiting() {
        awaitLists();
        return backend.outbox().list(Outbox.State.DUE, LATER, 100).stream()
                .map(Outbox.Pending::event)
                .toList();
    }
}

package dev.mypos.report;

import dev.mypos.catalog.Product;
import dev.mypos.catalog.ProductId;
import dev.mypos.catalog.ProductRepository;
import dev.mypos.error.NotFoundError;
import dev.mypos.error.ValidationError;
import dev.mypos.journal.Permission;
import dev.mypos.page.Batch;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.sale.Ledger;
import dev.mypos.sale.LedgerQuery;
import dev.mypos.sale.Transaction;
import dev.mypos.sale.Transactions;
import dev.mypos.stock.StockLevel;
import dev.mypos.stock.StockQuery;
import dev.mypos.stock.StockRepository;
import dev.mypos.store.Caller;
import dev.mypos.store.LocationId;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reports over what was sold and what is on hand. Safe for use by many threads. */
public final class Reports {
    private final Ledger ledger;
    private final StockRepository stock;
    private final ProductRepository products;
    private final Caller caller;

    public Reports(Ledger ledger, StockRepository stock, ProductRepository products, Caller caller) {
        this.ledger = ledger;
        this.stock = stock;
        this.products = products;
        this.caller = caller;
    }

    /**
     * The sales and refunds of these business days, both included. Reads page by page and keeps only the rows, so the
     * length of the time does not matter; needs {@code report.read}.
     *
     * @throws ValidationError if {@code from} is after {@code to}
     * @throws dev.mypos.error.AccessDeniedError if the actor may not read reports
     */
    public SalesReport sales(SalesReport.By by, LocalDate from, LocalDate to) {
        caller.require(Permission.REPORT_READ, "sales report");
        if (from.isAfter(to)) {
            throw ValidationError.of("report sales", "from", "order", "must not be after " + to + "; it is " + from);
        }
        try (Stream<Transaction> transactions = Transactions.stream(ledger, new LedgerQuery.Days(from, to, false))) {
            return SalesReport.of(transactions, by, caller.store());
        }
    }

    /**
     * What is on hand at a location, what it is worth at present prices, and at the cost of the last delivery: of all counted products, of those at or below
     * their threshold, or of those sold below zero. Reads page by page and keeps only the rows; needs {@code report.read}.
     *
     * @throws dev.mypos.error.AccessDeniedError if the actor may not read reports
     */
    public StockReport stock(LocationId location, StockQuery query) {
        caller.require(Permission.REPORT_READ, "stock report");
        RoundingMode mode = caller.store().rounding().mode();
        try (Stream<StockReport.Row> rows =
                Page.stream((PageRequest page) -> rows(stock.list(location, query, page.limit(Batch.MAX_IDS)), mode))) {
            return StockReport.of(rows.toList(), caller.store().currency());
        }
    }

    private Page<StockReport.Row> rows(Page<StockLevel> levels, RoundingMode mode) {
        List<ProductId> ids = levels.items().stream().map(StockLevel::product).toList();
        Map<ProductId, Product> found =
                Batch.read(ids, products::find).stream().collect(Collectors.toMap(Product::id, Function.identity()));
        return new Page<>(
                levels.items().stream()
                        .map(level -> StockReport.Row.of(existing(found, level.product()), level, mode))
                        .toList(),
                levels.next());
    }

    private static Product existing(Map<ProductId, Product> found, ProductId id) {
        return Optional.ofNullable(found.get(id))
                .orElseThrow(() -> new NotFoundError("report stock", "product", id.toString()));
    }
}

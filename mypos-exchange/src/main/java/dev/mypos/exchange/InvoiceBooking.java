package dev.mypos.exchange;

import dev.mypos.Pos;
import dev.mypos.catalog.Product;
import dev.mypos.error.ConflictError;
import dev.mypos.error.NotFoundError;
import dev.mypos.error.ValidationError;
import dev.mypos.money.Quantity;
import dev.mypos.page.Page;
import dev.mypos.sale.Cart;
import dev.mypos.sale.Checkout;
import dev.mypos.sale.RefundRequest;
import dev.mypos.sale.Refunds;
import dev.mypos.sale.Sales;
import dev.mypos.sale.Transaction;
import dev.mypos.stock.Stock;
import dev.mypos.stock.StockChange;
import dev.mypos.stock.StockReason;
import dev.mypos.store.LocationId;
import dev.mypos.store.Register;
import dev.mypos.store.RegisterId;
import dev.mypos.store.Store;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Books invoices of a file through the services of the store. Confine to one thread. */
final class InvoiceBooking {
    private static final String REFUSED = "is in an invoice that is refused: ";
    private static final String UNDECIDED =
            "has no price, and that of another line of its invoice cannot be read: correct that one, and import both, so that"
                    + " it is known whether goods were sold or stock was adjusted";

    private final Checkout checkout;
    private final Refunds refunds;
    private final Sales sales;
    private final Stock stock;
    private final Store store;
    private final SalesMapping mapping;
    private final InvoiceRequests requests;
    private final LocationId location;
    private final DerivedIds ids;
    private final ArticleProducts products;
    private final NumberedCustomers customers;
    private final Tally tally;
    private final long lastReceipt;

    InvoiceBooking(
            Pos pos,
            SalesMapping mapping,
            RegisterId register,
            ArticleProducts products,
            NumberedCustomers customers,
            Tally tally) {
        this.checkout = pos.checkout();
        this.refunds = pos.refunds();
        this.sales = pos.sales();
        this.stock = pos.stock();
        this.store = pos.store();
        this.mapping = mapping;
        this.location = store.findRegister(register)
                .map(Register::location)
                .orElseThrow(() -> new NotFoundError("import sales", "register", register.value()));
        this.ids = new DerivedIds(store.id(), mapping.name());
        this.requests = new InvoiceRequests(store, mapping, register, ids);
        this.products = products;
        this.customers = customers;
        this.tally = tally;
        this.lastReceipt = sales.head(register).lastReceipt();
    }

    /** Stores the invoice, if it is not stored yet, or rejects its lines. */
    void book(Invoice invoice) {
        Invoice.Kind kind = invoice.kind();
        if (invoice.lines().size() > Cart.MAX_LINES) {
            reject(invoice.lines(), "is in an invoice of more than " + Cart.MAX_LINES + " lines: split it");
            return;
        }
        if (invoice.isUndecided()) {
            reject(invoice.lines(), UNDECIDED);
            return;
        }
        List<BookedLine> planned = planned(invoice, kind);
        if (isRefused(invoice, kind, planned)) {
            return;
        }
        List<BookedLine> entries = made(planned);
        if (entries.isEmpty()) {
            return;
        }
        switch (kind) {
            case SALE -> whole(kind, entries, () -> sell(invoice, entries));
            case REFUND -> whole(kind, entries, () -> refund(invoice, entries));
            case ADJUSTMENT -> adjust(invoice, entries);
        }
    }

    private List<BookedLine> planned(Invoice invoice, Invoice.Kind kind) {
        List<BookedLine> entries = new ArrayList<>(invoice.lines().size());
        for (SalesLine line : invoice.lines()) {
            Quantity quantity = kind == Invoice.Kind.REFUND && mapping.refundsNegative()
                    ? line.quantity().negated()
                    : line.quantity();
            if (kind != Invoice.Kind.ADJUSTMENT && quantity.isNegative()) {
                tally.reject(line, mapping.columns().quantity(), wrongSign(line.quantity(), kind));
            } else {
                product(line, products::plan)
                        .ifPresent(product -> entries.add(new BookedLine(line, product, quantity)));
            }
        }
        return entries;
    }

    private List<BookedLine> made(List<BookedLine> planned) {
        return planned.stream()
                .flatMap(entry -> product(entry.line(), products::get)
                        .map(product -> new BookedLine(entry.line(), product, entry.quantity()))
                        .stream())
                .toList();
    }

    /** Looks before anything is made, so that a refused invoice leaves no product behind that nobody sold. */
    private boolean isRefused(Invoice invoice, Invoice.Kind kind, List<BookedLine> planned) {
        if (kind == Invoice.Kind.ADJUSTMENT
                || planned.stream()
                        .noneMatch(entry -> products.isMissing(entry.line().article()))) {
            return false;
        }
        List<SalesLine> lines = planned.stream().map(BookedLine::line).toList();
        if (sales.find(ids.transaction(invoice.number())).isPresent()) {
            reject(lines, REFUSED + "its number is stored with other lines");
            return true;
        }
        try {
            quote(invoice, kind, planned);
            return false;
        } catch (ValidationError | NotFoundError e) {
            reject(lines, REFUSED + e.getMessage());
            return true;
        }
    }

    private void quote(Invoice invoice, Invoice.Kind kind, List<BookedLine> planned) {
        if (kind == Invoice.Kind.SALE) {
            requests.sale(invoice, planned).quote(store);
        } else {
            refunds.quote(requests.refund(invoice, planned));
        }
    }

    private static String wrongSign(Quantity quantity, Invoice.Kind kind) {
        String sign = quantity.isNegative() ? "positive" : "negative";
        return "must be " + sign + " in a " + (kind == Invoice.Kind.SALE ? "sale" : "refund") + ", not " + quantity;
    }

    private Optional<Product> product(SalesLine line, Function<Article, Product> source) {
        try {
            return Optional.of(source.apply(line.article()));
        } catch (ValidationError | ConflictError e) {
            tally.reject(line, mapping.columns().sku(), "names a product that cannot be made: " + e.getMessage());
            return Optional.empty();
        }
    }

    private void whole(Invoice.Kind kind, List<BookedLine> entries, Supplier<Transaction> booking) {
        List<SalesLine> lines = entries.stream().map(BookedLine::line).toList();
        try {
            Transaction transaction = booking.get();
            tally.stored(kind, lines, transaction.receiptNumber() <= lastReceipt);
        } catch (ValidationError | NotFoundError | ConflictError e) {
            reject(lines, REFUSED + e.getMessage());
        }
    }

    private Transaction sell(Invoice invoice, List<BookedLine> entries) {
        Cart cart = requests.sale(invoice, entries);
        return checkout.complete(
                invoice.customer().isEmpty() ? cart : cart.customer(customers.get(invoice.customer())));
    }

    private Transaction refund(Invoice invoice, List<BookedLine> entries) {
        RefundRequest request = requests.refund(invoice, entries);
        return refunds.complete(
                invoice.customer().isEmpty() ? request : request.customer(customers.get(invoice.customer())));
    }

    private void adjust(Invoice invoice, List<BookedLine> entries) {
        List<SalesLine> stored = new ArrayList<>(entries.size());
        boolean repeated = true;
        for (BookedLine entry : entries) {
            try {
                StockChange change = change(invoice, entry, InvoiceRequests.at(entries));
                repeated &= isStored(change, InvoiceRequests.at(entries));
                stock.move(change);
                stored.add(entry.line());
            } catch (ValidationError | NotFoundError | ConflictError e) {
                tally.reject(entry.line(), "", "is refused: " + e.getMessage());
            }
        }
        if (!stored.isEmpty()) {
            tally.stored(Invoice.Kind.ADJUSTMENT, stored, repeated);
        }
    }

    private boolean isStored(StockChange change, Instant at) {
        return Page.stream(page -> stock.movements(change.product(), page))
                .takeWhile(movement -> !movement.at().isBefore(at))
                .anyMatch(movement -> movement.id().equals(change.id()));
    }

    private StockChange change(Invoice invoice, BookedLine entry, Instant at) {
        return new StockChange(
                ids.movement(invoice.number(), entry.line().position()),
                entry.product().id(),
                location,
                entry.quantity(),
                StockReason.ADJUST,
                mapping.name() + " " + invoice.number(),
                Optional.of(at),
                Optional.of(entry.line().note()).filter(note -> !note.isEmpty()));
    }

    private void reject(List<SalesLine> lines, String reason) {
        lines.forEach(line -> tally.reject(line, "", reason));
    }
}

package dev.mypos.exchange;

import dev.mypos.Pos;
import dev.mypos.catalog.Product;
import dev.mypos.error.ConflictError;
import dev.mypos.error.NotFoundError;
import dev.mypos.error.ValidationError;
import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.page.Page;
import dev.mypos.sale.Cart;
import dev.mypos.sale.Checkout;
import dev.mypos.sale.Discount;
import dev.mypos.sale.RefundRequest;
import dev.mypos.sale.Refunds;
import dev.mypos.sale.Tender;
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
import java.util.function.Supplier;

/** Books invoices of a file through the services of the store. Confine to one thread. */
final class InvoiceBooking {
    private static final String REASON = "imported";
    private static final String UNDECIDED =
            "has no price, and that of another line of its invoice cannot be read: correct that one, and import both, so that"
                    + " it is known whether goods were sold or stock was adjusted";

    private final Checkout checkout;
    private final Refunds refunds;
    private final Stock stock;
    private final Store store;
    private final SalesMapping mapping;
    private final RegisterId register;
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
        this.stock = pos.stock();
        this.store = pos.store();
        this.mapping = mapping;
        this.register = register;
        this.location = store.findRegister(register)
                .map(Register::location)
                .orElseThrow(() -> new NotFoundError("import sales", "register", register.value()));
        this.ids = new DerivedIds(store.id(), mapping.name());
        this.products = products;
        this.customers = customers;
        this.tally = tally;
        this.lastReceipt = pos.sales().head(register).lastReceipt();
    }

    /**
     * A line as it is booked.
     *
     * @param quantity what is sold, comes back or is added to the stock
     */
    private record Entry(SalesLine line, Product product, Quantity quantity) {}

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
        List<Entry> entries = entries(invoice, kind);
        if (entries.isEmpty()) {
            return;
        }
        switch (kind) {
            case SALE -> whole(kind, entries, () -> sell(invoice, entries));
            case REFUND -> whole(kind, entries, () -> refund(invoice, entries));
            case ADJUSTMENT -> adjust(invoice, entries);
        }
    }

    private List<Entry> entries(Invoice invoice, Invoice.Kind kind) {
        List<Entry> entries = new ArrayList<>(invoice.lines().size());
        for (SalesLine line : invoice.lines()) {
            Quantity quantity = kind == Invoice.Kind.REFUND && mapping.refundsNegative()
                    ? line.quantity().negated()
                    : line.quantity();
            if (kind != Invoice.Kind.ADJUSTMENT && quantity.isNegative()) {
                tally.reject(line, mapping.columns().quantity(), wrongSign(line.quantity(), kind));
            } else {
                product(line).ifPresent(product -> entries.add(new Entry(line, product, quantity)));
            }
        }
        return entries;
    }

    private static String wrongSign(Quantity quantity, Invoice.Kind kind) {
        String sign = quantity.isNegative() ? "positive" : "negative";
        return "must be " + sign + " in a " + (kind == Invoice.Kind.SALE ? "sale" : "refund") + ", not " + quantity;
    }

    private Optional<Product> product(SalesLine line) {
        try {
            return Optional.of(products.get(line.article()));
        } catch (ValidationError | ConflictError e) {
            tally.reject(line, mapping.columns().sku(), "names a product that cannot be made: " + e.getMessage());
            return Optional.empty();
        }
    }

    private void whole(Invoice.Kind kind, List<Entry> entries, Supplier<Transaction> booking) {
        List<SalesLine> lines = entries.stream().map(Entry::line).toList();
        try {
            Transaction transaction = booking.get();
            tally.stored(kind, lines, transaction.receiptNumber() <= lastReceipt);
        } catch (ValidationError | NotFoundError | ConflictError e) {
            reject(lines, "is in an invoice that is refused: " + e.getMessage());
        }
    }

    private Transaction sell(Invoice invoice, List<Entry> entries) {
        Cart cart = Cart.create(ids.transaction(invoice.number()), register, store.currency())
                .happened(at(entries))
                .reference(invoice.number());
        for (Entry entry : entries) {
            Charge charge = entry.line().charge();
            cart = cart.add(entry.product(), entry.quantity(), charge.price());
            for (Discount discount : charge.discounts()) {
                cart = cart.discount(cart.lines().size(), discount);
            }
        }
        Money coupons = coupons(entries);
        if (coupons.isPositive()) {
            insistOnCovered(coupons, entries);
            cart = cart.pay(new Tender(Tender.Kind.OTHER, coupons, Optional.of(LineRules.COUPON_REFERENCE)));
        }
        if (!invoice.customer().isEmpty()) {
            cart = cart.customer(customers.get(invoice.customer()));
        }
        return checkout.complete(cart.payRest(Tender.Kind.OTHER));
    }

    private Money coupons(List<Entry> entries) {
        return Money.sum(
                store.currency(),
                entries.stream().map(entry -> entry.line().charge().coupon()));
    }

    private void insistOnCovered(Money coupons, List<Entry> entries) {
        Money total =
                Money.sum(store.currency(), entries.stream().flatMap(entry -> entry.line().charge().own().stream()));
        if (coupons.compareTo(total) > 0) {
            throw ValidationError.of(
                    "import sales",
                    mapping.lines().coupon(),
                    "covered",
                    "must be at most what the lines come to, " + total + ", but its sum is " + coupons);
        }
    }

    private Transaction refund(Invoice invoice, List<Entry> entries) {
        RefundRequest request = RefundRequest.withoutSale(ids.transaction(invoice.number()), register, store.currency())
                .happened(at(entries))
                .reference(invoice.number())
                .reason(REASON);
        for (Entry entry : entries) {
            request = request.item(
                    entry.product(), entry.quantity(), entry.line().charge().price(), true);
        }
        if (!invoice.customer().isEmpty()) {
            request = request.customer(customers.get(invoice.customer()));
        }
        return refunds.complete(request.rest(Tender.Kind.OTHER));
    }

    private void adjust(Invoice invoice, List<Entry> entries) {
        List<SalesLine> stored = new ArrayList<>(entries.size());
        boolean repeated = true;
        for (Entry entry : entries) {
            try {
                StockChange change = change(invoice, entry, at(entries));
                repeated &= isStored(change, at(entries));
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

    private StockChange change(Invoice invoice, Entry entry, Instant at) {
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

    private static Instant at(List<Entry> entries) {
        return entries.get(0).line().at();
    }

    private void reject(List<SalesLine> lines, String reason) {
        lines.forEach(line -> tally.reject(line, "", reason));
    }
}

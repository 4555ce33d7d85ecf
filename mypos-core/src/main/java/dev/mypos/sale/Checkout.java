package dev.mypos.sale;

import dev.mypos.catalog.Product;
import dev.mypos.catalog.ProductId;
import dev.mypos.catalog.ProductRepository;
import dev.mypos.customer.CustomerRepository;
import dev.mypos.error.ConflictError;
import dev.mypos.error.ErrorCode;
import dev.mypos.error.NotFoundError;
import dev.mypos.error.ValidationError;
import dev.mypos.journal.JournalEntry;
import dev.mypos.journal.Permission;
import dev.mypos.journal.Trail;
import dev.mypos.metric.Metrics;
import dev.mypos.money.Money;
import dev.mypos.store.Caller;
import dev.mypos.store.RegisterId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Sells: from the cart to the stored sale.
 *
 * <p>The cart carries the sale's id, so completing the same cart again, after whatever happened to the first answer, gives
 * the same sale (L1).
 *
 * <p>Safe for use by many threads.
 */
public final class Checkout {
    private static final int BATCH = 100;

    private final ProductRepository products;
    private final CustomerRepository customers;
    private final Optional<CardDesk> cards;
    private final Recorder recorder;
    private final Caller caller;

    /** @param cards empty if card tenders are only a record of what a terminal did that stands alone */
    public Checkout(
            Ledger ledger,
            ProductRepository products,
            CustomerRepository customers,
            Optional<CardDesk> cards,
            Metrics metrics,
            Caller caller) {
        this.products = products;
        this.customers = customers;
        this.cards = cards;
        this.recorder = new Recorder(ledger, metrics, caller);
        this.caller = caller;
    }

    /** A cart for the register {@code main} with a new id. */
    public Cart begin() {
        return begin(RegisterId.MAIN);
    }

    public Cart begin(RegisterId register) {
        return Cart.create(
                new TransactionId(caller.newId()), register, caller.store().currency());
    }

    /** What the cart costs, on the terms that it shows. Stores nothing. */
    public Quote quote(Cart cart) {
        return cart.quote(caller.store());
    }

    /** The same cart with the catalogue's terms of now: what to do after price-changed. */
    public Cart refresh(Cart cart) {
        List<ProductId> ids =
                cart.lines().stream().map(Cart.Line::product).distinct().toList();
        Map<ProductId, Product> current = new HashMap<>();
        for (int from = 0; from < ids.size(); from += BATCH) {
            products.find(ids.subList(from, Math.min(from + BATCH, ids.size())))
                    .forEach(product -> current.put(product.id(), product));
        }
        return cart.refreshed(current);
    }

    /**
     * Stores the sale with its stock, number, journal and event in one step, or nothing.
     *
     * <p>In a shop with a gateway, card tenders are charged first, and settled in the same step; if that refuses the sale, the
     * money goes back. What has already happened is not charged.
     *
     * @return the sale as stored; of a repeat the one stored first
     * @throws ValidationError if the cart breaks a rule, its tenders do not cover the total, or it happened before 1970 or
     *     after today
     * @throws ConflictError idempotency-conflict if another request was stored under the cart's id; shift-closed;
     *     product-inactive; price-changed if the catalogue or the expected total differs
     * @throws dev.mypos.error.InsufficientStockError for all lines that ask for more than there is
     * @throws NotFoundError if a product, tax code or register does not exist; or the customer, unless the sale has already
     *     happened
     * @throws dev.mypos.error.AccessDeniedError without {@code sale.create}, and {@code price.override} or
     *     {@code record.past} where the cart needs them; approval-required without {@code discount.over-limit} if more is
     *     taken off than the actor's discount limit
     * @throws dev.mypos.error.PaymentError payment-declined, and nothing was taken; payment-unknown, and the same cart may be
     *     completed again
     * @throws dev.mypos.error.ThrottledError busy if somebody else was at the same payment; the same cart may be completed
     *     again
     * @throws dev.mypos.error.UnavailableError if storage fails; the same cart may be completed again
     */
    public Sale complete(Cart cart) {
        Recorder.Request request = new Recorder.Request(
                cart.id(),
                cart.fingerprint(caller.store()),
                cart.register(),
                cart.happened(),
                cart.customer(),
                cart.reference(),
                needs(cart));
        Optional<Transaction> before = recorder.admit(request);
        if (before.isPresent()) {
            return (Sale) before.get();
        }
        Posting posting;
        try {
            Quote quote = quote(cart);
            Recorder.Request limited = limited(request, quote);
            before = recorder.admit(limited);
            if (before.isPresent()) {
                return (Sale) before.get();
            }
            posting = posting(cart, quote, limited);
        } catch (ValidationError | ConflictError | NotFoundError refusal) {
            return (Sale) recorder.repeat(request).orElseThrow(() -> refusal);
        }
        return (Sale)
                (cards.isPresent() && CardSale.takes(cart, posting)
                        ? new CardSale(cards.get(), recorder, caller).record(posting, request)
                        : recorder.record(posting));
    }

    /** The request with all that it needs for its discounts; what has happened already is not held to limits. */
    private Recorder.Request limited(Recorder.Request request, Quote quote) {
        boolean over =
                request.happened().isEmpty() && new DiscountLimit(caller.actor().discountLimit()).isExceededBy(quote);
        return over ? request.alsoNeeding(Permission.DISCOUNT_OVER_LIMIT) : request;
    }

    private Posting posting(Cart cart, Quote quote, Recorder.Request request) {
        insistOnTotal(cart, quote.total());
        insistOnCustomer(cart);
        Header header = recorder.header(request);
        Sale sale = new Sale(header, quote, cart.settle(quote));
        return new Posting(
                sale,
                cart.effects(header.location()),
                List.of(),
                trail(cart, sale, request),
                recorder.needsShift(request));
    }

    private static Set<Permission> needs(Cart cart) {
        Set<Permission> needs = EnumSet.of(Permission.SALE_CREATE);
        if (cart.happened().isPresent()) {
            needs.add(Permission.RECORD_PAST);
        } else if (overrides(cart) > 0) {
            needs.add(Permission.PRICE_OVERRIDE);
        }
        return needs;
    }

    private static int overrides(Cart cart) {
        int overrides = 0;
        for (Cart.Line line : cart.lines()) {
            if (line.override().isPresent()) {
                overrides++;
            }
        }
        return overrides;
    }

    private static void insistOnTotal(Cart cart, Money total) {
        cart.expectedTotal().filter(expected -> !expected.equals(total)).ifPresent(expected -> {
            throw new ConflictError(
                    ErrorCode.PRICE_CHANGED,
                    "complete the sale",
                    "transaction " + cart.id(),
                    Map.of("expected_total", expected.toString(), "total", total.toString()));
        });
    }

    /** Customers are never deleted, so one that is there now is there when the sale is stored. */
    private void insistOnCustomer(Cart cart) {
        cart.customer()
                .filter(customer -> cart.happened().isEmpty())
                .filter(customer -> customers.find(List.of(customer)).isEmpty())
                .ifPresent(unknown -> {
                    throw new NotFoundError("complete the sale", "customer", unknown.toString());
                });
    }

    private Trail trail(Cart cart, Sale sale, Recorder.Request request) {
        List<JournalEntry> entries = new ArrayList<>();
        int overrides = overrides(cart);
        if (overrides > 0 && !sale.header().fact()) {
            entries.add(caller.entry(
                    "price.overridden", cart.id().toString(), Map.of("lines", Integer.toString(overrides))));
        }
        if (request.needs().contains(Permission.DISCOUNT_OVER_LIMIT)) {
            entries.add(caller.entry(
                    "discount.over-limit",
                    cart.id().toString(),
                    Map.of(
                            "discount",
                            sale.quote().discount().toString(),
                            "gross",
                            sale.quote().gross().toString())));
        }
        return new Trail(entries, Optional.of(Recorder.event("sale.completed", sale)));
    }
}

package dev.mypos.sale;

import dev.mypos.catalog.Product;
import dev.mypos.catalog.ProductId;
import dev.mypos.catalog.Terms;
import dev.mypos.customer.CustomerId;
import dev.mypos.error.ValidationError;
import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.money.Unit;
import dev.mypos.money.UnitPrice;
import dev.mypos.stock.StockEffect;
import dev.mypos.store.LocationId;
import dev.mypos.store.RegisterId;
import dev.mypos.store.Store;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the till typed: it carries its transaction id and the terms it showed, so a quote needs no read.
 *
 * <pre>{@code
 * Cart cart = pos.checkout().begin().add(mug, 2).payCash("20.00");
 * Sale sale = pos.checkout().complete(cart);
 * }</pre>
 *
 * <p>Takes what it is given; {@link #quote} names all that breaks a rule at once. Immutable.
 */
public final class Cart {
    /** Lines at most: 2,000. */
    public static final int MAX_LINES = 2_000;

    /** Tenders at most: 20. */
    public static final int MAX_TENDERS = 20;

    /** Discounts at most, of a line and of the whole sale: 100 each. */
    public static final int MAX_DISCOUNTS = 100;

    private final ImmutableCartContent content;

    private Cart(ImmutableCartContent content) {
        this.content = content;
    }

    /** An empty cart. The id must not have been used before: it makes repeating harmless (L1). */
    public static Cart create(TransactionId id, RegisterId register, Currency currency) {
        return new Cart(ImmutableCartContent.of(id, register, currency));
    }

    public TransactionId id() {
        return content.id();
    }

    public RegisterId register() {
        return content.register();
    }

    public Currency currency() {
        return content.currency();
    }

    public List<Line> lines() {
        return content.lines();
    }

    /** Of the whole sale; a line has its own. */
    public List<Discount> discounts() {
        return content.discounts();
    }

    public List<Tender> tenders() {
        return content.tenders();
    }

    /** What the open rest is paid with, if it is to be paid exactly. */
    public Optional<Tender.Kind> rest() {
        return content.rest();
    }

    public Optional<CustomerId> customer() {
        return content.customer();
    }

    public Optional<Money> expectedTotal() {
        return content.expectedTotal();
    }

    /** When it happened, if that was before now. */
    public Optional<Instant> happened() {
        return content.happened();
    }

    public Optional<String> reference() {
        return content.reference();
    }

    /** One more line, on the product's terms of now. */
    public Cart add(Product product, long units) {
        return add(product, Quantity.of(units));
    }

    /** One more line, on the product's terms of now. */
    public Cart add(Product product, Quantity quantity) {
        return add(product, quantity, Optional.empty());
    }

    /** One more line at another price than the catalogue's; needs {@code price.override}. */
    public Cart add(Product product, Quantity quantity, UnitPrice price) {
        return add(product, quantity, Optional.of(price));
    }

    private Cart add(Product product, Quantity quantity, Optional<UnitPrice> override) {
        Line line = new Line(
                product.id(),
                product.sku(),
                product.category(),
                product.terms(),
                quantity,
                override,
                List.of(),
                product.unit());
        return new Cart(content.withLines(with(lines(), line)));
    }

    /** One more discount of the whole sale, taken off what the ones before have left. */
    public Cart discount(Discount discount) {
        return new Cart(content.withDiscounts(with(discounts(), discount)));
    }

    /**
     * One more discount of a line, taken off what the ones before have left.
     *
     * @param line its number, from 1
     * @throws ValidationError if there is no such line
     */
    public Cart discount(int line, Discount discount) {
        if (line < 1 || line > lines().size()) {
            throw ValidationError.of(
                    "discount a line", "line", "range", "must be 1 to " + lines().size() + ", not " + line);
        }
        List<Line> lines = new ArrayList<>(lines());
        lines.set(line - 1, lines.get(line - 1).with(discount));
        return new Cart(content.withLines(lines));
    }

    public Cart customer(CustomerId customer) {
        return new Cart(content.withCustomer(customer));
    }

    /** One more tender; the settlement takes others than cash first. */
    public Cart pay(Tender tender) {
        return new Cart(content.withTenders(with(tenders(), tender)));
    }

    /**
     * One more tender in cash; what is too much comes back as change.
     *
     * @param amount a plain decimal in the cart's currency, such as {@code "20.00"}
     * @throws ValidationError if it is none
     */
    public Cart payCash(String amount) {
        return pay(Tender.cash(Money.of(amount, currency().getCurrencyCode())));
    }

    /**
     * Pays what the tenders leave open, to the minor unit, in this kind; in cash rounded to the store's cash step. The amount
     * is worked out when the sale is completed, so sending the cart again after a price change is still the same request.
     */
    public Cart payRest(Tender.Kind kind) {
        return new Cart(content.withRest(kind));
    }

    /** Pays what the tenders leave open exactly in cash. */
    public Cart payExactCash() {
        return payRest(Tender.Kind.CASH);
    }

    /** Completes only at this total, the one that the till showed. */
    public Cart expectTotal(Money total) {
        return new Cart(content.withExpectedTotal(total));
    }

    /**
     * Has already happened (offline till, import): own time, to the millisecond, and no price or stock refusal; needs
     * {@code record.past}.
     */
    public Cart happened(Instant at) {
        return new Cart(content.withHappened(at.truncatedTo(ChronoUnit.MILLIS)));
    }

    /** A number that another system knows it by, up to 1,000 characters. */
    public Cart reference(String external) {
        return new Cart(content.withReference(external));
    }

    /**
     * The same cart with its lines on these terms. Lines of other products, prices of their own, tenders and the expected
     * total stay as they are.
     */
    public Cart refreshed(Map<ProductId, Product> products) {
        return new Cart(content.withLines(lines().stream()
                .map(line -> line.refreshed(products.get(line.product())))
                .toList()));
    }

    /**
     * What it costs, on the terms that it shows, under the store's tax and rounding rules. Reads nothing.
     *
     * @throws ValidationError naming everything that breaks a limit or is in another currency than the store's
     * @throws dev.mypos.error.NotFoundError if the store has no rule for a line's tax code
     */
    public Quote quote(Store store) {
        Violations violations = new Violations("quote the cart");
        violations.currency("currency", currency(), store.currency());
        TenderCheck.check(tenders(), currency(), violations);
        expectedTotal().ifPresent(total -> violations.amount("expected_total", total, currency()));
        violations.text("reference", reference());
        List<Quote.Input> inputs =
                lines().stream().map(line -> line.input(store)).toList();
        new LineCheck(currency(), violations).check(inputs, discounts());
        violations.refuse();
        return new Pricing(currency(), inputs, discounts(), store.rounding(), Trace.NONE).quote();
    }

    /**
     * Over what the caller asked for: store, register, products, quantities, prices of their own, discounts, tenders,
     * customer and reference. Not over what may differ when the same request is sent again: the catalogue's terms, the
     * expected total, who acts, the own time. See {@link Header#request}.
     */
    public Digest fingerprint(Store store) {
        return Digest.of(CartFields.of(this, store).canonical());
    }

    /**
     * What completing does to stock: one effect for each product, its lines merged, sorted by product.
     *
     * <p>Each insists on the terms that the lines show, or, if all lines of the product have a price of their own, on all but
     * the price. What has already happened insists on nothing, and products without stock are left out of it.
     *
     * @throws dev.mypos.error.ConflictError price-changed if lines of one product show different terms, because the
     *     catalogue was changed while they were scanned: refresh the cart
     */
    public List<StockEffect> effects(LocationId location) {
        return CartEffects.of(this, location);
    }

    /** How its tenders, and the rest if it is to be paid exactly, settle what it costs. */
    Settlement settle(Quote quote) {
        List<Tender> all = rest().flatMap(kind -> Settlement.rest(kind, quote.total(), tenders(), quote.rules()))
                .map(tender -> with(tenders(), tender))
                .orElse(tenders());
        return Settlement.of(quote.total(), all, quote.rules());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cart cart && content.equals(cart.content);
    }

    @Override
    public int hashCode() {
        return content.hashCode();
    }

    /** Names the cart, not what is in it. */
    @Override
    public String toString() {
        return "cart " + id();
    }

    private static <T> List<T> with(List<T> some, T more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }

    /**
     * A line as typed. Immutable.
     *
     * @param terms what the till showed
     * @param override the price charged, if it is not the one of the terms
     * @param discounts of this line, applied one after the other
     * @param unit what the quantity counts
     */
    public record Line(
            ProductId product,
            String sku,
            Optional<String> category,
            Terms terms,
            Quantity quantity,
            Optional<UnitPrice> override,
            List<Discount> discounts,
            Unit unit) {
        /** Keeps a copy of the discounts. */
        public Line {
            discounts = List.copyOf(discounts);
        }

        /** Of something whose unit is not told. */
        public Line(
                ProductId product,
                String sku,
                Optional<String> category,
                Terms terms,
                Quantity quantity,
                Optional<UnitPrice> override,
                List<Discount> discounts) {
            this(product, sku, category, terms, quantity, override, discounts, Unit.ANY);
        }

        /** What one unit is charged at, before discounts. */
        public UnitPrice price() {
            return override.orElse(terms.price());
        }

        Line with(Discount discount) {
            return new Line(product, sku, category, terms, quantity, override, Cart.with(discounts, discount), unit);
        }

        Line refreshed(@Nullable Product now) {
            return now == null
                    ? this
                    : new Line(
                            product, now.sku(), now.category(), now.terms(), quantity, override, discounts, now.unit());
        }

        Quote.Input input(Store store) {
            Item item = new Item(
                    product,
                    sku,
                    terms.name(),
                    category,
                    price(),
                    store.getTax(terms.taxCode()),
                    discounts,
                    terms.stock().tracked(),
                    unit);
            return new Quote.Input(item, quantity);
        }
    }
}

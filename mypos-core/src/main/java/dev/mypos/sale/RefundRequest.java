package dev.mypos.sale;

import dev.mypos.catalog.Product;
import dev.mypos.customer.CustomerId;
import dev.mypos.money.Quantity;
import dev.mypos.money.UnitPrice;
import dev.mypos.store.RegisterId;
import dev.mypos.store.Store;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to be given back: lines of a sale, all of it, or goods without a sale.
 *
 * <pre>{@code
 * RefundRequest.of(id, RegisterId.MAIN, sale.id()).line(1, Quantity.of(1), true).reason("damaged")
 * }</pre>
 *
 * <p>Without tenders, the money goes back the way it came: see {@link RefundQuote}. Takes what it is given; quoting names
 * all that breaks a rule at once. Immutable.
 */
public final class RefundRequest {
    private final ImmutableRefundContent content;

    private RefundRequest(ImmutableRefundContent content) {
        this.content = content;
    }

    /** Of a sale; say what comes back with {@link #line} or {@link #everything(boolean)}. The id must be new (L1). */
    public static RefundRequest of(TransactionId id, RegisterId register, TransactionId sale) {
        return new RefundRequest(
                ImmutableRefundContent.of(id, register, Refund.Kind.REFUND).withSale(sale));
    }

    /** All of a sale of the same business day, marked as void; its goods go back into stock unless told otherwise. */
    public static RefundRequest voiding(TransactionId id, RegisterId register, TransactionId sale) {
        return new RefundRequest(ImmutableRefundContent.of(id, register, Refund.Kind.VOID)
                .withSale(sale)
                .withEverything(true)
                .withRestock(true));
    }

    /** Goods that were bought before this system; say which with {@link #item}. */
    public static RefundRequest withoutSale(TransactionId id, RegisterId register, Currency currency) {
        return new RefundRequest(ImmutableRefundContent.of(id, register, Refund.Kind.WITHOUT_SALE)
                .withCurrency(currency));
    }

    public TransactionId id() {
        return content.id();
    }

    public RegisterId register() {
        return content.register();
    }

    public Refund.Kind kind() {
        return content.kind();
    }

    /** Empty without a sale. */
    public Optional<TransactionId> sale() {
        return content.sale();
    }

    /** Only without a sale; with one, the sale's holds. */
    public Optional<Currency> currency() {
        return content.currency();
    }

    public List<Line> lines() {
        return content.lines();
    }

    /** Whether all that has not come back yet is to come back. */
    public boolean everything() {
        return content.everything();
    }

    /** Whether everything goes back into stock; lines and items say so for themselves. */
    public boolean restock() {
        return content.restock();
    }

    public List<Item> items() {
        return content.items();
    }

    public List<Tender> tenders() {
        return content.tenders();
    }

    /** How what the tenders leave open is given back, if it is to be given back exactly. */
    public Optional<Tender.Kind> rest() {
        return content.rest();
    }

    /** Empty text if none was given. */
    public String reason() {
        return content.reason();
    }

    /** When it happened, if that was before now. */
    public Optional<Instant> happened() {
        return content.happened();
    }

    public Optional<String> reference() {
        return content.reference();
    }

    public Optional<CustomerId> customer() {
        return content.customer();
    }

    /**
     * One more line of the sale. The same line may be named again, for units that do not go back into stock for example.
     *
     * @param number the line's in the sale, from 1
     */
    public RefundRequest line(int number, Quantity quantity, boolean restock) {
        return new RefundRequest(content.withLines(with(lines(), new Line(number, quantity, restock))));
    }

    /** All that has not come back yet. */
    public RefundRequest everything(boolean restock) {
        return new RefundRequest(content.withEverything(true).withRestock(restock));
    }

    /** Goods that come back without a sale, at this price. */
    public RefundRequest item(Product product, Quantity quantity, UnitPrice price, boolean restock) {
        return new RefundRequest(content.withItems(with(items(), new Item(product, quantity, price, restock))));
    }

    /** How to give the money back, if not the way it came; the tenders must come to what is given back. */
    public RefundRequest tender(Tender tender) {
        return new RefundRequest(content.withTenders(with(tenders(), tender)));
    }

    /**
     * Gives what the tenders leave open back in this kind; in cash rounded to the cash step. The amount is worked out when
     * the refund is completed, so sending the request again after a change of the tax rules is still the same request.
     */
    public RefundRequest rest(Tender.Kind kind) {
        return new RefundRequest(content.withRest(kind));
    }

    /** Up to 1,000 characters. */
    public RefundRequest reason(String reason) {
        return new RefundRequest(content.withReason(reason));
    }

    /** Has already happened: own time, to the millisecond; needs {@code record.past}. */
    public RefundRequest happened(Instant at) {
        return new RefundRequest(content.withHappened(at.truncatedTo(ChronoUnit.MILLIS)));
    }

    /** A number that another system knows it by, up to 1,000 characters. */
    public RefundRequest reference(String external) {
        return new RefundRequest(content.withReference(external));
    }

    public RefundRequest customer(CustomerId customer) {
        return new RefundRequest(content.withCustomer(customer));
    }

    /** Over what the caller asked for; not over who acts and the own time. See {@link Header#request}. */
    public Digest fingerprint(Store store) {
        return Digest.of(RefundRequestFields.of(this, store).canonical());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RefundRequest request && content.equals(request.content);
    }

    @Override
    public int hashCode() {
        return content.hashCode();
    }

    /** Names the request, not what is in it. */
    @Override
    public String toString() {
        return "refund request " + id();
    }

    private static <T> List<T> with(List<T> some, T more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }

    /** A line of the sale that comes back. Immutable. */
    public record Line(int number, Quantity quantity, boolean restock) {}

    /** Goods that come back without a sale. Immutable. */
    public record Item(Product product, Quantity quantity, UnitPrice price, boolean restock) {
        Quote.Input input(Store store) {
            dev.mypos.sale.Item item = new dev.mypos.sale.Item(
                    product.id(),
                    product.sku(),
                    product.name(),
                    product.category(),
                    price,
                    store.getTax(product.taxCode()),
                    List.of(),
                    product.stockPolicy().tracked(),
                    product.unit());
            return new Quote.Input(item, quantity);
        }
    }
}

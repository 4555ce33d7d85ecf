package dev.mypos.sale;

import dev.mypos.catalog.Product;
import dev.mypos.customer.CustomerId;
import dev.mypos.money.Quantity;
import dev.mypos.money.UnitPrice;
import dev.mypos.store.RegisterId;
import dev.mypos.store.Store;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** What is to be given back. Immutable. */
public final class RefundRequest {
    private RefundRequest() {}

    public static RefundRequest of(TransactionId id, RegisterId register, TransactionId sale) {
        throw new UnsupportedOperationException();
    }

    public static RefundRequest voiding(TransactionId id, RegisterId register, TransactionId sale) {
        throw new UnsupportedOperationException();
    }

    public static RefundRequest withoutSale(TransactionId id, RegisterId register, Currency currency) {
        throw new UnsupportedOperationException();
    }

    public TransactionId id() {
        throw new UnsupportedOperationException();
    }

    public RegisterId register() {
        throw new UnsupportedOperationException();
    }

    public Refund.Kind kind() {
        throw new UnsupportedOperationException();
    }

    public Optional<TransactionId> sale() {
        throw new UnsupportedOperationException();
    }

    public Optional<Currency> currency() {
        throw new UnsupportedOperationException();
    }

    public List<Line> lines() {
        throw new UnsupportedOperationException();
    }

    public boolean everything() {
        throw new UnsupportedOperationException();
    }

    public boolean restock() {
        throw new UnsupportedOperationException();
    }

    public List<Item> items() {
        throw new UnsupportedOperationException();
    }

    public List<Tender> tenders() {
        throw new UnsupportedOperationException();
    }

    public String reason() {
        throw new UnsupportedOperationException();
    }

    public Optional<Instant> happened() {
        throw new UnsupportedOperationException();
    }

    public Optional<String> reference() {
        throw new UnsupportedOperationException();
    }

    public Optional<CustomerId> customer() {
        throw new UnsupportedOperationException();
    }

    public RefundRequest line(int number, Quantity quantity, boolean restock) {
        throw new UnsupportedOperationException();
    }

    public RefundRequest everything(boolean restock) {
        throw new UnsupportedOperationException();
    }

    public RefundRequest item(Product product, Quantity quantity, UnitPrice price, boolean restock) {
        throw new UnsupportedOperationException();
    }

    public RefundRequest tender(Tender tender) {
        throw new UnsupportedOperationException();
    }

    public RefundRequest reason(String reason) {
        throw new UnsupportedOperationException();
    }

    public RefundRequest happened(Instant at) {
        throw new UnsupportedOperationException();
    }

    public RefundRequest reference(String external) {
        throw new UnsupportedOperationException();
    }

    public RefundRequest customer(CustomerId customer) {
        throw new UnsupportedOperationException();
    }

    public Digest fingerprint(Store store) {
        throw new UnsupportedOperationException();
    }

    /** A line of the sale that comes back. */
    public record Line(int number, Quantity quantity, boolean restock) {}

    /** Goods that come back without a sale. */
    public record Item(Product product, Quantity quantity, UnitPrice price, boolean restock) {}
}

package dev.mypos.sale;

import dev.mypos.catalog.Product;
import dev.mypos.catalog.ProductId;
import dev.mypos.catalog.Terms;
import dev.mypos.customer.CustomerId;
import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.money.UnitPrice;
import dev.mypos.stock.StockEffect;
import dev.mypos.store.LocationId;
import dev.mypos.store.RegisterId;
import dev.mypos.store.Store;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the till typed. Immutable; carries its transaction id and the terms it showed, so a quote needs no read. */
public final class Cart {
    private Cart() {}

    public static Cart create(TransactionId id, RegisterId register, Currency currency) {
        throw new UnsupportedOperationException();
    }

    public TransactionId id() {
        throw new UnsupportedOperationException();
    }

    public RegisterId register() {
        throw new UnsupportedOperationException();
    }

    public Currency currency() {
        throw new UnsupportedOperationException();
    }

    public List<Line> lines() {
        throw new UnsupportedOperationException();
    }

    public List<Discount> discounts() {
        throw new UnsupportedOperationException();
    }

    public List<Tender> tenders() {
        throw new UnsupportedOperationException();
    }

    public Optional<CustomerId> customer() {
        throw new UnsupportedOperationException();
    }

    public Optional<Money> expectedTotal() {
        throw new UnsupportedOperationException();
    }

    public Optional<Instant> happened() {
        throw new UnsupportedOperationException();
    }

    public Optional<String> reference() {
        throw new UnsupportedOperationException();
    }

    public Cart add(Product product, long units) {
        throw new UnsupportedOperationException();
    }

    public Cart add(Product product, Quantity quantity) {
        throw new UnsupportedOperationException();
    }
    /** At another price than the catalogue's; needs {@code price.override}. */
    public Cart add(Product product, Quantity quantity, UnitPrice price) {
        throw new UnsupportedOperationException();
    }

    public Cart discount(Discount discount) {
        throw new UnsupportedOperationException();
    }

    public Cart discount(int line, Discount discount) {
        throw new UnsupportedOperationException();
    }

    public Cart customer(CustomerId customer) {
        throw new UnsupportedOperationException();
    }

    public Cart pay(Tender tender) {
        throw new UnsupportedOperationException();
    }

    public Cart payCash(String amount) {
        throw new UnsupportedOperationException();
    }

    public Cart expectTotal(Money total) {
        throw new UnsupportedOperationException();
    }
    /** Has already happened (offline till, import): own time, no price or stock refusal; needs {@code record.past}. */
    public Cart happened(Instant at) {
        throw new UnsupportedOperationException();
    }

    public Cart reference(String external) {
        throw new UnsupportedOperationException();
    }
    /** The same cart with its lines on these terms. */
    public Cart refreshed(Map<ProductId, Product> products) {
        throw new UnsupportedOperationException();
    }

    public Quote quote(Store store) {
        throw new UnsupportedOperationException();
    }
    /** Over what the caller asked for; see {@link Header#request}. */
    public Digest fingerprint(Store store) {
        throw new UnsupportedOperationException();
    }
    /** One product each, lines merged, sorted. */
    public List<StockEffect> effects(LocationId location) {
        throw new UnsupportedOperationException();
    }

    /** A line as typed. */
    public record Line(
            ProductId product,
            String sku,
            Optional<String> category,
            Terms terms,
            Quantity quantity,
            Optional<UnitPrice> override,
            List<Discount> discounts) {}
}

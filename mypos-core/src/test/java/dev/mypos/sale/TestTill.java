package dev.mypos.sale;

import dev.mypos.catalog.ProductId;
import dev.mypos.customer.CustomerId;
import dev.mypos.money.Quantity;
import dev.mypos.money.TaxRule;
import dev.mypos.money.UnitPrice;
import dev.mypos.store.LocationId;
import dev.mypos.store.RegisterId;
import dev.mypos.store.ShiftId;
import dev.mypos.store.Store;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Makes sealed transactions one after the other, without storing them. Confine to one thread. */
public final class TestTill {
    private final Store store;
    private final Map<TransactionId, RefundState> refunds = new HashMap<>();
    private RegisterHead head = RegisterHead.start(RegisterId.MAIN);
    private Instant now = Instant.parse("2026-03-02T14:05:00Z");
    private Optional<String> reference = Optional.empty();
    private Optional<CustomerId> customer = Optional.empty();
    private String cashier = "alice";
    private boolean fact;

    public TestTill(Store store) {
        this.store = store;
    }

    public TestTill at(Instant instant) {
        now = instant;
        return this;
    }

    public TestTill reference(String text) {
        reference = Optional.of(text);
        return this;
    }

    public TestTill customer(Optional<CustomerId> id) {
        customer = id;
        return this;
    }

    public TestTill cashier(String id) {
        cashier = id;
        return this;
    }

    public TestTill fact(boolean afterwards) {
        fact = afterwards;
        return this;
    }

    public TestTill shift(Optional<ShiftId> open) {
        head = new RegisterHead(head.register(), head.lastReceipt(), head.lastDigest(), open);
        return this;
    }

    public TestTill receipts(long last) {
        head = new RegisterHead(head.register(), last, head.lastDigest(), head.openShift());
        return this;
    }

    public static ProductId product(String sku) {
        return new ProductId(UUID.nameUUIDFromBytes(sku.getBytes(StandardCharsets.UTF_8)));
    }

    public Item item(String sku, String name, String price, TaxRule tax, Discount... discounts) {
        UnitPrice unit = UnitPrice.of(price, store.currency().getCurrencyCode());
        return new Item(product(sku), sku, name, Optional.empty(), unit, tax, List.of(discounts), true);
    }

    public Quote.Input line(Item item, String quantity) {
        return new Quote.Input(item, Quantity.parse(quantity));
    }

    public Sale sell(List<Quote.Input> lines, List<Discount> discounts, Tender... tenders) {
        Quote quote = Quote.of(store.currency(), lines, discounts, store.rounding());
        Settlement settlement = Settlement.of(quote.total(), List.of(tenders), store.rounding());
        return (Sale) sealed(new Sale(header(), quote, settlement));
    }

    /** So much of each line, or what is left of it, given back the way it was paid. */
    public Refund refund(Sale sale, Quantity atMost, String reason) {
        RefundRequest request = RefundRequest.of(nextId(), RegisterId.MAIN, sale.id());
        for (LineItem line : sale.lines()) {
            Quantity left = left(sale, line);
            if (left.isPositive()) {
                request = request.line(line.number(), left.compareTo(atMost) < 0 ? left : atMost, true);
            }
        }
        return refund(sale, request.reason(reason));
    }

    public Refund voiding(Sale sale, String reason) {
        return refund(
                sale,
                RefundRequest.voiding(nextId(), RegisterId.MAIN, sale.id()).reason(reason));
    }

    /** Lines that come back at their own prices, in cash. */
    public Refund refundWithoutSale(List<Quote.Input> lines, String reason) {
        Quote quote = Quote.of(store.currency(), lines, List.of(), store.rounding());
        List<Refund.Returned> returned = quote.lines().stream()
                .map(line -> new Refund.Returned(line, OptionalInt.empty(), false))
                .toList();
        Settlement settlement = Settlement.of(quote.total(), List.of(Tender.cash(quote.cashDue())), quote.rules());
        return (Refund) sealed(new Refund(
                header(),
                Refund.Kind.WITHOUT_SALE,
                Optional.empty(),
                returned,
                quote.taxes(),
                quote.discount(),
                quote.total(),
                quote.rules(),
                settlement,
                reason));
    }

    public boolean isUntouched(Sale sale) {
        return state(sale).version() == 0;
    }

    /** Whether something of it could still come back. */
    public boolean isOpen(Sale sale) {
        return sale.lines().stream().anyMatch(line -> left(sale, line).isPositive());
    }

    private RefundState state(Sale sale) {
        return refunds.getOrDefault(sale.id(), RefundState.none(sale.id()));
    }

    private Quantity left(Sale sale, LineItem line) {
        RefundState.Returned returned = state(sale).lines().get(line.number());
        return returned == null ? line.quantity() : line.quantity().minus(returned.quantity());
    }

    private Refund refund(Sale sale, RefundRequest request) {
        RefundQuote quote = RefundQuote.ofSale(request, sale, state(sale));
        refunds.put(sale.id(), quote.after().orElseThrow());
        return (Refund) sealed(new Refund(
                header(),
                request.kind(),
                Optional.of(new Refund.Original(sale.id(), sale.header().register(), sale.receiptNumber())),
                quote.returned(),
                quote.taxes(),
                quote.discount(),
                quote.total(),
                quote.rules(),
                quote.settlement(),
                request.reason()));
    }

    private Transaction sealed(Transaction transaction) {
        Transaction sealed = Chain.seal(transaction, head).transaction();
        head = head.after(sealed);
        return sealed;
    }

    private TransactionId nextId() {
        return new TransactionId(new UUID(0x7000, head.lastReceipt() + 1));
    }

    private Header header() {
        Header.Link open = new Header.Link(0, Optional.empty(), Digest.ZERO, Digest.ZERO);
        return new Header(
                nextId(),
                Digest.of("request " + nextId()),
                store.id(),
                LocationId.MAIN,
                RegisterId.MAIN,
                open,
                now,
                now.plusMillis(250),
                store.businessDate(now),
                cashier,
                Optional.empty(),
                customer,
                fact,
                reference);
    }
}

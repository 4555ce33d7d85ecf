package dev.mypos.sale;

import dev.mypos.catalog.ProductId;
import dev.mypos.customer.CustomerId;
import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.money.Rounding;
import dev.mypos.money.Share;
import dev.mypos.money.Tax;
import dev.mypos.money.TaxRule;
import dev.mypos.money.UnitPrice;
import dev.mypos.store.LocationId;
import dev.mypos.store.RegisterId;
import dev.mypos.store.Store;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Makes sealed transactions one after the other, without storing them. Confine to one thread. */
public final class TestTill {
    private final Store store;
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

    /** So much of each line, all of it if it is fewer, paid back in cash. */
    public Refund refund(Sale sale, Refund.Kind kind, Quantity atMost, String reason) {
        List<Refund.Returned> returned = sale.lines().stream()
                .map(line -> returned(line, line.quantity().compareTo(atMost) < 0 ? line.quantity() : atMost))
                .toList();
        Refund.Original original = new Refund.Original(sale.id(), sale.header().register(), sale.receiptNumber());
        return give(kind, Optional.of(original), returned, sale.quote().rules(), reason);
    }

    public Refund refundWithoutSale(List<Quote.Input> lines, String reason) {
        Quote quote = Quote.of(store.currency(), lines, List.of(), store.rounding());
        List<Refund.Returned> returned = quote.lines().stream()
                .map(line -> new Refund.Returned(line, OptionalInt.empty(), false))
                .toList();
        return give(Refund.Kind.WITHOUT_SALE, Optional.empty(), returned, quote.rules(), reason);
    }

    private Refund give(
            Refund.Kind kind,
            Optional<Refund.Original> original,
            List<Refund.Returned> returned,
            Rounding rules,
            String reason) {
        List<LineItem> lines = returned.stream().map(Refund.Returned::line).toList();
        Money total = Money.sum(store.currency(), lines.stream().map(LineItem::total));
        Money discount = Money.sum(store.currency(), lines.stream().map(LineItem::discount));
        List<Tax> taxes = Tax.merged(lines.stream().flatMap(line -> line.taxes().stream()));
        Settlement settlement = Settlement.of(total, List.of(Tender.cash(rules.roundCash(total))), rules);
        return (Refund) sealed(
                new Refund(header(), kind, original, returned, taxes, discount, total, rules, settlement, reason));
    }

    private static Refund.Returned returned(LineItem line, Quantity quantity) {
        List<Tax> taxes = line.taxes().stream()
                .map(tax -> new Tax(
                        tax.name(),
                        tax.rate(),
                        tax.included(),
                        share(tax.base(), line, quantity),
                        share(tax.amount(), line, quantity)))
                .toList();
        LineItem part = new LineItem(
                line.number(),
                line.item(),
                quantity,
                share(line.gross(), line, quantity),
                share(line.discount(), line, quantity),
                share(line.total(), line, quantity),
                taxes);
        return new Refund.Returned(part, OptionalInt.of(line.number()), true);
    }

    private static Money share(Money whole, LineItem line, Quantity quantity) {
        return Share.of(whole, quantity, line.quantity(), RoundingMode.HALF_UP).amount();
    }

    private Transaction sealed(Transaction transaction) {
        Transaction sealed = Chain.seal(transaction, head);
        head = head.after(sealed);
        return sealed;
    }

    private Header header() {
        long next = head.lastReceipt() + 1;
        Header.Link open = new Header.Link(0, Optional.empty(), Digest.ZERO, Digest.ZERO);
        return new Header(
                new TransactionId(new UUID(0x7000, next)),
                Digest.of("request " + next),
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

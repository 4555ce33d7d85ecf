package dev.mypos.local;

import dev.mypos.Backend;
import dev.mypos.MyPos;
import dev.mypos.catalog.Product;
import dev.mypos.catalog.ProductId;
import dev.mypos.catalog.StockPolicy;
import dev.mypos.journal.Trail;
import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.money.Rate;
import dev.mypos.money.TaxRule;
import dev.mypos.sale.Cart;
import dev.mypos.sale.Refund;
import dev.mypos.sale.RefundRequest;
import dev.mypos.sale.Sale;
import dev.mypos.sale.TransactionId;
import dev.mypos.shift.CashCount;
import dev.mypos.shift.Shift;
import dev.mypos.shift.ShiftEnd;
import dev.mypos.stock.MovementId;
import dev.mypos.stock.StockMovement;
import dev.mypos.stock.StockReason;
import dev.mypos.store.IdGenerator;
import dev.mypos.store.LocationId;
import dev.mypos.store.RegisterId;
import dev.mypos.store.Store;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** A small shop on a backend, for tests. Its clock stands still until it is told to go on. */
final class Shop implements AutoCloseable {
    static final Instant OPENING = Instant.parse("2026-03-02T09:00:00Z");
    static final Store STORE = Store.builder()
            .name("Corner shop")
            .currency("EUR")
            .zone("Europe/Dublin")
            .addTaxes(TaxRule.included("standard", "VAT", Rate.ofPercent("23")))
            .build();

    final Backend backend;
    final MyPos pos;
    private final AtomicLong clock = new AtomicLong(OPENING.toEpochMilli());
    private final IdGenerator ids = IdGenerator.timeOrdered(InstantSource.system());

    Shop(Backend backend) {
        this.backend = backend;
        this.pos = MyPos.builder(backend)
                .createIfAbsent(STORE)
                .clock(() -> Instant.ofEpochMilli(clock.incrementAndGet()))
                .open();
    }

    Product product(String sku, String price) {
        return product(Product.builder().sku(sku).name("Name of " + sku).price(Money.of(price, "EUR")));
    }

    Product product(Product.Builder product) {
        Product built = product.id(new ProductId(id())).taxCode("standard").build();
        return backend.products().save(built, Trail.NONE);
    }

    Product stocked(String sku, String price, long units) {
        Product product = product(sku, price);
        receive(product, units);
        return product;
    }

    Product untracked(String sku, String price) {
        return product(Product.builder()
                .sku(sku)
                .name("Name of " + sku)
                .price(Money.of(price, "EUR"))
                .stockPolicy(StockPolicy.UNTRACKED));
    }

    void receive(Product product, long units) {
        move(movement(product, units), false);
    }

    void move(StockMovement movement, boolean floor) {
        backend.stock().move(List.of(movement), floor, Trail.NONE);
    }

    StockMovement movement(Product product, long units) {
        return new StockMovement(
                new MovementId(id()),
                product.id(),
                LocationId.MAIN,
                Quantity.of(units),
                StockReason.RECEIPT,
                "delivery",
                "owner",
                OPENING,
                false,
                Optional.empty());
    }

    Cart cart(Product... products) {
        Cart cart = pos.checkout().begin();
        for (Product product : products) {
            cart = cart.add(product, 1);
        }
        return cart.payExactCash();
    }

    Sale sell(Product... products) {
        return pos.checkout().complete(cart(products));
    }

    Refund voidSale(Sale sale) {
        return pos.refunds()
                .complete(RefundRequest.voiding(new TransactionId(id()), RegisterId.MAIN, sale.id())
                        .reason("typo"));
    }

    Shift openShift() {
        return pos.shifts().open(pos.shifts().begin(RegisterId.MAIN, Money.of("100.00", "EUR")));
    }

    Shift closeShift(Shift shift) {
        CashCount counted = CashCount.of(Money.of("100.00", "EUR"));
        return pos.shifts().close(new ShiftEnd(id(), shift.id(), counted));
    }

    Quantity available(Product product) {
        return backend.stock().levels(List.of(product.id())).get(0).available();
    }

    UUID id() {
        return ids.next();
    }

    @Override
    public void close() {
        pos.close();
    }
}

package dev.mypos.exchange.dump;

import dev.mypos.MyPos;
import dev.mypos.catalog.Product;
import dev.mypos.catalog.StockPolicy;
import dev.mypos.customer.Customer;
import dev.mypos.exchange.ImportProgress;
import dev.mypos.local.LocalBackend;
import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.money.Rate;
import dev.mypos.money.TaxRule;
import dev.mypos.sale.Cart;
import dev.mypos.sale.LedgerQuery;
import dev.mypos.sale.RefundRequest;
import dev.mypos.sale.Sale;
import dev.mypos.sale.Transaction;
import dev.mypos.sale.TransactionId;
import dev.mypos.store.LocationId;
import dev.mypos.store.Register;
import dev.mypos.store.RegisterId;
import dev.mypos.store.Store;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** A small shop with a little of everything, its clock standing and its ids counting. */
final class DumpShop implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    static final byte[] PICTURE = picture();

    final LocalBackend backend = LocalBackend.inMemory();
    final MyPos pos = open(backend);
    final Cart firstCart;
    final Sale firstSale;

    DumpShop() {
        Product mug = product("MUG");
        pos.stock().receive(mug.id(), 10);
        pos.images().set(mug.id(), PICTURE);
        Customer ann = pos.customers()
                .save(Customer.builder()
                        .name("Ann \u20ac")
                        .email("ann@example.org")
                        .build());
        pos.settings().addRegister(new Register(new RegisterId("bar"), LocationId.MAIN, "Bar", false));
        firstCart = pos.checkout().begin().add(mug, 2).customer(ann.id()).payCash("20.00");
        firstSale = pos.checkout().complete(firstCart);
        pos.checkout()
                .complete(pos.checkout()
                        .begin(new RegisterId("bar"))
                        .add(product("TEA"), Quantity.parse("0.125"))
                        .payExactCash());
        pos.refunds()
                .complete(RefundRequest.of(new TransactionId(pos.newId()), RegisterId.MAIN, firstSale.id())
                        .line(1, Quantity.of(1), true)
                        .reason("broken"));
    }

    private static MyPos open(LocalBackend backend) {
        AtomicLong counter = new AtomicLong();
        Store store = Store.builder()
                .name("Corner shop")
                .currency("EUR")
                .zone("Europe/Dublin")
                .addTaxes(TaxRule.included("std", "VAT", Rate.ofPercent("23")))
                .build();
        return MyPos.builder(backend)
                .createIfAbsent(store)
                .clock(InstantSource.fixed(NOW))
                .ids(() -> new UUID(7, counter.incrementAndGet()))
                .open();
    }

    Product product(String sku) {
        return pos.catalog()
                .save(Product.builder()
                        .sku(sku)
                        .name("Product " + sku)
                        .price(Money.of("7.50", "EUR"))
                        .stockPolicy(StockPolicy.ALLOW_NEGATIVE)
                        .build());
    }

    Sale sell() {
        return pos.checkout()
                .complete(pos.checkout()
                        .begin()
                        .add(pos.catalog().getByCode("MUG"), 1)
                        .payExactCash());
    }

    byte[] dump() {
        return dump(pos);
    }

    static byte[] dump(MyPos pos) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new StoreExport(pos).run(out, ImportProgress.NONE);
        return out.toByteArray();
    }

    static List<Transaction> transactions(MyPos pos) {
        return Stream.of("main", "bar")
                .flatMap(register ->
                        pos.sales().stream(new LedgerQuery.OfRegister(new RegisterId(register), 1, Long.MAX_VALUE)))
                .toList();
    }

    private static byte[] picture() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Override
    public void close() {
        pos.close();
    }
}

package dev.mypos.exchange;

import dev.mypos.Backend;
import dev.mypos.MyPos;
import dev.mypos.catalog.Product;
import dev.mypos.catalog.ProductQuery;
import dev.mypos.customer.CustomerQuery;
import dev.mypos.exchange.csv.CsvSource;
import dev.mypos.money.Rate;
import dev.mypos.money.TaxRule;
import dev.mypos.page.Page;
import dev.mypos.sale.LedgerQuery;
import dev.mypos.sale.Transaction;
import dev.mypos.stock.StockMovement;
import dev.mypos.store.IdGenerator;
import dev.mypos.store.LocationId;
import dev.mypos.store.RegisterId;
import dev.mypos.store.Store;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** A shop with a clock that stands and ids that count, so that two shops with the same history are equal. */
final class TestShop implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    final MyPos pos;

    TestShop(Backend backend) {
        this(backend, store());
    }

    TestShop(Backend backend, Store store) {
        AtomicLong counter = new AtomicLong();
        IdGenerator ids = () -> new UUID(7, counter.incrementAndGet());
        pos = MyPos.builder(backend)
                .createIfAbsent(store)
                .clock(InstantSource.fixed(NOW))
                .ids(ids)
                .open();
    }

    static Store store() {
        return Store.builder()
                .name("Corner shop")
                .currency("GBP")
                .zone("Europe/London")
                .build();
    }

    static Store taxed(boolean included) {
        Rate rate = Rate.ofPercent("20");
        TaxRule rule = included ? TaxRule.included("std", "VAT", rate) : TaxRule.onTop("std", "VAT", rate);
        return Store.builder()
                .from(store())
                .addTaxes(rule)
                .defaultTaxCode("std")
                .build();
    }

    static CsvSource csv(String... lines) {
        return CsvSource.of("test.csv", (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    ProductImportResult importProducts(String... lines) {
        return ProductImport.into(pos).run(csv(lines), ImportProgress.NONE);
    }

    SalesImportResult importSales(CsvSource source) {
        return new SalesImport(pos, SalesMapping.onlineRetail(), RegisterId.MAIN).run(source, ImportProgress.NONE);
    }

    Product product(String sku) {
        return pos.catalog().getByCode(sku);
    }

    String onHand(String sku) {
        return pos.stock().level(product(sku).id(), LocationId.MAIN).onHand().toString();
    }

    List<StockMovement> movements(String sku) {
        return Page.stream(page -> pos.stock().movements(product(sku).id(), page))
                .toList();
    }

    List<Transaction> transactions() {
        return pos.sales().stream(new LedgerQuery.OfRegister(RegisterId.MAIN, 1, Long.MAX_VALUE))
                .toList();
    }

    /** Everything that an import can change, as text. */
    List<String> contents() {
        return Stream.of(
                        pos.catalog().stream(new ProductQuery.BySku("", true))
                                .flatMap(product -> Stream.concat(
                                        Stream.of(product.fields().canonical()),
                                        Page.stream(page -> pos.stock().movements(product.id(), page))
                                                .map(movement ->
                                                        movement.fields().canonical())
                                                .sorted())),
                        pos.customers().stream(new CustomerQuery.ByName("", true))
                                .map(customer -> customer.fields().canonical()),
                        transactions().stream().map(sale -> sale.fields().canonical()))
                .flatMap(part -> part)
                .toList();
    }

    @Override
    public void close() {
        pos.close();
    }
}

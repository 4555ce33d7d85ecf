package dev.mypos.benchmarks;

import dev.mypos.MyPos;
import dev.mypos.catalog.Product;
import dev.mypos.local.LocalBackend;
import dev.mypos.money.Money;
import dev.mypos.money.Rate;
import dev.mypos.money.TaxRule;
import dev.mypos.sale.Cart;
import dev.mypos.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The shop that is measured: a folder with three products and stock for millions of sales. */
final class BenchShop {
    static final String CURRENCY = "GBP";
    static final String ZONE = "Europe/London";

    /** How many products it has. */
    static final int PRODUCTS = 3;

    private static final int DELIVERIES = 10;
    private static final long DELIVERY = 1_000_000;

    private BenchShop() {}

    static Store store() {
        return Store.builder()
                .name("Corner shop")
                .currency(CURRENCY)
                .zone(ZONE)
                .addTaxes(TaxRule.included("standard", "VAT", Rate.ofPercent("20")))
                .build();
    }

    static Path newFolder() throws IOException {
        return Files.createTempDirectory("mypos-benchmark");
    }

    static MyPos open(Path folder) {
        return MyPos.open(LocalBackend.at(folder), store());
    }

    static List<Product> stockUp(MyPos pos) {
        return Stream.of(
                        product("MUG", "Mug with a blue rim", "7.50"),
                        product("TEA-250", "Breakfast tea 250 g", "4.25"),
                        product("TOWEL", "Tea towel, linen", "11.99"))
                .map(pos.catalog()::save)
                .peek(product -> {
                    for (int i = 0; i < DELIVERIES; i++) {
                        pos.stock().receive(product.id(), DELIVERY);
                    }
                })
                .toList();
    }

    private static Product product(String sku, String name, String price) {
        return Product.builder()
                .sku(sku)
                .name(name)
                .price(Money.of(price, CURRENCY))
                .build();
    }

    /** One line of each product, paid in cash. */
    static Cart cart(MyPos pos, List<Product> products) {
        Cart cart = pos.checkout().begin();
        for (Product product : products) {
            cart = cart.add(product, 1);
        }
        return cart.payCash("30.00");
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(BenchShop::deleteFile);
        }
    }

    private static void deleteFile(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

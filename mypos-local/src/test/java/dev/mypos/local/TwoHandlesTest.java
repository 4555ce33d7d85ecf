package dev.mypos.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mypos.catalog.Product;
import dev.mypos.error.InsufficientStockError;
import dev.mypos.error.ValidationError;
import dev.mypos.money.Quantity;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several handles on one shop, each used by several threads. */
@Timeout(120)
class TwoHandlesTest {
    private static final int THREADS = 4;
    private static final int UNITS = 60;

    @TempDir
    Path folder;

    @Test
    void sell_threadsOnTwoHandlesOnAFile_exactlyWhatThereIs() throws Exception {
        sellOut(() -> LocalBackend.at(folder));
    }

    @Test
    void sell_threadsOnTwoHandlesInMemory_exactlyWhatThereIs() throws Exception {
        sellOut(() -> LocalBackend.inMemory("two-handles"));
    }

    private static void sellOut(Supplier<LocalBackend> backends) throws Exception {
        try (Shop one = new Shop(backends.get());
                Shop other = new Shop(backends.get())) {
            Product mug = one.stocked("MUG", "7.50", UNITS);
            CyclicBarrier start = new CyclicBarrier(2 * THREADS);
            ExecutorService threads = Executors.newFixedThreadPool(2 * THREADS);
            try {
                List<Future<Integer>> sold = new ArrayList<>();
                for (int i = 0; i < THREADS; i++) {
                    sold.add(threads.submit(() -> sellUntilRefused(one, mug, start)));
                    sold.add(threads.submit(() -> sellUntilRefused(other, mug, start)));
                }
                int total = 0;
                for (Future<Integer> count : sold) {
                    total += count.get();
                }
                assertThat(total).isEqualTo(UNITS);
            } finally {
                threads.shutdownNow();
            }
            assertThat(other.available(mug)).isEqualTo(Quantity.ZERO);
            assertThat(other.pos.verify().laws())
                    .allMatch(law -> law.violations().isEmpty());
        }
    }

    private static int sellUntilRefused(Shop shop, Product product, CyclicBarrier start) throws Exception {
        start.await();
        int sold = 0;
        while (true) {
            try {
                shop.sell(product);
                sold++;
            } catch (InsufficientStockError e) {
                return sold;
            }
        }
    }

    @Test
    void inMemory_sameName_isTheSameShopUntilItsLastHandleIsClosed() {
        LocalBackend first = LocalBackend.inMemory("kiosk");
        Shop shop = new Shop(first);
        Product mug = shop.stocked("MUG", "7.50", 3);
        first.images().put("products/mug.png", new byte[] {1, 2}, "image/png", Instant.EPOCH);
        try (LocalBackend second = LocalBackend.inMemory("kiosk")) {
            shop.close();
            assertThat(second.products().findByCode("mug")).contains(mug);
            assertThat(second.images().find("products/mug.png")).isPresent();
        }
        try (LocalBackend third = LocalBackend.inMemory("kiosk")) {
            assertThat(third.stores().find()).isEmpty();
        }
    }

    @Test
    void inMemory_otherNameOrNone_isAnotherShop() {
        try (Shop shop = new Shop(LocalBackend.inMemory("one"));
                LocalBackend other = LocalBackend.inMemory("other");
                LocalBackend nameless = LocalBackend.inMemory();
                LocalBackend namelessToo = LocalBackend.inMemory()) {
            shop.stocked("MUG", "7.50", 3);
            nameless.images().put("a", new byte[0], "image/png", Instant.EPOCH);

            assertThat(other.stores().find()).isEmpty();
            assertThat(nameless.stores().find()).isEmpty();
            assertThat(namelessToo.images().find("a")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a/b", "a?mode=ro", "a#b", "ä"})
    void inMemory_oddName_isRefused(String name) {
        assertThatThrownBy(() -> LocalBackend.inMemory(name)).isInstanceOf(ValidationError.class);
    }
}

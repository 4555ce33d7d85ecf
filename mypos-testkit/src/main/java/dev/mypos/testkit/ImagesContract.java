package dev.mypos.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.catalog.ImageSize;
import dev.mypos.catalog.ImageStore;
import dev.mypos.catalog.Product;
import dev.mypos.catalog.StoredImage;
import dev.mypos.page.Page;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What {@link ImageStore} promises, and what the pictures of products need of it. */
public interface ImagesContract extends Kit {
    /** A file with one red pixel. */
    String RED = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC";

    /** A file with one blue pixel. */
    String BLUE = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgYPgPAAEDAQAIicLsAAAAAElFTkSuQmCC";

    @Test
    @DisplayName("images: put stores bytes that every handle finds, and again is harmless")
    default void putImage_twice_isFoundByteForByte() throws IOException {
        TestShop shop = newShop();
        byte[] picture = new byte[5 << 20];
        new Random(1).nextBytes(picture);

        put(shop, "products/one/a.png", picture);
        put(shop, "products/one/a.png", picture);

        try (InputStream found = shop.another()
                .backend()
                .images()
                .find("products/one/a.png")
                .orElseThrow(() -> new AssertionError("the picture is not there"))) {
            assertThat(found.readAllBytes()).isEqualTo(picture);
        }
        assertThat(keys(shop, "")).containsExactly("products/one/a.png");
    }

    @Test
    @DisplayName("images: delete removes one picture as it was listed, and again is harmless")
    default void deleteImage_twice_leavesTheOthers() {
        TestShop shop = newShop();
        for (String key : List.of("products/one/a.png", "products/one/b.jpg", "products/two/a.png")) {
            put(shop, key, new byte[] {1, 2, 3});
        }
        StoredImage first = listed(shop, "products/one/").get(0);

        assertThat(shop.backend().images().delete(first)).isTrue();
        assertThat(shop.another().backend().images().delete(first)).isFalse();

        assertThat(shop.backend().images().find("products/one/a.png")).isEmpty();
        assertThat(shop.backend().images().find("products/never.png")).isEmpty();
        assertThat(keys(shop, "products/one/")).containsExactly("products/one/b.jpg");
        assertThat(keys(shop, "products/")).containsExactlyInAnyOrder("products/one/b.jpg", "products/two/a.png");
    }

    @Test
    @DisplayName("images: put again makes a picture newer, and a delete of what was listed before does nothing")
    default void deleteImage_putAgainSinceItWasListed_staysAsItIs() {
        TestShop shop = newShop();
        put(shop, "products/one/a.png", new byte[] {1, 2, 3});
        StoredImage before = listed(shop, "").get(0);
        shop.clock().advance(Duration.ofDays(8));

        put(shop.another(), "products/one/a.png", new byte[] {1, 2, 3});

        assertThat(listed(shop, "").get(0).storedAt()).isAfter(before.storedAt());
        assertThat(shop.backend().images().delete(before)).isFalse();
        assertThat(shop.backend().images().find("products/one/a.png")).isPresent();
    }

    @Test
    @DisplayName("images: a sweep deletes after 7 days what no product names, thumbnails too, and nothing else")
    default void sweepImages_afterSevenDays_deletesWhatNobodyNames() {
        TestShop shop = newShop();
        Product mug = shop.product("MUG", 0);
        Product first = shop.pos().images().set(mug.id(), picture(RED));
        Product second = shop.pos().images().set(mug.id(), picture(BLUE));
        shop.settle();

        assertThat(shop.pos().images().sweep()).as("before a week is over").isZero();
        waitDays(shop, 8);

        assertThat(shop.pos().images().sweep()).isEqualTo(ImageSize.values().length);
        assertThat(shop.pos().images().sweep()).as("again").isZero();
        for (ImageSize size : ImageSize.values()) {
            assertThat(shop.pos().images().find(first, size)).isEmpty();
            assertThat(shop.pos().images().find(second, size)).isPresent();
        }
    }

    @Test
    @DisplayName("images: of writers that swap a picture while others sweep none loses the one that the product names")
    default void sweepImages_whileWritersSwap_keepsWhatTheProductNames() {
        TestShop shop = newShop();
        TestShop other = shop.another();
        Product mug = shop.product("MUG", 0);
        for (int round = 0; round < 5; round++) {
            shop.pos().images().set(mug.id(), picture(RED));
            shop.pos().images().set(mug.id(), picture(BLUE));
            waitDays(shop, 8);

            Race<Integer> race = Race.of(List.<Callable<Integer>>of(
                    () -> swap(shop, mug, RED), () -> swap(other, mug, RED), () -> sweep(shop), () -> sweep(other)));

            assertThat(race.results()).isNotEmpty();
            Product named = shop.pos().catalog().get(mug.id());
            for (ImageSize size : ImageSize.values()) {
                assertThat(shop.pos().images().find(named, size))
                        .as("%s in round %d", size, round)
                        .isPresent();
            }
        }
    }

    private static int swap(TestShop shop, Product product, String picture) {
        shop.pos().images().set(product.id(), picture(picture));
        return 0;
    }

    private static int sweep(TestShop shop) {
        return shop.pos().images().sweep();
    }

    private static void put(TestShop shop, String key, byte[] picture) {
        shop.backend().images().put(key, picture, "image/png", shop.clock().instant());
    }

    private static byte[] picture(String base64) {
        return Base64.getDecoder().decode(base64);
    }

    /** Puts the shop's clock so far behind the newest picture, whose time may be the backend's. */
    private static void waitDays(TestShop shop, int days) {
        Instant newest = listed(shop, "").stream()
                .map(StoredImage::storedAt)
                .max(Instant::compareTo)
                .orElseThrow(() -> new AssertionError("no picture is listed"));
        shop.clock().advance(Duration.between(shop.clock().instant(), newest.plus(Duration.ofDays(days))));
    }

    private static List<String> keys(TestShop shop, String prefix) {
        return listed(shop, prefix).stream().map(StoredImage::key).toList();
    }

    private static List<StoredImage> listed(TestShop shop, String prefix) {
        shop.books().awaitLists();
        return Page.stream(page -> shop.backend().images().list(prefix, page)).toList();
    }
}

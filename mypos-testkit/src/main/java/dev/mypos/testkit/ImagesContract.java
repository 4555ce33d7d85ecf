package dev.mypos.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.catalog.ImageStore;
import dev.mypos.page.Page;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What {@link ImageStore} promises. */
public interface ImagesContract extends Kit {
    @Test
    @DisplayName("images: put stores bytes that every handle finds, and again is harmless")
    default void putImage_twice_isFoundByteForByte() throws IOException {
        TestShop shop = newShop();
        byte[] picture = new byte[5 << 20];
        new Random(1).nextBytes(picture);

        shop.backend().images().put("products/one/a.png", picture, "image/png");
        shop.backend().images().put("products/one/a.png", picture, "image/png");

        try (InputStream found = shop.another()
                .backend()
                .images()
                .find("products/one/a.png")
                .orElseThrow(() -> new AssertionError("the picture is not there"))) {
            assertThat(found.readAllBytes()).isEqualTo(picture);
        }
        shop.books().awaitLists();
        assertThat(Page.stream(page -> shop.backend().images().list("", page))).containsExactly("products/one/a.png");
    }

    @Test
    @DisplayName("images: delete removes one picture, and again is harmless")
    default void deleteImage_twice_leavesTheOthers() {
        TestShop shop = newShop();
        ImageStore images = shop.backend().images();
        for (String key : new String[] {"products/one/a.png", "products/one/b.jpg", "products/two/a.png"}) {
            images.put(key, new byte[] {1, 2, 3}, "image/png");
        }

        images.delete("products/one/a.png");
        images.delete("products/one/a.png");
        shop.books().awaitLists();

        assertThat(images.find("products/one/a.png")).isEmpty();
        assertThat(images.find("products/never.png")).isEmpty();
        assertThat(Page.stream(page -> images.list("products/one/", page))).containsExactly("products/one/b.jpg");
        assertThat(Page.stream(page -> images.list("products/", page)))
                .containsExactlyInAnyOrder("products/one/b.jpg", "products/two/a.png");
    }
}

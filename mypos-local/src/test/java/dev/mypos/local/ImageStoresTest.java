package dev.mypos.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mypos.catalog.ImageStore;
import dev.mypos.catalog.StoredImage;
import dev.mypos.error.ValidationError;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageStoresTest {
    @TempDir
    Path folder;

    private final LocalBackend memory = LocalBackend.inMemory();

    @AfterEach
    void closeMemory() {
        memory.close();
    }

    private List<ImageStore> stores() {
        return List.of(new FileImageStore(folder.resolve("images")), memory.images());
    }

    @Test
    void put_newPicture_isFoundAndHasNoAddress() {
        for (ImageStore images : stores()) {
            images.put("products/a-1.png", new byte[] {1, 2}, "image/png", Instant.EPOCH);
            images.put("products/a-1.png", new byte[] {1, 2}, "image/png", Instant.EPOCH);

            assertThat(images.find("products/a-1.png").orElseThrow()).hasBinaryContent(new byte[] {1, 2});
            assertThat(images.find("products/other.png")).isEmpty();
            assertThat(images.url("products/a-1.png")).isEmpty();
        }
    }

    @Test
    void delete_twice_isHarmless() {
        for (ImageStore images : stores()) {
            images.put("a.png", new byte[] {1}, "image/png", Instant.EPOCH);
            StoredImage image = images.list("", PageRequest.first(10)).items().get(0);
            assertThat(images.delete(image)).isTrue();
            assertThat(images.delete(image)).isFalse();

            assertThat(images.find("a.png")).isEmpty();
            assertThat(images.list("", PageRequest.first(10)).items()).isEmpty();
        }
    }

    @Test
    void list_prefix_isInOrderAndComplete() {
        for (ImageStore images : stores()) {
            for (int i = 0; i < 25; i++) {
                images.put("products/%02d.png".formatted(i), new byte[] {1}, "image/png", Instant.EPOCH);
                images.put("other/%02d.png".formatted(i), new byte[] {1}, "image/png", Instant.EPOCH);
            }
            try (Stream<StoredImage> all = Page.stream(page -> images.list("products/", page.limit(7)))) {
                assertThat(all.map(StoredImage::key).toList())
                        .hasSize(25)
                        .isSorted()
                        .allMatch(key -> key.startsWith("products/"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/etc/passwd",
                "../shop.db",
                "products/../../shop.db",
                "a//b",
                "a/",
                ".hidden",
                "a/.b",
                "a\\b",
                "C:a",
                "a b",
                "ä.png",
                "a\u0000b",
                "a/.."
            })
    void anyUse_keyThatIsNoName_isRefused(String key) throws IOException {
        for (ImageStore images : stores()) {
            assertThatThrownBy(() -> images.put(key, new byte[] {1}, "image/png", Instant.EPOCH))
                    .isInstanceOf(ValidationError.class);
            assertThatThrownBy(() -> images.find(key)).isInstanceOf(ValidationError.class);
            assertThatThrownBy(() -> images.delete(new StoredImage(key, Instant.EPOCH)))
                    .isInstanceOf(ValidationError.class);
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void put_keyOf201Characters_isRefused() {
        for (ImageStore images : stores()) {
            images.put("a".repeat(200), new byte[] {1}, "image/png", Instant.EPOCH);
            assertThatThrownBy(() -> images.put("a".repeat(201), new byte[] {1}, "image/png", Instant.EPOCH))
                    .isInstanceOf(ValidationError.class);
        }
    }

    @Test
    void list_whatACrashLeft_isNotAPicture() throws IOException {
        FileImageStore images = new FileImageStore(folder);
        images.put("a.png", new byte[] {1}, "image/png", Instant.EPOCH);
        Files.write(folder.resolve(".new-1.tmp"), new byte[] {1});

        assertThat(images.list("", PageRequest.first(10)).items())
                .containsExactly(new StoredImage("a.png", Instant.EPOCH));
    }

    @Test
    void put_again_isAsNewAsTheNewestTime() {
        Instant monday = Instant.parse("2026-03-02T10:00:00.123Z");
        for (ImageStore images : stores()) {
            images.put("a.png", new byte[] {1}, "image/png", monday);
            images.put("a.png", new byte[] {1}, "image/png", monday.plusSeconds(60));
            images.put("a.png", new byte[] {1}, "image/png", monday);

            StoredImage before = new StoredImage("a.png", monday);
            StoredImage now = new StoredImage("a.png", monday.plusSeconds(60));
            assertThat(images.list("", PageRequest.first(10)).items()).containsExactly(now);
            assertThat(images.delete(before)).isFalse();
            assertThat(images.delete(now)).isTrue();
        }
    }
}

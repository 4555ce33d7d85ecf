package dev.mypos.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No upload takes more memory than a till has to spare. */
class PictureMemoryTest {
    private static final String HEAP = "-Xmx96m";
    private static final long PATIENCE_MINUTES = 5;

    @TempDir
    Path folder;

    @Test
    void of_hostileFilesInASmallHeap_areRefusedOrCleaned() throws IOException, InterruptedException {
        Map<String, byte[]> bombs = PictureBombs.all();
        Path uploads = Files.createDirectory(folder.resolve("uploads"));
        for (Map.Entry<String, byte[]> bomb : bombs.entrySet()) {
            assertThat(bomb.getValue().length).as(bomb.getKey()).isLessThanOrEqualTo(Picture.MAX_BYTES);
            Files.write(uploads.resolve(bomb.getKey()), bomb.getValue());
        }

        assertThat(run(uploads))
                .containsExactlyInAnyOrderElementsOf(bombs.keySet().stream()
                        .map(name -> name + " " + name.substring(0, name.indexOf('-')))
                        .toList());
    }

    @Test
    void of_photosOfAShop_areTaken() throws IOException, InterruptedException {
        List<Path> photos = photos();
        Path uploads = Files.createDirectory(folder.resolve("uploads"));
        for (Path photo : photos) {
            Files.copy(photo, uploads.resolve(photo.getFileName()));
        }

        assertThat(run(uploads))
                .hasSizeGreaterThan(20)
                .containsExactlyInAnyOrderElementsOf(photos.stream()
                        .map(photo -> photo.getFileName() + " taken")
                        .toList());
    }

    private static List<Path> photos() throws IOException {
        Path photos = Optional.ofNullable(System.getenv("MYPOS_REAL_DATA"))
                .map(Path::of)
                .orElse(Path.of("..", "..", "shared", "data"))
                .resolve("photos");
        assumeTrue(Files.isDirectory(photos), () -> "there is no " + photos + "; set MYPOS_REAL_DATA to its folder");
        try (Stream<Path> files = Files.list(photos)) {
            return files.filter(file -> file.toString().endsWith(".jpg")).toList();
        }
    }

    private List<String> run(Path uploads) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallHeapProgram.class.getName(),
                        uploads.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(child.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).isTrue();
        } finally {
            child.destroyForcibly();
        }
        return Files.readAllLines(output);
    }
}

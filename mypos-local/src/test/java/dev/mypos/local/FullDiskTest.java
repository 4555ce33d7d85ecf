package dev.mypos.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.mypos.catalog.Product;
import dev.mypos.error.ErrorCode;
import dev.mypos.error.UnavailableError;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk of its own that runs full and turns read-only; only where this user may mount one. */
class FullDiskTest {
    @TempDir
    Path disk;

    private boolean mounted;

    @BeforeEach
    void mountDisk() throws Exception {
        assumeThat(System.getProperty("os.name")).isEqualTo("Linux");
        mounted = run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString());
        assumeThat(mounted).as("this user may mount a disk").isTrue();
    }

    @AfterEach
    void unmountDisk() throws Exception {
        if (mounted) {
            assertThat(run("umount", disk.toString())).isTrue();
        }
    }

    @Test
    void sell_untilTheDiskIsFull_isStorageFullAndTheShopIsSound() {
        Path folder = disk.resolve("shop");
        try (Shop shop = new Shop(LocalBackend.at(folder))) {
            Product mug = shop.stocked("MUG", "7.50", 1_000_000);
            UnavailableError error = null;
            long sold = 0;
            while (error == null && sold < 10_000) {
                error = catchThrowableOfType(UnavailableError.class, () -> shop.sell(mug));
                sold++;
            }
            assertThat(error).isNotNull();
            assertThat(error.code()).isEqualTo(ErrorCode.STORAGE_FULL);
            assertThat(shop.pos.verify().laws())
                    .allMatch(law -> law.violations().isEmpty());
        }
        try (Shop shop = new Shop(LocalBackend.at(folder))) {
            assertThat(shop.pos.verify().laws())
                    .allMatch(law -> law.violations().isEmpty());
        }
    }

    @Test
    void at_diskThatIsReadOnly_isReadOnlyStorage() throws Exception {
        Path folder = disk.resolve("shop");
        LocalBackend.at(folder).close();
        assertThat(run("mount", "-o", "remount,ro", disk.toString())).isTrue();

        for (Path there : new Path[] {folder, disk.resolve("another")}) {
            UnavailableError error = catchThrowableOfType(UnavailableError.class, () -> LocalBackend.at(there));
            assertThat(error.code()).as(there.toString()).isEqualTo(ErrorCode.READ_ONLY_STORAGE);
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    }
}

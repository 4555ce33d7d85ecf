package dev.mypos.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.mypos.catalog.Product;
import dev.mypos.error.ConflictError;
import dev.mypos.error.CorruptDataError;
import dev.mypos.error.ErrorCode;
import dev.mypos.error.POSError;
import dev.mypos.error.ValidationError;
import dev.mypos.money.Quantity;
import dev.mypos.sale.Sale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackupTest {
    @TempDir
    Path folder;

    @Test
    void backup_shopWithPictures_opensAsTheSameShop() throws IOException {
        Path copy = folder.resolve("copies/shop.db");
        Files.createDirectory(copy.getParent());
        Sale sale;
        try (LocalBackend backend = LocalBackend.at(folder.resolve("shop"));
                Shop shop = new Shop(backend)) {
            sale = shop.sell(shop.stocked("MUG", "7.50", 3));
            backend.images().put("products/mug.png", new byte[] {1, 2, 3}, "image/png", Instant.EPOCH);
            backend.backup(copy);
        }
        Files.move(folder.resolve("copies/shop.db.images"), folder.resolve("copies/images"));
        try (Shop restored = new Shop(LocalBackend.at(folder.resolve("copies")))) {
            assertThat(restored.pos.sales().get(sale.id())).isEqualTo(sale);
            assertThat(restored.backend.images().find("products/mug.png").orElseThrow())
                    .hasBinaryContent(new byte[] {1, 2, 3});
            assertThat(restored.sell(restored.stocked("CUP", "1.00", 1)).receiptNumber())
                    .isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"images", "copy.db", "shop.db-wal", "images/copy.db", "sub/../copy.db"})
    void backup_intoTheShopsOwnFolder_isRefusedAndMakesNothing(String name) throws IOException {
        Path home = folder.resolve("shop");
        Files.createDirectories(home.resolve("images"));
        Files.createDirectories(home.resolve("sub"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), home);
        try (LocalBackend backend = LocalBackend.at(home)) {
            for (Path way : List.of(home, link)) {
                assertThatThrownBy(() -> backend.backup(way.resolve(name)))
                        .isInstanceOf(ValidationError.class)
                        .hasMessageContaining("outside of the shop's own folder");
            }
            backend.backup(folder.resolve("shop-2.db"));
        }
        try (Stream<Path> files = Files.walk(home)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> home.relativize(file).toString()))
                    .containsExactly("shop.db");
        }
    }

    @Test
    void backup_whosePicturesWouldLieInTheShop_isRefused() {
        try (LocalBackend backend = LocalBackend.at(folder.resolve("copy.images"))) {
            assertThatThrownBy(() -> backend.backup(folder.resolve("copy"))).isInstanceOf(ValidationError.class);
        }
    }

    @Test
    void backup_shopInMemory_opensAsAFile() {
        Product mug;
        try (LocalBackend backend = LocalBackend.inMemory();
                Shop shop = new Shop(backend)) {
            mug = shop.stocked("MUG", "7.50", 3);
            backend.images().put("mug.png", new byte[] {1}, "image/png", Instant.EPOCH);
            backend.backup(folder.resolve("shop.db"));
        }
        assertThat(folder.resolve("shop.db.images/mug.png")).hasBinaryContent(new byte[] {1});
        try (Shop restored = new Shop(LocalBackend.at(folder))) {
            assertThat(restored.available(mug)).isEqualTo(Quantity.of(3));
        }
    }

    @Test
    @Timeout(60)
    void backup_whileOthersSell_isSoundAndHoldsUpNobody() throws Exception {
        try (LocalBackend backend = LocalBackend.at(folder.resolve("shop"));
                Shop shop = new Shop(backend)) {
            Product mug = shop.stocked("MUG", "7.50", 1_000_000);
            AtomicBoolean enough = new AtomicBoolean();
            CountDownLatch selling = new CountDownLatch(10);
            ExecutorService thread = Executors.newSingleThreadExecutor();
            Future<Integer> sold = thread.submit(() -> {
                int count = 0;
                while (!enough.get()) {
                    shop.sell(mug);
                    count++;
                    selling.countDown();
                }
                return count;
            });
            selling.await();
            for (int i = 0; i < 5; i++) {
                backend.backup(folder.resolve("copy" + i + ".db"));
            }
            enough.set(true);
            assertThat(sold.get()).isGreaterThanOrEqualTo(10);
            thread.shutdown();
        }
        for (int i = 0; i < 5; i++) {
            Path restored = Files.createDirectory(folder.resolve("restored" + i));
            Files.move(folder.resolve("copy" + i + ".db"), restored.resolve("shop.db"));
            try (Shop copy = new Shop(LocalBackend.at(restored))) {
                assertThat(copy.pos.verify().laws())
                        .allMatch(law -> law.violations().isEmpty());
            }
        }
    }

    @Test
    void backup_fileExists_isRefusedAndStaysAsItIs() throws IOException {
        Path file = Files.writeString(folder.resolve("copy.db"), "last week's");
        try (LocalBackend backend = LocalBackend.at(folder.resolve("shop"))) {
            ConflictError error = catchThrowableOfType(ConflictError.class, () -> backend.backup(file));

            assertThat(error.code()).isEqualTo(ErrorCode.ALREADY_EXISTS);
        }
        assertThat(file).hasContent("last week's");
    }

    @Test
    void backup_folderMissingOrAFile_isRefusedAndLeavesNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "a file");
        try (LocalBackend backend = LocalBackend.at(folder.resolve("shop"))) {
            assertThatThrownBy(() -> backend.backup(folder.resolve("missing/copy.db")))
                    .isInstanceOf(POSError.class);
            assertThatThrownBy(() -> backend.backup(file.resolve("copy.db"))).isInstanceOf(CorruptDataError.class);
        }
        assertThat(folder.resolve("missing")).doesNotExist();
    }

    @Test
    void backup_file_canBeReadByItsOwnerOnlyAndIsMarked() throws IOException, SQLException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Path copy = folder.resolve("copy.db");
        try (LocalBackend backend = LocalBackend.at(folder.resolve("shop"))) {
            backend.images().put("mug.png", new byte[] {1}, "image/png", Instant.EPOCH);
            backend.backup(copy);
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(folder.resolve("copy.db.images/mug.png"))))
                .isEqualTo("rw-------");
        assertThat(Dump.query(copy, "PRAGMA application_id")).containsExactly("1297108819");
    }
}

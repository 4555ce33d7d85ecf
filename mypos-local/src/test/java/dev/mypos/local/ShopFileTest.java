package dev.mypos.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.mypos.catalog.Product;
import dev.mypos.error.CorruptDataError;
import dev.mypos.error.ErrorCode;
import dev.mypos.error.NotProvisionedError;
import dev.mypos.error.POSError;
import dev.mypos.error.UnavailableError;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShopFileTest {
    private static final Set<PosixFilePermission> OWNER =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    private static final Set<PosixFilePermission> OWNER_FOLDER = PosixFilePermissions.fromString("rwx------");

    private static final String LATEST = Integer.toString(Schema.current().latest());

    @TempDir
    Path parent;

    @Test
    void at_newShop_canBeReadByItsOwnerOnly() throws IOException {
        assumeThat(parent.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Path folder = parent.resolve("deep/shop");
        try (Shop shop = new Shop(LocalBackend.at(folder))) {
            shop.sell(shop.stocked("MUG", "7.50", 1));
            shop.backend.images().put("products/mug.png", new byte[] {1}, "image/png", Instant.EPOCH);

            assertThat(files(folder)).contains("shop.db", "shop.db-wal", "shop.db-shm", "images/products/mug.png");
            for (String name : files(folder)) {
                assertThat(Files.getPosixFilePermissions(folder.resolve(name)))
                        .as(name)
                        .isEqualTo(OWNER);
            }
            for (String name : List.of("", "images", "images/products")) {
                assertThat(Files.getPosixFilePermissions(folder.resolve(name)))
                        .as(name)
                        .isEqualTo(OWNER_FOLDER);
            }
        }
    }

    @Test
    void at_newShop_hasWalAndItsMarks() throws SQLException {
        LocalBackend.at(parent).close();

        assertThat(Dump.query(file(), "PRAGMA journal_mode")).containsExactly("wal");
        assertThat(Dump.query(file(), "PRAGMA application_id")).containsExactly("1297108819");
        assertThat(Dump.query(file(), "PRAGMA user_version")).containsExactly(LATEST);
        assertThat(files(parent)).containsExactly("shop.db");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void at_leftoversOfAKilledInit_areSweptOnceTheyAreOld(boolean exists) throws IOException {
        if (exists) {
            LocalBackend.at(parent).close();
        }
        for (String name : List.of(".new-1.tmp", ".new-1.tmp-wal", ".new-2.tmp", "mine.tmp")) {
            Files.createFile(parent.resolve(name));
        }
        Instant now = Files.getLastModifiedTime(parent.resolve(".new-2.tmp")).toInstant();
        for (String name : List.of(".new-1.tmp", ".new-1.tmp-wal", "mine.tmp")) {
            Files.setLastModifiedTime(parent.resolve(name), FileTime.from(now.minus(Duration.ofHours(2))));
        }
        LocalBackend.at(parent).close();

        assertThat(files(parent)).containsExactlyInAnyOrder(".new-2.tmp", "mine.tmp", "shop.db");
    }

    @ParameterizedTest
    @ValueSource(strings = {"with space", "100% #1?x=y", "日本", "a'b"})
    void at_oddFolderName_isThatFolder(String name) {
        assumeThat(name.contains("?") && File.separatorChar == '\\')
                .as("this system knows no such name")
                .isFalse();
        Path folder = parent.resolve(name);
        LocalBackend.at(folder).close();

        assertThat(files(parent)).containsExactly(name + "/shop.db");
        LocalBackend.builder(folder).mustExist().open().close();
    }

    @Test
    void mustExist_noShop_isNotProvisionedAndMakesNothing() {
        Path folder = parent.resolve("shop");

        assertThatThrownBy(() -> LocalBackend.builder(folder).mustExist().open())
                .isInstanceOf(NotProvisionedError.class)
                .hasMessageContaining("mypos init");
        assertThat(folder).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello",
                "this is no database but a text that is long enough to hold a header of 100 bytes: "
                        + "0123456789 0123456789 0123456789"
            })
    void at_fileThatIsNoDatabase_isCorruptAndStaysAsItIs(String text) throws IOException {
        Files.writeString(file(), text);

        CorruptDataError error = catchThrowableOfType(CorruptDataError.class, () -> LocalBackend.at(parent));

        assertThat(error).hasMessageContaining("it is not a database").hasMessageContaining("shop.db");
        assertThat(file()).hasContent(text);
        assertThat(files(parent)).containsExactly("shop.db");
    }

    @Test
    void at_databaseOfAnotherProgram_isCorruptAndStaysAsItIs() throws SQLException {
        Dump.run(file(), "CREATE TABLE notes (text TEXT); INSERT INTO notes VALUES ('keep me')");
        List<String> before = Dump.of(file());

        CorruptDataError error = catchThrowableOfType(CorruptDataError.class, () -> LocalBackend.at(parent));

        assertThat(error).hasMessageContaining("another program");
        assertThat(Dump.of(file())).isEqualTo(before);
        assertThat(Dump.query(file(), "PRAGMA journal_mode")).containsExactly("delete");
    }

    @Test
    void at_newerSchema_isRefusedAndStaysAsItIs() throws SQLException {
        LocalBackend.at(parent).close();
        Dump.run(file(), "PRAGMA user_version = 9999");
        List<String> before = Dump.of(file());

        NotProvisionedError error = catchThrowableOfType(NotProvisionedError.class, () -> LocalBackend.at(parent));

        assertThat(error.code()).isEqualTo(ErrorCode.NEWER_SCHEMA);
        assertThat(error.details()).containsEntry("found_version", "9999").containsEntry("supported_version", LATEST);
        assertThat(Dump.of(file())).isEqualTo(before);
    }

    @Test
    void at_folderThatIsAFile_isCorruptAndStaysAsItIs() throws IOException {
        Path folder = Files.writeString(parent.resolve("shop"), "a file");

        assertThatThrownBy(() -> LocalBackend.at(folder))
                .isInstanceOf(CorruptDataError.class)
                .hasMessageContaining("it is not a folder");
        assertThatThrownBy(() -> LocalBackend.at(folder.resolve("below"))).isInstanceOf(CorruptDataError.class);
        assertThat(folder).hasContent("a file");
    }

    @Test
    void at_shopThatIsAFolder_isCorrupt() throws IOException {
        Files.createDirectory(file());

        assertThatThrownBy(() -> LocalBackend.at(parent))
                .isInstanceOf(CorruptDataError.class)
                .hasMessageContaining("it is not a file");
    }

    @Test
    void at_emptyFile_becomesAShop() throws IOException {
        Files.createFile(file());

        try (Shop shop = new Shop(LocalBackend.at(parent))) {
            assertThat(shop.pos.store().name()).isEqualTo("Corner shop");
        }
    }

    @Test
    void at_readOnlyFolder_isReadOnlyStorage() throws IOException {
        assumeThat(parent.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Path full = parent.resolve("full");
        Path empty = Files.createDirectory(parent.resolve("empty"));
        LocalBackend.at(full).close();
        Files.setPosixFilePermissions(full, PosixFilePermissions.fromString("r-x------"));
        Files.setPosixFilePermissions(empty, PosixFilePermissions.fromString("r-x------"));
        assumeThat(Files.isWritable(full))
                .as("this user may write whatever the permissions say")
                .isFalse();

        for (Path folder : List.of(full, empty, empty.resolve("below"))) {
            UnavailableError error = catchThrowableOfType(UnavailableError.class, () -> LocalBackend.at(folder));
            assertThat(error.code()).as(folder.toString()).isEqualTo(ErrorCode.READ_ONLY_STORAGE);
        }
        assertThat(files(empty)).isEmpty();
        Files.setPosixFilePermissions(full, OWNER_FOLDER);
        Files.setPosixFilePermissions(empty, OWNER_FOLDER);
    }

    @Test
    void at_systemFolderOfTheKernel_isRefusedForRootToo() {
        Path kernel = Path.of("/proc");
        assumeThat(kernel).isDirectory();

        POSError error = catchThrowableOfType(POSError.class, () -> LocalBackend.at(kernel.resolve("shop")));

        assertThat(error.code()).isIn(ErrorCode.READ_ONLY_STORAGE, ErrorCode.UNAVAILABLE, ErrorCode.STORAGE_FULL);
    }

    @Test
    void at_noRoomForTheTables_isStorageFullAndLeavesNothing() {
        Path folder = parent.resolve("shop");

        UnavailableError error = catchThrowableOfType(
                UnavailableError.class,
                () -> LocalBackend.builder(folder).maxPageCount(10).open());

        assertThat(error.code()).isEqualTo(ErrorCode.STORAGE_FULL);
        assertThat(folder).doesNotExist();
    }

    @Test
    void sell_untilTheFileIsFull_isStorageFullAndStoresNothingOfIt() throws SQLException {
        LocalBackend.at(parent).close();
        long pages = Long.parseLong(Dump.query(file(), "PRAGMA page_count").get(0));
        try (Shop shop =
                new Shop(LocalBackend.builder(parent).maxPageCount(pages + 10).open())) {
            Product mug = shop.stocked("MUG", "7.50", 1_000_000);
            UnavailableError error = null;
            List<String> before = List.of();
            int sold = 0;
            while (error == null && sold < 10_000) {
                before = Dump.of(file());
                error = catchThrowableOfType(UnavailableError.class, () -> shop.sell(mug));
                sold++;
            }
            assertThat(error).isNotNull();
            assertThat(error.code()).isEqualTo(ErrorCode.STORAGE_FULL);
            assertThat(Dump.of(file())).isEqualTo(before);
            assertThat(shop.pos.verify().laws())
                    .allMatch(law -> law.violations().isEmpty());
        }
        try (Shop shop = new Shop(LocalBackend.at(parent))) {
            shop.sell(shop.backend.products().findByCode("mug").orElseThrow());
        }
    }

    @Test
    void close_twice_isHarmlessAndUseIsUnavailable() {
        for (LocalBackend backend : List.of(LocalBackend.at(parent.resolve("shop")), LocalBackend.inMemory())) {
            backend.close();
            backend.close();

            for (Runnable use : List.<Runnable>of(
                    () -> backend.stores().find(),
                    () -> backend.stores().save(Shop.STORE, dev.mypos.journal.Trail.NONE),
                    () -> backend.backup(parent.resolve("copy.db")))) {
                UnavailableError error = catchThrowableOfType(UnavailableError.class, use::run);
                assertThat(error.code()).isEqualTo(ErrorCode.UNAVAILABLE);
                assertThat(error.details()).containsEntry("problem", "it was closed by this program");
            }
            assertThat(parent.resolve("copy.db")).doesNotExist();
        }
    }

    private Path file() {
        return parent.resolve("shop.db");
    }

    private static List<String> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

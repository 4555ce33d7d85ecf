package dev.mypos.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mypos.catalog.Product;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaTest {
    private static final String FIRST = "CREATE TABLE a (x INTEGER NOT NULL) STRICT; INSERT INTO a VALUES (1)";
    private static final String SECOND = "ALTER TABLE a ADD COLUMN y INTEGER; UPDATE a SET y = x + 1";

    @TempDir
    Path folder;

    @Test
    void migrate_olderFile_runsOnlyWhatItLacks() throws SQLException {
        migrate(new Schema(List.of(FIRST)));
        assertThat(Dump.query(file(), "PRAGMA user_version")).containsExactly("1");

        migrate(new Schema(List.of(FIRST, SECOND)));
        migrate(new Schema(List.of(FIRST, SECOND)));

        assertThat(Dump.query(file(), "SELECT x, y FROM a")).containsExactly("1|2");
        assertThat(Dump.query(file(), "PRAGMA user_version")).containsExactly("2");
    }

    @Test
    void migrate_scriptFails_leavesTheOlderVersion() throws SQLException {
        migrate(new Schema(List.of(FIRST)));
        List<String> before = Dump.of(file());

        assertThatThrownBy(() -> migrate(new Schema(List.of(FIRST, SECOND + "; INSERT INTO nowhere VALUES (1)"))))
                .isInstanceOf(SQLException.class);

        assertThat(Dump.of(file())).isEqualTo(before);
    }

    @Test
    void migrate_manyAtOnce_runsEachScriptOnce() throws Exception {
        migrate(new Schema(List.of(FIRST)));
        int openers = 6;
        CyclicBarrier start = new CyclicBarrier(openers);
        ExecutorService threads = Executors.newFixedThreadPool(openers);
        List<Future<Void>> all = new ArrayList<>();
        for (int i = 0; i < openers; i++) {
            all.add(threads.submit(() -> {
                start.await();
                migrate(new Schema(List.of(FIRST, SECOND)));
                return null;
            }));
        }
        for (Future<Void> opener : all) {
            opener.get();
        }
        threads.shutdown();

        assertThat(Dump.query(file(), "SELECT x, y FROM a")).containsExactly("1|2");
    }

    @Test
    void at_manyAtOnceInANewFolder_isOneShop() throws Exception {
        int openers = 8;
        CyclicBarrier start = new CyclicBarrier(openers);
        ExecutorService threads = Executors.newFixedThreadPool(openers);
        List<Future<Long>> receipts = new ArrayList<>();
        for (int i = 0; i < openers; i++) {
            String sku = "P" + i;
            receipts.add(threads.submit(() -> {
                start.await();
                try (Shop shop = new Shop(LocalBackend.at(folder.resolve("shop")))) {
                    return shop.sell(shop.stocked(sku, "1.00", 1)).receiptNumber();
                }
            }));
        }
        List<Long> numbers = new ArrayList<>();
        for (Future<Long> receipt : receipts) {
            numbers.add(receipt.get());
        }
        threads.shutdown();

        assertThat(numbers).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
        try (java.util.stream.Stream<Path> files = Files.list(folder.resolve("shop"))) {
            assertThat(files.map(path -> path.getFileName().toString())).containsExactly("shop.db");
        }
    }

    /** A shop that sold and took back, as version 1 stored it: every later version must open it. */
    @Test
    void at_shopOfVersion1_opensAndSells() throws Exception {
        try (InputStream script = SchemaTest.class.getResourceAsStream("shop-v1.sql")) {
            Dump.run(file(), new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
        try (Shop shop = new Shop(LocalBackend.at(folder))) {
            Product mug = shop.backend.products().findByCode("mug").orElseThrow();
            assertThat(shop.pos.verify().laws())
                    .allMatch(law -> law.violations().isEmpty());
            assertThat(shop.sell(mug).receiptNumber()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @CsvSource({"transactions", "movements", "journal"})
    void table_appendOnly_refusesEditAndDelete(String table) throws SQLException {
        try (Shop shop = new Shop(LocalBackend.at(folder))) {
            shop.sell(shop.stocked("MUG", "7.50", 1));
        }
        List<String> before = Dump.of(file());

        assertThatThrownBy(() -> Dump.run(file(), "UPDATE " + table + " SET body = '{}'"))
                .hasMessageContaining("never edited");
        assertThatThrownBy(() -> Dump.run(file(), "DELETE FROM " + table)).hasMessageContaining("never deleted");

        assertThat(Dump.of(file())).isEqualTo(before);
    }

    @Test
    void table_closedShifts_refusesEditAndDelete() throws SQLException {
        try (Shop shop = new Shop(LocalBackend.at(folder))) {
            shop.closeShift(shop.openShift());
            shop.openShift();
        }
        List<String> before = Dump.of(file());

        assertThatThrownBy(() -> Dump.run(file(), "UPDATE shifts SET body = '{}'"))
                .hasMessageContaining("never edited");
        assertThatThrownBy(() -> Dump.run(file(), "DELETE FROM shifts")).hasMessageContaining("never deleted");

        assertThat(Dump.of(file())).isEqualTo(before);
    }

    private void migrate(Schema schema) throws SQLException {
        ConnectionSource source = () -> DriverManager.getConnection("jdbc:sqlite:" + file());
        Session.ready(source, session -> {
                    schema.migrate(session, "shop file");
                    return session;
                })
                .close();
    }

    private Path file() {
        return folder.resolve("shop.db");
    }
}

package dev.mypos.exchange.dump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mypos.Backend;
import dev.mypos.MyPos;
import dev.mypos.archive.RecordKind;
import dev.mypos.catalog.Product;
import dev.mypos.error.ConflictError;
import dev.mypos.error.CorruptDataError;
import dev.mypos.error.ErrorCode;
import dev.mypos.error.NotFoundError;
import dev.mypos.error.POSError;
import dev.mypos.error.ThrottledError;
import dev.mypos.error.UnavailableError;
import dev.mypos.exchange.FailingBackend;
import dev.mypos.exchange.ImportProgress;
import dev.mypos.local.LocalBackend;
import dev.mypos.page.Page;
import dev.mypos.report.SalesReport;
import dev.mypos.sale.Sale;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreDumpTest {
    private final DumpShop shop = new DumpShop();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        shop.close();
    }

    private static DumpSummary take(byte[] dump, Backend backend) {
        StoreImport checked = StoreImport.check(DumpSource.of("test", dump));
        checked.into(backend, InstantSource.fixed(DumpShop.NOW), ImportProgress.NONE);
        return checked.summary();
    }

    private static List<String> lines(byte[] dump) {
        return new String(dump, StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void import_ofAnExport_isTheSameStore() throws IOException {
        byte[] dump = shop.dump();
        LocalBackend backend = LocalBackend.at(folder.resolve("other"));

        DumpSummary summary = take(dump, backend);

        try (MyPos pos = MyPos.open(backend)) {
            assertThat(pos.verify().ok()).isTrue();
            assertThat(pos.store()).isEqualTo(shop.pos.store());
            assertThat(DumpShop.transactions(pos))
                    .isEqualTo(DumpShop.transactions(shop.pos))
                    .hasSize(3);
            for (SalesReport.By by : SalesReport.By.values()) {
                assertThat(figures(pos, by)).isEqualTo(figures(shop.pos, by));
            }
            Product mug = pos.catalog().getByCode("MUG");
            assertThat(pos.images().find(mug).orElseThrow().readAllBytes()).isEqualTo(DumpShop.PICTURE);
            assertThat(summary.counts()).containsEntry("transaction", 3L).containsEntry("picture", 3L);
        }
    }

    private static List<SalesReport.Row> figures(MyPos pos, SalesReport.By by) {
        LocalDate day = LocalDate.ofInstant(DumpShop.NOW, pos.store().zone());
        SalesReport report = pos.reports().sales(by, day, day);
        List<SalesReport.Row> rows = new ArrayList<>(report.rows());
        rows.add(report.total());
        return rows;
    }

    @Test
    void export_ofAnImport_isTheSameDumpWithOneMoreEntry() {
        byte[] dump = shop.dump();
        LocalBackend backend = LocalBackend.inMemory();
        DumpSummary summary = take(dump, backend);

        List<String> again;
        try (MyPos pos = MyPos.open(backend)) {
            again = new ArrayList<>(lines(DumpShop.dump(pos)));
        }

        List<String> before = new ArrayList<>(lines(dump));
        assertThat(again)
                .filteredOn(line -> line.contains("\"store.imported\""))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("\"digest\":\"" + summary.digest() + "\""));
        again.removeIf(line -> line.contains("\"store.imported\"") || line.contains("\"kind\":\"end\""));
        before.removeIf(line -> line.contains("\"kind\":\"end\""));
        assertThat(again).isEqualTo(before);
    }

    @Test
    void import_repeatOfARequest_isAnsweredWithWhatIsStored() {
        byte[] dump = shop.dump();
        LocalBackend backend = LocalBackend.inMemory();
        take(dump, backend);

        try (MyPos pos = MyPos.open(backend)) {
            Sale repeated = pos.checkout().complete(shop.firstCart);
            assertThat(repeated).isEqualTo(shop.firstSale);
            assertThat(DumpShop.transactions(pos)).hasSize(3);
        }
    }

    @Test
    void import_placeWithAStore_isRefusedAndLeftAsItIs() {
        byte[] dump = shop.dump();

        assertThatThrownBy(() -> take(dump, shop.backend))
                .isInstanceOf(ConflictError.class)
                .extracting(error -> ((POSError) error).code())
                .isEqualTo(ErrorCode.ALREADY_EXISTS);
        assertThat(shop.dump()).isEqualTo(dump);
    }

    @Test
    void import_fileThatIsNotThere_isNotFound() {
        DumpSource none = DumpSource.of(folder.resolve("none"));

        assertThatThrownBy(() -> StoreImport.check(none)).isInstanceOf(NotFoundError.class);
    }

    @Test
    void import_storageFailsAtEachWrite_goesOnWhereItEnded() {
        byte[] dump = shop.dump();
        List<String> expected = importedAtOnce(dump);
        for (boolean afterwards : new boolean[] {false, true}) {
            int writes = 0;
            boolean failed = true;
            while (failed) {
                LocalBackend inner = LocalBackend.inMemory();
                FailingBackend backend = new FailingBackend(inner, afterwards);
                backend.failAfter(writes++);
                failed = fails(dump, backend);
                backend.heal();
                if (failed && inner.stores().find().isEmpty()) {
                    assertThatThrownBy(() -> MyPos.open(inner, shop.pos.store()))
                            .isInstanceOf(ConflictError.class);
                    take(dump, backend);
                }
                try (MyPos pos = MyPos.open(inner)) {
                    assertThat(lines(DumpShop.dump(pos)))
                            .as("after %s writes", writes)
                            .isEqualTo(expected);
                }
            }
            assertThat(writes).isGreaterThan(8);
        }
    }

    private static boolean fails(byte[] dump, FailingBackend backend) {
        try {
            take(dump, backend);
            return false;
        } catch (UnavailableError e) {
            return true;
        }
    }

    private static List<String> importedAtOnce(byte[] dump) {
        LocalBackend backend = LocalBackend.inMemory();
        take(dump, backend);
        try (MyPos pos = MyPos.open(backend)) {
            return lines(DumpShop.dump(pos));
        }
    }

    @Test
    void import_fileChangedBetweenItsReadings_cannotBeOpened() throws IOException {
        Path file = Files.write(folder.resolve("shop.dump"), shop.dump());
        StoreImport checked = StoreImport.check(DumpSource.of(file));
        shop.product("MORE");
        Files.write(file, shop.dump());
        LocalBackend backend = LocalBackend.inMemory();

        assertThatThrownBy(() -> checked.into(backend, InstantSource.fixed(DumpShop.NOW), ImportProgress.NONE))
                .isInstanceOf(CorruptDataError.class)
                .hasMessageContaining("changed while it was read");
        assertThatThrownBy(() -> MyPos.open(backend)).isInstanceOf(NotFoundError.class);
    }

    @Test
    void import_manyRecordsOfEachKind_areAllThere() {
        for (int i = 0; i < 230; i++) {
            shop.product("P" + i);
        }
        LocalBackend backend = LocalBackend.inMemory();

        take(shop.dump(), backend);

        try (MyPos pos = MyPos.open(backend)) {
            assertThat(Page.stream(page -> pos.records().list(RecordKind.PRODUCT, page)))
                    .hasSize(232);
            assertThat(pos.verify().ok()).isTrue();
        }
    }

    @Test
    void export_somebodySellsMeanwhile_isBusyAndWritesNoLastLine() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OutputStream selling = new OutputStream() {
            private boolean sold;

            @Override
            public void write(int b) {
                out.write(b);
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                out.write(bytes, from, length);
                if (!sold && out.toString(StandardCharsets.UTF_8).contains("\"kind\":\"transaction\"")) {
                    sold = true;
                    shop.sell();
                }
            }
        };

        assertThatThrownBy(() -> new StoreExport(shop.pos).run(selling, ImportProgress.NONE))
                .isInstanceOf(ThrottledError.class);
        assertThatThrownBy(() -> take(out.toByteArray(), LocalBackend.inMemory()))
                .isInstanceOf(CorruptDataError.class);
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("\"kind\":\"end\"");
    }

    @Test
    void progress_bothWays_endsAtItsTotal() throws IOException {
        List<Long> exported = new ArrayList<>();
        Path file = folder.resolve("shop.dump");
        try (OutputStream out = Files.newOutputStream(file)) {
            new StoreExport(shop.pos).run(out, (done, total) -> exported.add(total - done));
        }
        List<Long> imported = new ArrayList<>();
        StoreImport.check(DumpSource.of(file))
                .into(
                        LocalBackend.inMemory(),
                        InstantSource.fixed(DumpShop.NOW),
                        (done, total) -> imported.add(total - done));

        assertThat(exported).endsWith(0L);
        assertThat(imported).endsWith(0L).doesNotHaveDuplicates();
    }
}

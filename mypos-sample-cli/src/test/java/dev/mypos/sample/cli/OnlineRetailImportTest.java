package dev.mypos.sample.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.mypos.sample.cli.Cli.Outcome;
import dev.mypos.sample.cli.RetailFigures.Figures;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Seven weeks of a real shop, imported as a person would and compared with the control totals of the data. */
class OnlineRetailImportTest {
    @TempDir
    static Path folder;

    private static Path file;
    private static Cli cli;
    private static Outcome imported;

    @BeforeAll
    static void importTheFile() {
        file = RealData.file("online-retail-sample.csv");
        cli = Cli.withShop(folder);
        imported = importOnce();
    }

    private static Outcome importOnce() {
        return cli.ok(
                "sale",
                "import",
                file.toString(),
                "--map",
                "online-retail",
                "--rejects",
                folder.resolve("rejected.csv").toString());
    }

    @Test
    void import_everyLine_isTaken() {
        assertThat(imported.err())
                .contains("2,264 sales, 494 refunds, 197 stock adjustments; 2,912 products and 1,218 customers made.");
        assertThat(folder.resolve("rejected.csv")).doesNotExist();
        assertThat(Files.exists(file.resolveSibling("online-retail-sample.rejected.csv")))
                .isFalse();
    }

    @Test
    void lists_everyThing_areComplete() {
        Map<String, Long> kinds = new TreeMap<>();
        cli.csv("sale", "list", "--all").forEach(row -> kinds.merge(row.get(2), 1L, Long::sum));

        assertThat(kinds).isEqualTo(Map.of("kind", 1L, "sale", 2264L, "refund-without-sale", 494L));
        assertThat(cli.csv("product", "list", "--all")).hasSize(1 + 2912);
        assertThat(cli.csv("customer", "list", "--all")).hasSize(1 + 1218);
        assertThat(Dump.of(cli).get("movements"))
                .filteredOn(row -> row.contains("\"reason\":\"adjust\""))
                .hasSize(197);
    }

    @Test
    void report_byDay_equalsTheControlTotals() throws IOException {
        List<List<String>> rows = cli.csv("report", "sales", "--group-by", "day");
        List<List<String>> money = new ArrayList<>();
        rows.subList(1, rows.size()).forEach(row -> money.add(List.of(row.get(0), row.get(4), row.get(7), row.get(8))));

        assertThat(rows.get(0))
                .containsExactly("day", "sales", "refunds", "items", "gross", "discount", "tax", "refunded", "net");
        assertThat(money).hasSize(36).isEqualTo(controlTotals());
        assertThat(sum(rows, 8)).isEqualByComparingTo("1157169.87");
        assertThat(sum(rows, 3)).isEqualByComparingTo("572466");
        assertThat(sum(rows, 1)).isEqualByComparingTo("2264");
        assertThat(sum(rows, 2)).isEqualByComparingTo("494");
    }

    @Test
    void report_byProduct_namesTheTenBest() throws IOException {
        RetailFigures expected = RetailFigures.read(file);
        Map<String, Figures> reported = new LinkedHashMap<>();
        List<List<String>> rows = cli.csv("report", "sales", "--group-by", "product");
        rows.subList(1, rows.size())
                .forEach(row -> reported.put(
                        row.get(0).toUpperCase(Locale.ROOT),
                        new Figures(new BigDecimal(row.get(2)), new BigDecimal(row.get(5)))));

        assertThat(RetailFigures.best(reported, 10, Figures::quantity)).isEqualTo(expected.best(10, Figures::quantity));
        assertThat(RetailFigures.best(reported, 10, Figures::net)).isEqualTo(expected.best(10, Figures::net));
        assertThat(RetailFigures.best(reported, reported.size(), Figures::net))
                .containsExactlyInAnyOrderEntriesOf(
                        expected.best(expected.products().size(), Figures::net));
        assertThat(reported.get("85123A")).isEqualTo(new Figures(new BigDecimal(8253), new BigDecimal("23364.82")));
        assertThat(expected.pieces()).isEqualByComparingTo("572466");
    }

    @Test
    void verify_wholeShop_isClean() {
        assertThat(Json.object(cli.ok("verify", "-o", "json").out())).containsEntry("ok", true);
    }

    @Test
    void dump_takenElsewhere_isTheSameShop() throws IOException {
        Cli moved = Cli.in(Files.createDirectory(folder.resolve("moved")));
        Path dump = folder.resolve("shop.dump");

        cli.ok("store", "export", dump.toString());
        assertThat(moved.ok("store", "import", dump.toString()).err()).contains("Everything adds up.");

        for (String by : List.of("day", "product", "customer", "tender", "register")) {
            assertThat(moved.csv("report", "sales", "--group-by", by))
                    .as(by)
                    .isEqualTo(cli.csv("report", "sales", "--group-by", by));
        }
        Map<String, List<String>> before = Dump.of(cli);
        Map<String, List<String>> after = Dump.of(moved);
        for (String table : List.of("transactions", "registers", "products", "codes", "customers", "stock", "store")) {
            assertThat(after.get(table)).as(table).isEqualTo(before.get(table));
        }
        assertThat(after.get("movements")).hasSameSizeAs(before.get("movements"));
    }

    @Test
    void import_again_changesNothing() {
        Map<String, List<String>> before = Dump.of(cli);

        Outcome again = importOnce();

        assertThat(again.err())
                .contains("Nothing new: 2,264 sales, 494 refunds, 197 stock adjustments were there already.");
        assertThat(Dump.of(cli)).isEqualTo(before);
    }

    private static List<List<String>> controlTotals() throws IOException {
        List<List<String>> totals = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(RealData.file("online-retail-sample.days.csv"))) {
            reader.forEach(day -> totals.add(List.of(
                    day.getField("date"),
                    day.getField("plain_invoices_total"),
                    day.getField("C_and_A_invoices_total"),
                    day.getField("net_total"))));
        }
        return totals;
    }

    private static BigDecimal sum(List<List<String>> rows, int column) {
        return rows.subList(1, rows.size()).stream()
                .map(row -> new BigDecimal(row.get(column)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

package dev.mypos.sample.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.mypos.MyPos;
import dev.mypos.local.LocalBackend;
import dev.mypos.sale.Discount;
import dev.mypos.sale.LedgerQuery;
import dev.mypos.sale.Sale;
import dev.mypos.sample.cli.Cli.Outcome;
import dev.mypos.store.RegisterId;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Four months of a supermarket chain's receipt lines, imported as a person would: what was imported and what was rejected
 * come to the control totals of the data on every day.
 */
class SupermarketImportTest {
    private static final List<String> AMOUNTS =
            List.of("sales_value", "retail_disc", "coupon_disc", "coupon_match_disc");

    @TempDir
    static Path folder;

    private static Path file;
    private static Path rejected;
    private static Cli cli;
    private static Outcome imported;

    @BeforeAll
    static void importTheFile() {
        file = RealData.file("supermarket-baskets-sample.csv");
        rejected = folder.resolve("rejected.csv");
        cli = Cli.in(folder);
        cli.ok("init", "--name", "Supermarket", "--currency", "USD", "--zone", "America/New_York");
        imported = importOnce();
    }

    private static Outcome importOnce() {
        return cli.run("sale", "import", file.toString(), "--map", "supermarket", "--rejects", rejected.toString());
    }

    @Test
    void import_whatCannotBeASale_isRejectedWithItsReason() throws IOException {
        Map<String, Integer> reasons = new TreeMap<>();
        for (NamedCsvRecord row : records(rejected)) {
            String reason = row.getField("reason");
            reasons.merge(reason.contains("quantity must not be 0") ? "quantity 0" : "below zero", 1, Integer::sum);
            if (!reason.contains("quantity must not be 0")) {
                assertThat(reason).contains("coupon_disc must be at most what the lines come to");
            }
        }

        assertThat(imported.exitCode()).isEqualTo(6);
        assertThat(reasons).isEqualTo(Map.of("quantity 0", 130, "below zero", 6));
        assertThat(imported.err())
                .contains("15,406 sales, 0 refunds, 0 stock adjustments")
                .containsPattern("imported +24,555 lines +75040.67")
                .containsPattern("rejected +136 lines +11.93")
                .containsPattern("file +24,691 lines +75052.60");
    }

    @Test
    void importedAndRejected_everyDay_equalTheControlTotals() throws IOException {
        Map<String, Day> days = new TreeMap<>();
        Map<String, String> stores = new HashMap<>();
        for (NamedCsvRecord row : records(file)) {
            stores.put(row.getField("basket_id"), row.getField("store_id"));
        }
        for (NamedCsvRecord row : records(rejected)) {
            days.computeIfAbsent(date(row), date -> new Day()).reject(row);
        }
        for (Sale sale : sales()) {
            days.computeIfAbsent(sale.header().businessDate().toString(), date -> new Day())
                    .book(sale, stores);
        }

        List<List<String>> found = new ArrayList<>();
        days.forEach((date, day) -> found.add(day.row(date)));
        List<List<String>> wanted = new ArrayList<>();
        for (NamedCsvRecord row : records(RealData.file("supermarket-baskets-sample.days.csv"))) {
            wanted.add(row.getFields());
        }
        assertThat(found).isEqualTo(wanted).hasSize(120);
    }

    @Test
    void report_byDay_equalsWhatWasImported() throws IOException {
        Map<String, BigDecimal> net = new TreeMap<>();
        List<List<String>> rows = cli.csv("report", "sales", "--group-by", "day");
        rows.subList(1, rows.size()).forEach(row -> net.put(row.get(0), new BigDecimal(row.get(8))));
        for (NamedCsvRecord row : records(rejected)) {
            net.merge(date(row), cents(row, "sales_value"), BigDecimal::add);
        }
        Map<String, BigDecimal> wanted = new TreeMap<>();
        for (NamedCsvRecord row : records(RealData.file("supermarket-baskets-sample.days.csv"))) {
            wanted.put(row.getField("date"), new BigDecimal(row.getField("sales_value")));
        }

        assertThat(net).isEqualTo(wanted);
    }

    @Test
    void fuel_isCountedInGallons() throws IOException {
        BigDecimal thousandths = BigDecimal.ZERO;
        for (NamedCsvRecord row : records(file)) {
            BigDecimal quantity = new BigDecimal(row.getField("quantity"));
            thousandths = quantity.intValue() > 100 ? thousandths.add(quantity) : thousandths;
        }
        BigDecimal gallons = sales().stream()
                .flatMap(sale -> sale.lines().stream())
                .map(line -> line.quantity().value())
                .filter(quantity -> quantity.scale() > 0)
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(thousandths).isEqualByComparingTo("2365710");
        assertThat(gallons).isEqualByComparingTo(thousandths.movePointLeft(3));
    }

    @Test
    void verify_wholeShop_isClean() {
        assertThat(Json.object(cli.ok("verify", "-o", "json").out())).containsEntry("ok", true);
    }

    @Test
    void import_again_changesNothing() {
        Map<String, List<String>> before = Dump.of(cli);

        assertThat(importOnce().err()).contains("Nothing new: 15,406 sales");
        assertThat(Dump.of(cli)).isEqualTo(before);
    }

    private static List<Sale> sales() {
        try (MyPos pos = MyPos.open(LocalBackend.at(cli.shop()))) {
            return pos.sales().stream(new LedgerQuery.OfRegister(RegisterId.MAIN, 1, Long.MAX_VALUE))
                    .map(Sale.class::cast)
                    .toList();
        }
    }

    private static String date(NamedCsvRecord row) {
        return row.getField("transaction_timestamp").substring(0, 10);
    }

    /** A row of the control totals, summed up from what is in the shop and in the file of rejects. */
    private static final class Day {
        private final Set<String> baskets = new HashSet<>();
        private final Set<String> stores = new HashSet<>();
        private final Map<String, BigDecimal> sums = new HashMap<>();
        private int lines;

        void reject(NamedCsvRecord row) {
            baskets.add(row.getField("basket_id"));
            stores.add(row.getField("store_id"));
            lines++;
            AMOUNTS.forEach(column -> add(column, cents(row, column)));
        }

        void book(Sale sale, Map<String, String> storeOf) {
            String basket = sale.header().reference().orElseThrow();
            baskets.add(basket);
            stores.add(storeOf.get(basket));
            lines += sale.lines().size();
            add("sales_value", sale.total().amount());
            sale.tenders().stream()
                    .filter(tender -> tender.reference().equals(Optional.of("coupon")))
                    .forEach(tender -> add("coupon_disc", tender.amount().amount()));
            sale.lines().forEach(line -> line.item().discounts().forEach(this::add));
        }

        private void add(Discount discount) {
            String column = Map.of("Loyalty discount", "retail_disc", "Coupon matched by the shop", "coupon_match_disc")
                    .get(discount.reason());
            add(column, ((Discount.Amount) discount).amount().amount());
        }

        private void add(String column, BigDecimal amount) {
            sums.merge(column, amount, BigDecimal::add);
        }

        List<String> row(String date) {
            List<String> row = new ArrayList<>(List.of(date, "" + baskets.size(), "" + stores.size(), "" + lines));
            AMOUNTS.forEach(column -> row.add(
                    sums.getOrDefault(column, BigDecimal.ZERO).setScale(2).toPlainString()));
            return row;
        }
    }

    private static List<NamedCsvRecord> records(Path csv) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return reader.stream().toList();
        }
    }

    /** The one amount that floats left behind as {@code 4.440892e-16} is nil. */
    private static BigDecimal cents(NamedCsvRecord row, String column) {
        return new BigDecimal(row.getField(column)).setScale(2, RoundingMode.HALF_UP);
    }
}

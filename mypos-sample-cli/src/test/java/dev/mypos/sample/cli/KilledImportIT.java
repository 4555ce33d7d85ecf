package dev.mypos.sample.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The import of real sales is killed at ten random moments; then it runs to its end, and nothing is missing or double. */
class KilledImportIT {
    private static final int KILLS = 10;

    /** Products, customers and transactions of the whole file. */
    private static final int ROWS = 2912 + 1218 + 2264 + 494;

    @TempDir
    Path folder;

    @Test
    void import_killedTenTimes_endsAsIfNothingHadHappened() throws IOException, InterruptedException {
        Path file = RealData.file("online-retail-sample.csv");
        Random random = Seed.random(KilledImportIT.class);
        Cli cli = Cli.withShop(folder);
        for (int rows : moments(random)) {
            killAfter(cli, file, rows);
        }

        try (Child last = start(cli, file)) {
            assertThat(last.exitCode()).as(this::said).isZero();
        }

        assertThat(said())
                .contains("2,264 sales, 494 refunds, 197 stock adjustments")
                .contains("1157169.87");
        List<List<String>> days = cli.csv("report", "sales", "--group-by", "day");
        assertThat(days).hasSize(1 + 36);
        assertThat(days.subList(1, 37).stream()
                        .map(day -> new BigDecimal(day.get(8)))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("1157169.87");
        assertThat(receiptNumbers(cli))
                .isEqualTo(IntStream.rangeClosed(1, 2264 + 494).boxed().toList());
        assertThat(Dump.of(cli).get("products")).hasSize(2912);
        assertThat(Dump.of(cli).get("customers")).hasSize(1218);
        cli.ok("verify");
    }

    /** How many rows are stored when it is killed: random, and a little more each time. */
    private static List<Integer> moments(Random random) {
        return random.ints(KILLS, 1, ROWS).sorted().boxed().toList();
    }

    private void killAfter(Cli cli, Path file, int rows) throws IOException, InterruptedException {
        try (Child child = start(cli, file)) {
            while (stored(cli) < rows) {
                assertThat(child.endsWithin(2)).as(this::said).isFalse();
            }
            child.kill();
        }
    }

    private Child start(Cli cli, Path file) throws IOException {
        return Child.start(
                Main.class,
                folder.resolve("said"),
                List.of(
                        "sale",
                        "import",
                        file.toString(),
                        "--map",
                        "online-retail",
                        "--backend",
                        "local:" + cli.shop(),
                        "--rejects",
                        folder.resolve("rejected.csv").toString()));
    }

    private String said() {
        try {
            return Files.readString(folder.resolve("said"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long stored(Cli cli) {
        return numbers(
                        cli,
                        "SELECT (SELECT count(*) FROM products) + (SELECT count(*) FROM customers)"
                                + " + (SELECT count(*) FROM transactions)")
                .get(0);
    }

    private static List<Integer> receiptNumbers(Cli cli) {
        return numbers(cli, "SELECT receipt_number FROM transactions ORDER BY receipt_number");
    }

    private static List<Integer> numbers(Cli cli, String query) {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:sqlite:" + cli.shop().resolve("shop.db"));
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            List<Integer> numbers = new ArrayList<>();
            while (result.next()) {
                numbers.add(result.getInt(1));
            }
            return numbers;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

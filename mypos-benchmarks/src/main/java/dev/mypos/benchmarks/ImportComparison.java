package dev.mypos.benchmarks;

import dev.mypos.MyPos;
import dev.mypos.exchange.ImportProgress;
import dev.mypos.exchange.SalesImport;
import dev.mypos.exchange.SalesMapping;
import dev.mypos.exchange.csv.CsvSource;
import dev.mypos.local.LocalBackend;
import dev.mypos.store.RegisterId;
import dev.mypos.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Lines a second of {@code SalesImport} and of the hand-written loader, in one JVM, in turns. */
final class ImportComparison implements Comparison {
    private static final double WANTED = 0.5;
    private static final String FILE = "online-retail-sample.csv";
    private static final String MYPOS = "mypos";
    private static final String BY_HAND = "by hand";

    private final Scores linesPerSecond = new Scores();
    private boolean warm;

    @Override
    public void round(Settings settings) throws IOException, SQLException {
        Optional<Path> csv = file();
        if (csv.isEmpty()) {
            System.out.println("No import: set MYPOS_REAL_DATA to the folder that holds " + FILE);
            return;
        }
        if (!warm) {
            runBoth(csv.get());
            warm = true;
        }
        Seconds seconds = runBoth(csv.get());
        long lines = lines(csv.get());
        linesPerSecond.add(MYPOS, lines / seconds.mypos());
        linesPerSecond.add(BY_HAND, lines / seconds.byHand());
    }

    private record Seconds(double mypos, double byHand) {}

    private static Seconds runBoth(Path csv) throws IOException, SQLException {
        Path mypos = BenchShop.newFolder();
        Path byHand = BenchShop.newFolder();
        try {
            Seconds seconds = new Seconds(load(mypos, csv), loadByHand(byHand, csv));
            RowCounts.requireSame(mypos, byHand);
            return seconds;
        } finally {
            BenchShop.delete(mypos);
            BenchShop.delete(byHand);
        }
    }

    static double load(Path folder, Path csv) {
        try (MyPos pos = open(folder)) {
            SalesImport sales = new SalesImport(pos, SalesMapping.onlineRetail(), RegisterId.MAIN);
            long begin = System.nanoTime();
            sales.run(CsvSource.of(csv), ImportProgress.NONE);
            return seconds(begin);
        }
    }

    static double loadByHand(Path folder, Path csv) throws IOException, SQLException {
        open(folder).close();
        try (JdbcLoader loader = new JdbcLoader(folder)) {
            long begin = System.nanoTime();
            loader.load(csv);
            return seconds(begin);
        }
    }

    /** Without taxes, because the file tells of none. */
    static MyPos open(Path folder) {
        Store store = Store.builder()
                .name("Gifts by post")
                .currency(BenchShop.CURRENCY)
                .zone(BenchShop.ZONE)
                .build();
        return MyPos.open(LocalBackend.at(folder), store);
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static long lines(Path csv) throws IOException {
        try (Stream<String> lines = Files.lines(csv)) {
            return lines.count() - 1;
        }
    }

    private static Optional<Path> file() {
        String folder = System.getenv().getOrDefault("MYPOS_REAL_DATA", "../shared/data");
        return Optional.of(Path.of(folder, FILE)).filter(Files::isReadable);
    }

    @Override
    public List<Row> rows() {
        return linesPerSecond.of(MYPOS).isEmpty() ? List.of() : List.of(row());
    }

    private Row row() {
        return Row.atLeast(
                WANTED,
                "import of the real sample",
                text(MYPOS),
                "plain JDBC: " + text(BY_HAND),
                linesPerSecond.ratio(MYPOS, BY_HAND));
    }

    private String text(String name) {
        return String.format(Locale.ROOT, "%,.0f lines/s", linesPerSecond.median(name));
    }
}

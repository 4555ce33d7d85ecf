package dev.mypos.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/** How long a month report takes for each sale, in a month with many sales and in one with few, in a small heap. */
final class ReportComparison implements Comparison {
    private static final double WANTED = 1.5;
    private static final int DAYS = 28;
    private static final int LARGE = 100_000;
    private static final int SMALL = 10_000;

    private final Scores microseconds = new Scores();

    @Override
    public void round(Settings settings) throws IOException, SQLException, InterruptedException {
        measure(SMALL);
        measure(LARGE);
    }

    private void measure(int sales) throws IOException, SQLException, InterruptedException {
        Path folder = BenchShop.newFolder();
        try {
            FullShop.fill(folder, BenchShop.PRODUCTS, sales, sales / DAYS);
            MonthReport.Result result = MonthReport.run(folder);
            if (result.sales() != sales) {
                throw new IllegalStateException(result.sales() + " of " + sales + " sales are in the report");
            }
            microseconds.add(name(sales), result.seconds() * 1e6 / sales);
        } finally {
            BenchShop.delete(folder);
        }
    }

    @Override
    public List<Row> rows() {
        return List.of(Row.atMost(
                WANTED,
                "a sale in the report of a month with 100,000 sales, " + MonthReport.HEAP_MEBIBYTES + " MiB heap",
                text(LARGE),
                "of a month with 10,000 sales: " + text(SMALL),
                microseconds.ratio(name(LARGE), name(SMALL))));
    }

    private static String name(int sales) {
        return sales + " sales";
    }

    private String text(int sales) {
        return String.format(Locale.ROOT, "%.1f us", microseconds.median(name(sales)));
    }
}

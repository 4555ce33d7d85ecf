package dev.mypos.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;

/** How long the first page takes in a large shop and in a small one. */
final class PageComparison implements Comparison {
    private static final double WANTED = 2;
    private static final String LARGE = "100000";
    private static final String SMALL = "1000";

    private final Scores microseconds = new Scores();

    @Override
    public void round(Settings settings) throws RunnerException {
        for (RunResult result : Jmh.run(PageBenchmark.class, settings)) {
            microseconds.add(
                    result.getPrimaryResult().getLabel() + " "
                            + result.getParams().getParam("ofEach"),
                    Jmh.score(result));
        }
    }

    @Override
    public List<Row> rows() {
        return Stream.of("products", "sales").map(this::row).toList();
    }

    private Row row(String list) {
        String large = list + " " + LARGE;
        String small = list + " " + SMALL;
        return Row.atMost(
                WANTED,
                "first page of " + list + ", 100,000 of each in the shop",
                text(large),
                "1,000 of each in the shop: " + text(small),
                microseconds.ratio(large, small));
    }

    private String text(String name) {
        return String.format(Locale.ROOT, "%,.0f us", microseconds.median(name));
    }
}

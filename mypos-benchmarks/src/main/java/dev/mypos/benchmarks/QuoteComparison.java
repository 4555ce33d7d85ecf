package dev.mypos.benchmarks;

import dev.mypos.money.TaxScope;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;

/** What a line of a quote costs, in large carts and in small ones. */
final class QuoteComparison implements Comparison {
    /** A tenth above flat is noise; what grows with the cart shows as a factor. */
    private static final double FLAT = 1.1;

    private final Scores microsecondsPerLine = new Scores();

    @Override
    public void round(Settings settings) throws RunnerException {
        for (RunResult result : Jmh.run(QuoteBenchmark.class, settings)) {
            String lines = result.getParams().getParam("lines");
            microsecondsPerLine.add(
                    lines + result.getParams().getParam("scope"), Jmh.score(result) / Integer.parseInt(lines));
        }
    }

    @Override
    public List<Row> rows() {
        return Stream.of(TaxScope.values())
                .flatMap(scope -> Stream.of("3", "100").map(lines -> row("2000" + scope, lines, scope)))
                .toList();
    }

    private Row row(String large, String lines, TaxScope scope) {
        String small = lines + scope;
        return Row.atMost(
                FLAT,
                "a line of a quote of 2,000 lines, tax by " + scope,
                text(large),
                "of " + lines + " lines: " + text(small),
                microsecondsPerLine.ratio(large, small));
    }

    private String text(String name) {
        return String.format(Locale.ROOT, "%.2f us", microsecondsPerLine.median(name));
    }
}

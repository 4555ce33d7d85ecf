package dev.mypos.benchmarks;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Measures what was asked for and prints one table of ratios. See {@link Settings#USAGE}. */
public final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        Settings settings;
        try {
            settings = Settings.parse(List.of(arguments));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "\n" + Settings.USAGE);
            System.exit(2);
            return;
        }
        List<Comparison> comparisons =
                settings.parts().stream().map(Benchmarks::comparison).toList();
        for (int round = 1; round <= settings.rounds(); round++) {
            System.out.println("Round " + round + " of " + settings.rounds());
            for (Comparison comparison : comparisons) {
                comparison.round(settings);
            }
        }
        print(settings, results(comparisons, arguments));
    }

    private static Comparison comparison(Settings.Part part) {
        return switch (part) {
            case SALE -> new SaleComparison();
            case QUOTE -> new QuoteComparison();
            case IMPORT -> new ImportComparison();
            case PAGES -> new PageComparison();
            case REPORT -> new ReportComparison();
        };
    }

    private static Results results(List<Comparison> comparisons, String[] arguments) throws java.io.IOException {
        List<Row> rows = new ArrayList<>();
        comparisons.forEach(comparison -> rows.addAll(comparison.rows()));
        String command = "mvn -Pbench,fast -DskipTests -pl mypos-benchmarks -am verify"
                + (arguments.length == 0 ? "" : " -Dbench.args=\"" + String.join(" ", arguments) + "\"");
        return new Results(LocalDate.now(ZoneOffset.UTC).toString(), Machine.describe(), command, rows);
    }

    private static void print(Settings settings, Results results) throws java.io.IOException {
        System.out.println("\n" + results.markdown());
        if (settings.into().isPresent()) {
            results.writeInto(settings.into().get());
        }
    }
}

package dev.mypos.benchmarks;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The ratios of all rounds. Immutable.
 *
 * @param rounds at least one
 */
record Ratio(List<Double> rounds) {
    Ratio {
        rounds = List.copyOf(rounds);
    }

    double median() {
        return median(rounds);
    }

    Ratio times(double factor) {
        return new Ratio(rounds.stream().map(ratio -> ratio * factor).toList());
    }

    static double median(List<Double> figures) {
        List<Double> sorted = figures.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** The median with the lowest and the highest: {@code 0.91 (0.88 to 0.93)}. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%.2f (%.2f to %.2f)", median(), Collections.min(rounds), Collections.max(rounds));
    }
}

package dev.mypos.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was measured under each name, one figure a round. Confine to one thread. */
final class Scores {
    private final Map<String, List<Double>> rounds = new HashMap<>();

    void add(String name, double score) {
        rounds.computeIfAbsent(name, key -> new ArrayList<>()).add(score);
    }

    List<Double> of(String name) {
        return List.copyOf(rounds.getOrDefault(name, List.of()));
    }

    double median(String name) {
        return Ratio.median(of(name));
    }

    /** The name of the two with the higher median. */
    String better(String one, String other) {
        return median(one) >= median(other) ? one : other;
    }

    /** The ratio of each round, because what disturbs a round disturbs both. */
    Ratio ratio(String of, String to) {
        List<Double> above = of(of);
        List<Double> below = of(to);
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < Math.min(above.size(), below.size()); i++) {
            ratios.add(above.get(i) / below.get(i));
        }
        return new Ratio(ratios);
    }
}

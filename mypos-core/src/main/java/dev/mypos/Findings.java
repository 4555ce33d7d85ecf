package dev.mypos;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Counts what was held against each law and collects what breaks it. Confine to one thread. */
final class Findings {
    private final Map<Law, List<String>> violations = new EnumMap<>(Law.class);
    private final Map<Law, Long> checked = new EnumMap<>(Law.class);

    void check(Law law, boolean holds, Supplier<String> otherwise) {
        checked.merge(law, 1L, Long::sum);
        if (!holds) {
            violation(law, otherwise.get());
        }
    }

    void violation(Law law, String sentence) {
        violations.computeIfAbsent(law, key -> new ArrayList<>()).add(sentence);
    }

    Verification verification() {
        List<Verification.Law> laws = new ArrayList<>();
        for (Law law : Law.values()) {
            laws.add(new Verification.Law(
                    law.name(), checked.getOrDefault(law, 0L), violations.getOrDefault(law, List.of())));
        }
        return new Verification(laws);
    }
}

package dev.mypos;

import java.util.List;

/** What {@link Pos#verify} found: for each law how much was checked and what breaks it. */
public record Verification(List<Law> laws) {
    public Verification {
        laws = List.copyOf(laws);
    }

    public boolean ok() {
        return laws.stream().allMatch(law -> law.violations().isEmpty());
    }

    /**
     * One law.
     *
     * @param law such as {@code L5}
     * @param checked how many things were held against it
     * @param violations one sentence each
     */
    public record Law(String law, long checked, List<String> violations) {
        public Law {
            violations = List.copyOf(violations);
        }
    }
}

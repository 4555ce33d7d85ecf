package dev.mypos.error;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Input that breaks one rule or more; nothing was changed.
 *
 * <p>The message lists every broken rule, and {@link #details()} has one entry for each path. Immutable.
 */
public final class ValidationError extends POSError {
    private static final long serialVersionUID = 1;

    private final List<Violation> violations;

    /**
     * Names every broken rule at once.
     *
     * @throws IllegalArgumentException if there is no violation
     */
    public ValidationError(String operation, List<Violation> violations) {
        super(ErrorCode.VALIDATION_FAILED, operation, "input", wording(violations), details(violations), null);
        this.violations = List.copyOf(violations);
    }

    /** Names a single broken rule; the parameters are those of {@link Violation}. */
    public static ValidationError of(String operation, String path, String rule, String message) {
        return new ValidationError(operation, List.of(new Violation(path, rule, message)));
    }

    /** The broken rules in the order in which they were found, at least one; unmodifiable. */
    public List<Violation> violations() {
        return violations;
    }

    private static Wording wording(List<Violation> violations) {
        if (violations.isEmpty()) {
            throw new IllegalArgumentException("A ValidationError needs at least one violation");
        }
        String rules = violations.stream().map(Violation::sentence).collect(joining("; "));
        String remedy = violations.size() == 1
                ? "Correct this value and try again."
                : "Correct these " + violations.size() + " values and try again.";
        return new Wording("Invalid input: " + rules + ".", remedy);
    }

    private static Map<String, String> details(List<Violation> violations) {
        return violations.stream()
                .collect(toMap(
                        Violation::shownPath,
                        violation -> violation.rule() + ": " + violation.message(),
                        (first, second) -> first + "; " + second,
                        TreeMap::new));
    }

    /**
     * One broken rule. Immutable.
     *
     * @param path where it is in the input, for example {@code lines[3].price}; empty means the input as a whole
     * @param rule the rule's stable name, for example {@code max-decimals}
     * @param message what must hold, worded to follow the path: {@code must have at most 5 decimals}
     */
    public record Violation(String path, String rule, String message) implements Serializable {
        /** Refuses nulls. */
        public Violation {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(message, "message");
        }

        private String shownPath() {
            return path.isEmpty() ? "input" : SafeText.value(path);
        }

        private String sentence() {
            String end = message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
            return shownPath() + " " + SafeText.sentence(end);
        }
    }
}

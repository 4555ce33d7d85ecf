package dev.mypos.sale;

import dev.mypos.error.ValidationError;
import dev.mypos.error.ValidationError.Violation;
import dev.mypos.money.Money;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Collects what is wrong with an input, so that all of it is told at once. Confine to one thread. */
final class Violations {
    static final int MAX_TEXT = 1_000;

    private final String operation;
    private final List<Violation> found = new ArrayList<>();

    Violations(String operation) {
        this.operation = operation;
    }

    void add(String path, String rule, String message) {
        found.add(new Violation(path, rule, message));
    }

    void currency(String path, Currency given, Currency wanted) {
        if (!given.equals(wanted)) {
            add(path, "same-currency", "must be in " + wanted + ", not in " + given);
        }
    }

    /** An amount in the currency, 0 or more. */
    void amount(String path, Money amount, Currency wanted) {
        currency(path, amount.currency(), wanted);
        if (amount.isNegative()) {
            add(path, "range", "must be 0 or more");
        }
    }

    void size(String path, int size, int min, int max) {
        if (size < min || size > max) {
            add(path, "size", "must be " + min + " to " + max + ", not " + size);
        }
    }

    /** Text that people wrote: at most {@link #MAX_TEXT} characters, line breaks and tabs allowed. */
    void text(String path, String text) {
        if (text.length() > MAX_TEXT) {
            add(path, "size", "must have at most " + MAX_TEXT + " characters");
        }
        if (!text.codePoints().allMatch(Violations::isPrintable)) {
            add(path, "printable", "must be printable text");
        }
    }

    void text(String path, Optional<String> text) {
        text.ifPresent(present -> text(path, present));
    }

    private static boolean isPrintable(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.SURROGATE
                && (type != Character.CONTROL || codePoint == '\n' || codePoint == '\r' || codePoint == '\t');
    }

    /** @throws ValidationError if anything was found */
    void refuse() {
        if (!found.isEmpty()) {
            throw new ValidationError(operation, found);
        }
    }
}

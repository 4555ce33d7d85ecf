package dev.mypos.money;

import dev.mypos.error.ValidationError;

/** The one place where this package words what it refuses. */
final class Refusal {
    private Refusal() {}

    static ValidationError of(String path, String rule, String message) {
        return ValidationError.of("money", path, rule, message);
    }

    static ValidationError currencies(Money one, Money other) {
        return of(
                "currency",
                "same-currency",
                "must be one: " + one.currency() + " and " + other.currency() + " cannot be mixed");
    }
}

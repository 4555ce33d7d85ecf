package dev.mypos.exchange.csv;

import dev.mypos.error.ValidationError;

/** Why a file as a whole is refused, worded alike. */
final class Refused {
    private Refused() {}

    static ValidationError file(String rule, String message) {
        return ValidationError.of("read the CSV file", "file", rule, message);
    }

    static ValidationError line(long line, String rule, String message) {
        return ValidationError.of("read the CSV file", "line " + line, rule, message);
    }

    static ValidationError field(long line, String column, String rule, String message) {
        return ValidationError.of("read the CSV file", "line " + line + ", column " + column, rule, message);
    }
}

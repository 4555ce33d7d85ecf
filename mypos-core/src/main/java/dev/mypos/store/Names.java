package dev.mypos.store;

import dev.mypos.error.ValidationError;

/** The rule for ids that people choose. */
final class Names {
    private static final java.util.regex.Pattern RULE = java.util.regex.Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    private Names() {}

    static void check(String field, String value) {
        if (!RULE.matcher(value).matches()) {
            throw ValidationError.of(
                    "name a " + field, field, "pattern", "must be 1 to 64 of a-z, 0-9 and -, such as main or front-2");
        }
    }
}

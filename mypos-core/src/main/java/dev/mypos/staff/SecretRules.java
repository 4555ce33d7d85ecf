package dev.mypos.staff;

import dev.mypos.error.ValidationError;
import java.util.Arrays;

/** What a password and a PIN must be before they are hashed. */
final class SecretRules {
    private static final int SHORTEST_PASSWORD = 8;
    private static final int LONGEST_PASSWORD = 200;
    private static final int SHORTEST_PIN = 4;
    private static final int LONGEST_PIN = 8;

    private SecretRules() {}

    /** @throws ValidationError if it has fewer than 8 or more than 200 characters */
    static void checkPassword(char[] password) {
        int characters = Character.codePointCount(password, 0, password.length);
        if (characters < SHORTEST_PASSWORD || characters > LONGEST_PASSWORD) {
            throw ValidationError.of(
                    "set the password", "password", "size", "must have 8 to 200 characters, not " + characters);
        }
    }

    /** @throws ValidationError if it is anything but 4 to 8 digits */
    static void checkPin(char[] pin) {
        boolean digits = new String(pin).chars().allMatch(digit -> digit >= '0' && digit <= '9');
        if (!digits || pin.length < SHORTEST_PIN || pin.length > LONGEST_PIN) {
            throw ValidationError.of("set the PIN", "pin", "digits", "must be 4 to 8 digits");
        }
    }

    /** What was typed, cut to a length that no secret has if it is longer: so that nobody makes a till hash a book. */
    static char[] cut(char[] typed) {
        return typed.length <= 2 * LONGEST_PASSWORD ? typed : Arrays.copyOf(typed, 2 * LONGEST_PASSWORD + 1);
    }
}

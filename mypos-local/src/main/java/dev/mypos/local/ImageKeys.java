package dev.mypos.local;

import dev.mypos.error.ValidationError;
import java.util.regex.Pattern;

/** The rule for keys of pictures: they are names of files below the folder, and nothing else. */
final class ImageKeys {
    private static final Pattern RULE = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*");
    private static final int MAX_LENGTH = 200;

    private ImageKeys() {}

    /** @throws ValidationError if the key could leave the folder, or is no name that every file system takes */
    static void check(String key) {
        if (key.length() > MAX_LENGTH || !RULE.matcher(key).matches()) {
            throw ValidationError.of(
                    "use a picture",
                    "key",
                    "pattern",
                    "must be at most " + MAX_LENGTH
                            + " letters, digits, dots, dashes and slashes, such as products/mug.png");
        }
    }
}

package dev.mypos.error;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is stored cannot be understood, or is not a shop at all; it was left as it is. Immutable. */
public final class CorruptDataError extends POSError {
    private static final long serialVersionUID = 1;

    /**
     * Names what cannot be read and why.
     *
     * @param resource what was read, for example {@code shop file ./shop/shop.db}
     * @param what what is wrong with it, worded to follow a colon: {@code it is not a database}
     * @throws IllegalArgumentException if the cause is a POSError
     */
    public CorruptDataError(String operation, String resource, String what, @Nullable Throwable cause) {
        super(
                ErrorCode.CORRUPT_DATA,
                operation,
                resource,
                new Wording(
                        "The " + SafeText.value(resource) + " cannot be read: " + SafeText.sentence(what) + ".",
                        "Check that it is the right one; if it is, restore it from a backup."),
                Map.of("problem", what),
                cause);
    }
}

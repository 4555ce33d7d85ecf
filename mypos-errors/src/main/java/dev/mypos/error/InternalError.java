package dev.mypos.error;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A defect of MyPOS, never used for anything else.
 *
 * <p>Import it by name: beside a wildcard import the compiler cannot tell it from {@link java.lang.InternalError}.
 *
 * <p>Immutable.
 */
@SuppressWarnings("JavaLangClash") // every other type here ends in Error, and "internal" is its published code
public final class InternalError extends POSError {
    private static final long serialVersionUID = 1;

    /**
     * Wraps what should never have been thrown.
     *
     * @throws IllegalArgumentException if the cause is a POSError
     */
    public InternalError(String operation, Throwable cause) {
        this(operation, "it ended in " + cause.getClass().getName(), cause);
    }

    private InternalError(String operation, String what, @Nullable Throwable cause) {
        super(
                ErrorCode.INTERNAL,
                operation,
                "mypos",
                new Wording(
                        "A defect in MyPOS stopped \"" + operation + "\": " + SafeText.sentence(what) + ".",
                        "Report it to the project with this text and the stack trace."),
                Map.of("problem", what),
                cause);
    }

    /**
     * A state that MyPOS promises never to be in, found without an exception.
     *
     * @param what what was found, worded to follow a colon: {@code the head is missing after a write}
     */
    public static InternalError broken(String operation, String what) {
        return new InternalError(operation, what, null);
    }
}

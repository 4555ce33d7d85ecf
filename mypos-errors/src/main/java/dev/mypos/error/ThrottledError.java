package dev.mypos.error;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Too much at once; the same request succeeds after a pause. Nothing was changed. Immutable. */
public final class ThrottledError extends POSError {
    private static final long serialVersionUID = 1;

    private final Duration retryAfter;

    /**
     * Says by the code who is too fast, and how long to wait.
     *
     * @param retryAfter how long to wait before the next try, zero or more
     * @throws IllegalArgumentException if the code belongs to another type, the duration is negative, or the cause is
     *     a POSError
     */
    public ThrottledError(ErrorCode code, String operation, Duration retryAfter, @Nullable Throwable cause) {
        this(code, operation, "store", retryAfter, Map.of(), cause);
    }

    /**
     * As the short form, and names what was asked of and further safe facts, for example a request id.
     *
     * @throws IllegalArgumentException if the code belongs to another type, the duration is negative, or the cause is
     *     a POSError
     */
    public ThrottledError(
            ErrorCode code,
            String operation,
            String resource,
            Duration retryAfter,
            Map<String, String> details,
            @Nullable Throwable cause) {
        super(code, operation, resource, wording(code, operation, retryAfter), with(retryAfter, details), cause);
        this.retryAfter = retryAfter;
    }

    /** How long to wait before the next try, zero or more. */
    public Duration retryAfter() {
        return retryAfter;
    }

    private static Map<String, String> with(Duration retryAfter, Map<String, String> details) {
        TreeMap<String, String> all = new TreeMap<>(details);
        all.put("retry_after_ms", Long.toString(retryAfter.toMillis()));
        return all;
    }

    private static Wording wording(ErrorCode code, String operation, Duration retryAfter) {
        if (retryAfter.isNegative()) {
            throw new IllegalArgumentException("retryAfter must not be negative: " + retryAfter);
        }
        return new Wording(
                sentence(code) + " (during: " + operation + ").",
                "Try the same request again in " + shown(retryAfter) + ".");
    }

    private static String shown(Duration retryAfter) {
        long millis = retryAfter.toMillis();
        return millis < 1_000 ? millis + " ms" : retryAfter.plusMillis(999).toSeconds() + " s";
    }

    private static String sentence(ErrorCode code) {
        return switch (code) {
            case THROTTLED -> "The store's backend limits how fast it can be used";
            case BUSY -> "Too many others are writing to the store at this moment";
            case RATE_LIMITED -> "This caller has sent too many requests";
            default -> throw code.notFor(ThrottledError.class);
        };
    }
}

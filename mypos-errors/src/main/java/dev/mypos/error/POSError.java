package dev.mypos.error;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The root of everything that MyPOS throws. It is an exception to catch and not a {@code java.lang.Error}.
 *
 * <p>Its message is written for a person: what happened, why, and what to do next. Neither the message nor the
 * details carry secrets or personal data, control characters or values of unbounded length. The original cause is
 * kept, and a {@code POSError} is never the cause of another one.
 *
 * <p>Immutable, apart from what every {@link Throwable} lets others change.
 */
public abstract sealed class POSError extends RuntimeException
        permits ValidationError,
                NotFoundError,
                ConflictError,
                PaymentError,
                AccessDeniedError,
                CredentialsError,
                NotProvisionedError,
                ThrottledError,
                UnavailableError,
                CorruptDataError,
                InternalError {
    private static final long serialVersionUID = 1;

    private final ErrorCode code;
    private final String operation;
    private final String resource;
    private final String remedy;
    private final SortedMap<String, String> details;

    POSError(
            ErrorCode code,
            String operation,
            String resource,
            Wording wording,
            Map<String, String> details,
            @Nullable Throwable cause) {
        super(wording.message(), withoutPOSError(cause));
        if (code.type() != getClass()) {
            throw code.notFor(getClass());
        }
        this.code = code;
        this.operation = Objects.requireNonNull(operation, "operation");
        this.resource = SafeText.value(resource);
        this.remedy = wording.remedy();
        this.details = safe(details);
    }

    /** What went wrong, as a stable name. */
    public final ErrorCode code() {
        return code;
    }

    /** What was being done, in a few words, for example {@code complete sale}. */
    public final String operation() {
        return operation;
    }

    /** What it was done to, for example {@code product 42}; at most about 200 characters. */
    public final String resource() {
        return resource;
    }

    /** Further facts by snake_case name, sorted and unmodifiable; safe to log and to show, empty if there are none. */
    public final SortedMap<String, String> details() {
        return details;
    }

    /** Whether the same request, with the same id, may succeed later without being changed. */
    public final boolean retryable() {
        return code.retryable();
    }

    /** What to do next, as a full sentence; it is also the end of the message. */
    public final String remedy() {
        return remedy;
    }

    private static @Nullable Throwable withoutPOSError(@Nullable Throwable cause) {
        for (Throwable link = cause; link != null; link = link.getCause()) {
            if (link instanceof POSError) {
                throw new IllegalArgumentException("A POSError is thrown on as it is, never wrapped in another", cause);
            }
        }
        return cause;
    }

    private static SortedMap<String, String> safe(Map<String, String> details) {
        TreeMap<String, String> sorted = new TreeMap<>();
        details.forEach((name, value) -> sorted.put(SafeText.value(name), SafeText.sentence(value)));
        return Collections.unmodifiableSortedMap(sorted);
    }
}

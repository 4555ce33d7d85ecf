package dev.mypos.error;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The storage cannot do its work now. Except for {@link ErrorCode#OUTCOME_UNKNOWN} nothing was changed; the same
 * request with the same id may be sent again in every case. Immutable.
 */
public final class UnavailableError extends POSError {
    private static final long serialVersionUID = 1;

    /**
     * Says by the code what is wrong with the storage.
     *
     * @throws IllegalArgumentException if the code belongs to another type, or the cause is a POSError
     */
    public UnavailableError(ErrorCode code, String operation, @Nullable Throwable cause) {
        this(code, operation, "store", Map.of(), cause);
    }

    /**
     * As the short form, and names what was asked of and further safe facts, for example a request id.
     *
     * @throws IllegalArgumentException if the code belongs to another type, or the cause is a POSError
     */
    public UnavailableError(
            ErrorCode code, String operation, String resource, Map<String, String> details, @Nullable Throwable cause) {
        super(code, operation, resource, wording(code, operation, SafeText.value(resource)), details, cause);
    }

    private static Wording wording(ErrorCode code, String operation, String resource) {
        String during = " (during: " + operation + ").";
        return switch (code) {
            case UNAVAILABLE ->
                new Wording(
                        "The " + resource + " cannot be reached, and nothing was changed" + during,
                        "Check the connection or the disk, then try again.");
            case STORAGE_FULL ->
                new Wording(
                        "There is no room left to store anything in the " + resource + ", and nothing was changed"
                                + during,
                        "Free some space on its disk, then try again.");
            case READ_ONLY_STORAGE ->
                new Wording(
                        "The " + resource + " can be read but not written, and nothing was changed" + during,
                        "Make its folder and files writable for this user, then try again.");
            case OUTCOME_UNKNOWN ->
                new Wording(
                        "The answer of the " + resource + " was lost, so it may or may not have happened" + during,
                        "Send the same request again with the same id: it cannot happen twice.");
            default -> throw code.notFor(UnavailableError.class);
        };
    }
}

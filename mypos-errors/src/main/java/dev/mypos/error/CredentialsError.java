package dev.mypos.error;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The backend does not accept this program: an operator's matter, not a cashier's. Immutable.
 *
 * <p>It never contains a key, a token or an account number.
 */
public final class CredentialsError extends POSError {
    private static final long serialVersionUID = 1;

    /**
     * Says by the code whether credentials are absent or expired, or not allowed to do this.
     *
     * @throws IllegalArgumentException if the code belongs to another type, or the cause is a POSError
     */
    public CredentialsError(ErrorCode code, String operation, @Nullable Throwable cause) {
        this(code, operation, "backend", Map.of(), cause);
    }

    /**
     * As the short form, and names what was asked of and further safe facts, for example a request id.
     *
     * @throws IllegalArgumentException if the code belongs to another type, or the cause is a POSError
     */
    public CredentialsError(
            ErrorCode code, String operation, String resource, Map<String, String> details, @Nullable Throwable cause) {
        super(code, operation, resource, wording(code, operation, SafeText.value(resource)), details, cause);
    }

    private static Wording wording(ErrorCode code, String operation, String resource) {
        return switch (code) {
            case CREDENTIALS ->
                new Wording(
                        "There are no valid credentials for the " + resource + " (during: " + operation + ").",
                        "Set up credentials for this program, or renew those that have expired.");
            case FORBIDDEN_BY_AWS ->
                new Wording(
                        "AWS does not allow this program to use the " + resource + " (during: " + operation + ").",
                        "Ask the operator to check the credentials and to grant what the IAM policy page lists.");
            default -> throw code.notFor(CredentialsError.class);
        };
    }
}

package dev.mypos.error;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The backend is not ready for this version of MyPOS: something is missing, or newer than it knows. Immutable. */
public final class NotProvisionedError extends POSError {
    private static final long serialVersionUID = 1;

    private NotProvisionedError(
            ErrorCode code,
            String operation,
            String resource,
            Wording wording,
            Map<String, String> details,
            @Nullable Throwable cause) {
        super(code, operation, resource, wording, details, cause);
    }

    /**
     * A part of the backend does not exist.
     *
     * @param what the part, for example {@code shop file ./shop/shop.db}
     * @param command the command that makes it, ready to be typed
     * @throws IllegalArgumentException if the cause is a POSError
     */
    public static NotProvisionedError missing(
            String operation, String what, String command, @Nullable Throwable cause) {
        return new NotProvisionedError(
                ErrorCode.NOT_PROVISIONED,
                operation,
                what,
                new Wording(
                        "The " + SafeText.value(what) + " does not exist.",
                        "Create it with: " + SafeText.sentence(command)),
                Map.of("missing", what, "command", command),
                cause);
    }

    /**
     * The program was started without something that this needs.
     *
     * @param what the thing, for example {@code payment gateway}
     * @param remedy how to start it with one, as a full sentence
     */
    public static NotProvisionedError notConfigured(String operation, String what, String remedy) {
        return new NotProvisionedError(
                ErrorCode.NOT_PROVISIONED,
                operation,
                what,
                new Wording(
                        "This program has opened the shop without a " + SafeText.value(what) + ".",
                        SafeText.sentence(remedy)),
                Map.of("missing", what),
                null);
    }

    /**
     * The store was made, or migrated, by a newer version of MyPOS than this one; it was left as it is.
     *
     * @param found the schema version of the store
     * @param supported the newest schema version that this program knows
     */
    public static NotProvisionedError newerSchema(String operation, String resource, int found, int supported) {
        return new NotProvisionedError(
                ErrorCode.NEWER_SCHEMA,
                operation,
                resource,
                new Wording(
                        "The " + SafeText.value(resource) + " has schema version " + found
                                + ", but this version of MyPOS knows versions up to " + supported + ".",
                        "Install the version of MyPOS that made it, or a newer one."),
                Map.of("found_version", Integer.toString(found), "supported_version", Integer.toString(supported)),
                null);
    }
}

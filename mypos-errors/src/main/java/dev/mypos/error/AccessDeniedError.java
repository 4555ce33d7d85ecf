package dev.mypos.error;

import java.util.Map;

/**
 * The person who asks may not do this, or not without an approval; nothing was changed.
 *
 * <p>The operation is the permission that was needed, the resource is the subject. Immutable.
 */
public final class AccessDeniedError extends POSError {
    private static final long serialVersionUID = 1;

    private final String permission;
    private final String subject;

    /**
     * Names who lacked which permission on what.
     *
     * @param actor the id of the actor, never a person's name
     * @param permission the name of the permission that was needed
     * @param subject the id of what it was needed for: what an approval has to name
     * @throws IllegalArgumentException if the code belongs to another type
     */
    public AccessDeniedError(ErrorCode code, String actor, String permission, String subject) {
        super(
                code,
                permission,
                subject,
                wording(code, SafeText.value(actor), permission, SafeText.value(subject)),
                Map.of("actor", actor, "permission", permission, "subject", subject),
                null);
        this.permission = permission;
        this.subject = subject;
    }

    private AccessDeniedError(Wording wording) {
        super(ErrorCode.NOT_AUTHENTICATED, "sign in", "staff member", wording, Map.of(), null);
        this.permission = "";
        this.subject = "";
    }

    /** Somebody could not prove who he is; the same whether there is such a name or not. Needs no permission. */
    public static AccessDeniedError wrongSecret() {
        return new AccessDeniedError(new Wording(
                "The name and the password, PIN or secret do not belong together, or may not be used to sign in.",
                "Check both and try again; an admin can give out a new one-time secret."));
    }

    /** A session is over, or there never was one. Needs no permission. */
    public static AccessDeniedError signedOut() {
        return new AccessDeniedError(new Wording("Nobody is signed in any more.", "Sign in and try again."));
    }

    /** The name of the permission that was needed; empty if it was to sign in. */
    public String permission() {
        return permission;
    }

    /** The id of what the permission was needed for; empty if it was to sign in; otherwise exactly as an approval has to name it. */
    public String subject() {
        return subject;
    }

    private static Wording wording(ErrorCode code, String actor, String permission, String subject) {
        String needed = "the permission " + permission + " for " + subject;
        return switch (code) {
            case NOT_AUTHENTICATED ->
                new Wording("Nobody is signed in, and " + needed + " is needed.", "Sign in and try again.");
            case ACCESS_DENIED ->
                new Wording(
                        "Actor " + actor + " does not have " + needed + ".",
                        "Ask somebody who has it to do this, or ask the owner to grant it.");
            case APPROVAL_REQUIRED ->
                new Wording(
                        "Actor " + actor + " needs an approval to use " + needed + ".",
                        "Ask a supervisor to approve it and try again with that approval.");
            default -> throw code.notFor(AccessDeniedError.class);
        };
    }
}

package dev.mypos.journal;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody's consent to one action of somebody else on one subject, for a short time.
 *
 * <p>Only {@link Approvals} give them, and each store that is open knows its own: what a program makes up, or got from
 * another store, covers nothing.
 *
 * <p>Immutable.
 */
public final class Approval {
    private final Approvals from;
    private final UUID id;
    private final Permission permission;
    private final String subject;
    private final Actor by;
    private final Actor to;
    private final Instant until;

    Approval(Approvals from, UUID id, Permission permission, String subject, Actor by, Actor to, Instant until) {
        this.from = from;
        this.id = id;
        this.permission = permission;
        this.subject = subject;
        this.by = by;
        this.to = to;
        this.until = until;
    }

    public UUID id() {
        return id;
    }

    public Permission permission() {
        return permission;
    }

    /** What the action is about, such as a transaction id. */
    public String subject() {
        return subject;
    }

    /** Who consented. */
    public Actor by() {
        return by;
    }

    /** Who may use it. */
    public Actor to() {
        return to;
    }

    /** When it is over. */
    public Instant until() {
        return until;
    }

    boolean isFrom(Approvals others) {
        return from == others;
    }
}

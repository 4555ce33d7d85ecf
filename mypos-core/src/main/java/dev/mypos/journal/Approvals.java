package dev.mypos.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Gives approvals, and knows its own from others. A store that is open has one, which no handle gives away.
 *
 * <p>Safe for use by many threads.
 */
public final class Approvals {
    /** How long an approval lasts: 60 seconds. */
    public static final Duration LIFE = Duration.ofSeconds(60);

    /** Consent of {@code by} to one action of {@code to}; whoever calls has made sure of both. */
    public Approval give(UUID id, Permission permission, String subject, Actor by, Actor to, Instant now) {
        return new Approval(this, id, permission, subject, by, to, now.plus(LIFE));
    }

    /** Whether this one was given here, to this actor, for this action; it may be over. */
    public boolean cover(Approval approval, Actor actor, Permission permission, String subject) {
        return approval.isFrom(this)
                && approval.to().id().equals(actor.id())
                && approval.permission() == permission
                && approval.subject().equals(subject);
    }
}

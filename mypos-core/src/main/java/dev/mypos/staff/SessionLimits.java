package dev.mypos.staff;

import dev.mypos.error.ValidationError;
import java.time.Duration;
import java.time.Instant;

/**
 * How long somebody stays signed in. Immutable.
 *
 * @param idle without doing anything
 * @param absolute whatever is done
 */
public record SessionLimits(Duration idle, Duration absolute) {
    /** 30 minutes without doing anything, 12 hours at most. */
    public static final SessionLimits DEFAULT = new SessionLimits(Duration.ofMinutes(30), Duration.ofHours(12));

    private static final int TOUCHES = 10;

    /** @throws ValidationError if a limit is not positive, or the first is longer than the second */
    public SessionLimits {
        if (idle.isNegative() || idle.isZero() || idle.compareTo(absolute) > 0) {
            throw ValidationError.of(
                    "open the store", "sessions", "range", "must be limits above zero, the idle one not the longer");
        }
    }

    boolean allow(Session session, Instant now) {
        return now.isBefore(session.until()) && now.isBefore(session.seenAt().plus(idle));
    }

    /** Whether the last use was so long ago that it is worth a write. */
    boolean isWorthNoting(Session session, Instant now) {
        return !now.isBefore(session.seenAt().plus(idle.dividedBy(TOUCHES)));
    }
}

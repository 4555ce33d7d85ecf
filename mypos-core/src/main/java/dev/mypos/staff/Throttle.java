package dev.mypos.staff;

import dev.mypos.check.Caseless;
import dev.mypos.error.ConflictError;
import dev.mypos.error.ErrorCode;
import dev.mypos.error.ThrottledError;
import dev.mypos.journal.Trail;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Slows down whoever tries secrets, however many programs and threads do. Safe for use by many threads. */
final class Throttle {
    private static final int MAX_TRIES = 50;
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final String SIGN_IN = "sign in";

    private final AttemptRepository attempts;

    Throttle(AttemptRepository attempts) {
        this.attempts = attempts;
    }

    static String key(String signInName) {
        return Secrets.digest(Caseless.key(signInName));
    }

    /**
     * Counts a try before it is made.
     *
     * @throws ThrottledError rate-limited if it is too early for one
     */
    Attempts count(String key, Instant now) {
        return change(
                key,
                stored -> {
                    if (stored.mustWait(now)) {
                        throw new ThrottledError(
                                ErrorCode.RATE_LIMITED,
                                SIGN_IN,
                                "account",
                                Duration.between(now, stored.notBefore()),
                                Map.of(),
                                null);
                    }
                    return stored.counted(now);
                },
                Trail.NONE);
    }

    /** Closes the name for a while, with the trail in the same step. */
    void lock(String key, Instant now, Trail trail) {
        change(key, stored -> stored.locked(now), trail);
    }

    /** Forgets what failed before, because somebody proved who he is. */
    void forgive(String key) {
        boolean failed =
                attempts.find(key).filter(stored -> stored.failed() > 0).isPresent();
        if (failed) {
            change(key, Attempts::forgiven, Trail.NONE);
        }
    }

    private Attempts change(String key, UnaryOperator<Attempts> change, Trail trail) {
        for (int attempt = 1; attempt <= MAX_TRIES; attempt++) {
            Attempts stored = attempts.find(key).orElseGet(() -> Attempts.none(key));
            try {
                return attempts.save(change.apply(stored), trail);
            } catch (ConflictError e) {
                if (e.code() != ErrorCode.STALE_VERSION && e.code() != ErrorCode.ALREADY_EXISTS) {
                    throw e;
                }
            }
        }
        throw new ThrottledError(ErrorCode.BUSY, SIGN_IN, PAUSE, null);
    }
}

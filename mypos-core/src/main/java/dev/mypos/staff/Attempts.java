package dev.mypos.staff;

import dev.mypos.wire.Fields;
import java.time.Duration;
import java.time.Instant;

/**
 * How often in a row somebody tried to sign in under one name and failed. Kept under a digest of the name whether there is
 * such a member or not, so that nobody learns from the answers who works here.
 *
 * @param key the SHA-256 of the name's key, 64 hex digits
 * @param failed in a row, those that are being tried right now among them
 * @param notBefore when the next try is let through
 * @param version 0 before it is stored; counts up with each change
 */
public record Attempts(String key, int failed, Instant notBefore, long version) {
    /** How many may fail before the next one has to wait: 3. */
    public static final int FREE = 3;

    /** With how many the name is locked: 10. */
    public static final int MOST = 10;

    private static final Duration FIRST_LOCK = Duration.ofMinutes(15);
    private static final Duration LONGEST_LOCK = Duration.ofHours(24);
    private static final int DOUBLINGS = 10;

    static Attempts none(String key) {
        return new Attempts(key, 0, Instant.EPOCH, 0);
    }

    /** With one more, before anybody knows how it ends: so that tries at the same moment are all counted. */
    Attempts counted(Instant now) {
        int more = Math.min(failed, Integer.MAX_VALUE - 1) + 1;
        return new Attempts(key, more, later(now.plus(pause(more))), version);
    }

    /** Closed for 15 minutes at first, twice as long with each further failure, 24 hours at most. */
    Attempts locked(Instant now) {
        Duration lock = FIRST_LOCK.multipliedBy(1L << Math.min(Math.max(failed - MOST, 0), DOUBLINGS));
        Duration most = lock.compareTo(LONGEST_LOCK) > 0 ? LONGEST_LOCK : lock;
        return new Attempts(key, failed, later(now.plus(most)), version);
    }

    boolean isLocking() {
        return failed >= MOST;
    }

    /** Whether it is too early; the first ones never wait, not even for one that looked at the clock before them. */
    boolean mustWait(Instant now) {
        return failed > FREE && now.isBefore(notBefore);
    }

    Attempts forgiven() {
        return new Attempts(key, 0, Instant.EPOCH, version);
    }

    /** None after the first three; then 1 s, 2 s, 4 s and so on. */
    private static Duration pause(int failed) {
        return failed <= FREE ? Duration.ZERO : Duration.ofSeconds(1L << Math.min(failed - FREE - 1, DOUBLINGS));
    }

    private Instant later(Instant other) {
        return other.isAfter(notBefore) ? other : notBefore;
    }

    public Fields fields() {
        return Fields.builder()
                .put("key", key)
                .put("failed", failed)
                .put("not_before", notBefore)
                .put("version", version)
                .build();
    }

    /**
     * Reads the fields back.
     *
     * @throws dev.mypos.error.CorruptDataError if one is missing or of the wrong kind
     */
    public static Attempts from(Fields fields) {
        return new Attempts(
                fields.text("key"), fields.integer("failed"), fields.instant("not_before"), fields.number("version"));
    }
}

package dev.mypos.staff;

import dev.mypos.journal.Trail;
import java.time.Duration;
import java.util.Optional;

/** Keeps failed tries to sign in. Safe for use by many threads. */
public interface AttemptRepository {
    /** How long after {@link Attempts#notBefore} what is stored must be kept at least: 24 hours. It may be forgotten then. */
    Duration KEPT = Duration.ofHours(24);

    /**
     * Stores the tries with their trail in one step. Version 0 creates them.
     *
     * @return the tries as stored, their version one higher
     * @throws dev.mypos.error.ConflictError stale-version if another version is stored; already-exists if version 0 meets one
     */
    Attempts save(Attempts attempts, Trail trail);

    /** Sees every acknowledged write. */
    Optional<Attempts> find(String key);
}

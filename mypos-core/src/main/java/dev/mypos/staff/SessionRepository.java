package dev.mypos.staff;

import dev.mypos.journal.Trail;
import java.time.Instant;
import java.util.Optional;

/** Keeps who is signed in. Sessions that are over may be forgotten. Safe for use by many threads. */
public interface SessionRepository {
    /**
     * Stores a new session with its trail in one step.
     *
     * @throws dev.mypos.error.ConflictError already-exists if there is one of this digest
     */
    void open(Session session, Trail trail);

    /** Sees every acknowledged write. */
    Optional<Session> find(String digest);

    /** Notes when the session was used last, if it is there: a session that was closed never comes back. */
    void touch(String digest, Instant seenAt);

    /** Forgets the session, and stores the trail in the same step if there was one. Again is harmless. */
    void close(String digest, Trail trail);
}

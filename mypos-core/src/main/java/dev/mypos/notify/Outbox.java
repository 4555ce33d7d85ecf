package dev.mypos.notify;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Events that were stored with their writes and wait to be published. Safe for use by many threads. */
public interface Outbox {
    /**
     * The events in this state, oldest first. Asking for {@code DUE} is also where a backend finishes or undoes what a
     * crash left half done.
     *
     * @param now those that may be {@linkplain Pending#due tried} at this moment; of parked ones all
     * @param max at most this many, 1 to 100
     */
    List<Pending> list(State state, Instant now, int max);

    /** Completes what follows from these events' steps (movements, alerts) before they are published. Again is harmless. */
    void project(Collection<Event> committed);

    /** Forgets events that were published. Again is harmless. */
    void settle(Collection<Event> delivered);

    /** Counts a failed try and tries again later; also takes a parked event back. Unknown events are ignored. */
    void postpone(Event event, Instant until, String reason);

    /** Stops publishing this event until somebody asks for it again. It is projected all the same. */
    void park(Event event, String reason);

    /** Whether an event waits for its time or for a person. */
    enum State {
        DUE,
        PARKED
    }

    /**
     * An event that waits.
     *
     * @param attempts how often publishing failed, 0 or more
     * @param next not before this moment
     */
    record Pending(Event event, int attempts, Instant next, Optional<String> reason) {
        /** The longest that a failed try may put off the next. */
        public static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

        /**
         * Whether it may be tried: a new one always, another from its time on, or if a clock that ran ahead put it off for
         * longer than any wait is.
         */
        public boolean due(Instant now) {
            return attempts == 0 || !next.isAfter(now) || next.isAfter(now.plus(LONGEST_WAIT));
        }
    }
}

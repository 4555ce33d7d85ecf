package dev.mypos.notify;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Events that were stored with their writes and wait to be published. Safe for use by many threads. */
public interface Outbox {
    /** The events that are due, oldest first; parked ones too, marked. Also where a backend finishes what a crash left. */
    List<Pending> due(Instant now, int max);

    /** Completes what follows from these events' steps (movements, alerts) before they are published. Again is harmless. */
    void project(Collection<Event> committed);

    /** Forgets events that were published. Again is harmless. */
    void settle(Collection<Event> delivered);

    /** Tries again later; also takes a parked event back. */
    void postpone(Event event, Instant until, String reason);

    /** Stops publishing this event until somebody asks for it again. It is projected all the same. */
    void park(Event event, String reason);

    /**
     * An event that waits.
     *
     * @param attempts how often publishing failed, 0 or more
     * @param next not before this moment
     * @param parked whether publishing was given up until somebody asks
     */
    record Pending(Event event, int attempts, Instant next, Optional<String> reason, boolean parked) {}
}

package dev.mypos.notify;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes what waits in the outbox: project, publish, settle, in this order, so every committed event is published at
 * least once and nothing else is (L6).
 *
 * <p>An event that is not taken waits 1 s, then twice as long each time, at most 15 min; after 20 tries it is parked.
 *
 * <p>Safe for use by many threads; two at once may publish an event twice.
 */
public final class Relay {
    static final int BATCH = 100;
    static final int MAX_ATTEMPTS = 20;
    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);

    private final Outbox outbox;
    private final Notifier notifier;
    private final InstantSource clock;

    public Relay(Outbox outbox, Notifier notifier, InstantSource clock) {
        this.outbox = outbox;
        this.notifier = notifier;
        this.clock = clock;
    }

    /**
     * Publishes what is due through the notifier that the shop was opened with.
     *
     * @return how many events were published
     */
    public int drain() {
        return drain(notifier);
    }

    /**
     * Publishes what is due through this notifier.
     *
     * @return how many events were published
     */
    public int drain(Notifier to) {
        int published = 0;
        List<Outbox.Pending> due = due();
        while (!due.isEmpty()) {
            published += publish(to, due);
            due = due();
        }
        return published;
    }

    /** Whether anything was due; at most 100 events. */
    boolean step() {
        List<Outbox.Pending> due = due();
        if (!due.isEmpty()) {
            publish(notifier, due);
        }
        return !due.isEmpty();
    }

    /** Those that were given up, oldest first, at most 100. */
    public List<Outbox.Pending> parked() {
        return outbox.list(Outbox.State.PARKED, now(), BATCH);
    }

    /** Lets the next {@link #drain()} try a parked event again. */
    public void retry(Event parked) {
        outbox.postpone(parked, now(), "asked for again");
    }

    private List<Outbox.Pending> due() {
        return outbox.list(Outbox.State.DUE, now(), BATCH);
    }

    private int publish(Notifier to, List<Outbox.Pending> due) {
        outbox.project(events(due));
        Map<Event, String> refused = send(to, events(due));
        List<Event> delivered = events(due).stream()
                .filter(event -> !refused.containsKey(event))
                .toList();
        outbox.settle(delivered);
        for (Outbox.Pending pending : due) {
            String reason = refused.get(pending.event());
            if (reason != null) {
                putOff(pending, reason);
            }
        }
        return delivered.size();
    }

    private Map<Event, String> send(Notifier to, List<Event> events) {
        try {
            return to.send(events);
        } catch (RuntimeException e) { // a broken notifier must not lose events: all of them are tried again
            LOG.warn("The notifier failed; {} events wait", events.size(), e);
            String reason = e.getClass().getSimpleName();
            return events.stream().collect(Collectors.toMap(event -> event, event -> reason, (first, second) -> first));
        }
    }

    private void putOff(Outbox.Pending pending, String reason) {
        if (pending.attempts() + 1 >= MAX_ATTEMPTS) {
            outbox.park(pending.event(), reason);
        } else {
            outbox.postpone(pending.event(), now().plus(waitAfter(pending.attempts())), reason);
        }
    }

    static Duration waitAfter(int attempts) {
        Duration wait = Duration.ofSeconds(1L << Math.min(attempts, MAX_ATTEMPTS));
        return wait.compareTo(Outbox.Pending.LONGEST_WAIT) < 0 ? wait : Outbox.Pending.LONGEST_WAIT;
    }

    private static List<Event> events(List<Outbox.Pending> pending) {
        return pending.stream().map(Outbox.Pending::event).toList();
    }

    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }
}

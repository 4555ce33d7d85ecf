package dev.mypos.testkit;

import dev.mypos.notify.Event;
import dev.mypos.notify.Notifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A notifier that remembers what it was sent and fails where it is told to. Safe for use by many threads.
 */
public final class RecordingNotifier implements Notifier {
    private final List<Event> sent = new ArrayList<>();
    private Failure failure = Failure.NONE;
    private Predicate<Event> refused = event -> false;

    /** How the whole call fails. */
    public enum Failure {
        /** It does not. */
        NONE,
        /** Before anything is sent. */
        BEFORE_SENDING,
        /** After everything was sent, as if the line broke before the answer. */
        AFTER_SENDING
    }

    /** From now on calls fail like this. */
    public synchronized RecordingNotifier failing(Failure how) {
        this.failure = how;
        return this;
    }

    /** From now on these events are not taken. */
    public synchronized RecordingNotifier refusing(Predicate<Event> which) {
        this.refused = which;
        return this;
    }

    @Override
    public synchronized Map<Event, String> send(List<Event> events) {
        if (failure == Failure.BEFORE_SENDING) {
            throw new IllegalStateException("the line is down");
        }
        events.stream().filter(refused.negate()).forEach(sent::add);
        if (failure == Failure.AFTER_SENDING) {
            throw new IllegalStateException("the line broke");
        }
        return events.stream().filter(refused).collect(Collectors.toMap(event -> event, event -> "not wanted"));
    }

    /** What was sent, in this order; an event may be there more than once. */
    public synchronized List<Event> sent() {
        return List.copyOf(sent);
    }
}

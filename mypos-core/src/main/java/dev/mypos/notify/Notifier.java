package dev.mypos.notify;

import java.util.List;
import java.util.Map;

/** Tells others of events. Safe for use by many threads. */
public interface Notifier {
    /**
     * Sends these events.
     *
     * @return those that were not taken, each with its reason; empty if all were. A failure of the whole call may be
     *     thrown instead: then none counts as sent, and all are sent again later.
     */
    Map<Event, String> send(List<Event> events);

    /** Takes every event and tells nobody. */
    Notifier NONE = events -> Map.of();
}

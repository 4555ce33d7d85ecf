package dev.mypos.notify;

import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells of each event in one line of the log, at level INFO. Takes every event. Safe for use by many threads. */
public final class LogNotifier implements Notifier {
    private final Logger log;

    /** Writes to the logger {@code dev.mypos.events}. */
    public LogNotifier() {
        this(LoggerFactory.getLogger("dev.mypos.events"));
    }

    public LogNotifier(Logger log) {
        this.log = log;
    }

    @Override
    public Map<Event, String> send(List<Event> events) {
        events.forEach(event -> log.info("{}", event.fields().canonical()));
        return Map.of();
    }
}

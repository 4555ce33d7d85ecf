package dev.mypos.journal;

import dev.mypos.notify.Event;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What one write leaves beside itself, in the same atomic step: at most 16 journal entries and at most one event. */
public record Trail(List<JournalEntry> entries, Optional<Event> event) {
    public static final int MAX_ENTRIES = 16;
    public static final Trail NONE = new Trail(List.of(), Optional.empty());

    public Trail {
        entries = List.copyOf(entries);
        if (entries.size() > MAX_ENTRIES) {
            throw new IllegalArgumentException("a trail has at most " + MAX_ENTRIES + " entries");
        }
    }

    public static Trail of(JournalEntry... entries) {
        return new Trail(List.of(entries), Optional.empty());
    }

    public Trail with(Event event) {
        return new Trail(entries, Optional.of(event));
    }

    public Trail and(JournalEntry entry) {
        return new Trail(Stream.concat(entries.stream(), Stream.of(entry)).toList(), event);
    }
}

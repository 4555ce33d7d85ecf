package dev.mypos.staff;

import dev.mypos.journal.JournalEntry;
import dev.mypos.journal.Trail;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sessions in a map, and the journal of them. */
final class MemorySessions implements SessionRepository {
    final Map<String, Session> stored = new HashMap<>();
    final List<JournalEntry> journal = new ArrayList<>();
    int touches;

    @Override
    public void open(Session session, Trail trail) {
        stored.put(session.digest(), session);
        journal.addAll(trail.entries());
    }

    @Override
    public Optional<Session> find(String digest) {
        return Optional.ofNullable(stored.get(digest));
    }

    @Override
    public void touch(String digest, Instant seenAt) {
        touches++;
        stored.computeIfPresent(digest, (key, session) -> session.seen(seenAt));
    }

    @Override
    public void close(String digest, Trail trail) {
        stored.remove(digest);
        journal.addAll(trail.entries());
    }
}

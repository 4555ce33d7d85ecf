package dev.mypos.staff;

import dev.mypos.journal.JournalEntry;
import dev.mypos.journal.Trail;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tries in a map, and the journal of them. */
final class MemoryAttempts implements AttemptRepository {
    final Map<String, Attempts> stored = new HashMap<>();
    final List<JournalEntry> journal = new ArrayList<>();

    @Override
    public Attempts save(Attempts attempts, Trail trail) {
        Attempts saved = new Attempts(attempts.key(), attempts.failed(), attempts.notBefore(), attempts.version() + 1);
        stored.put(saved.key(), saved);
        journal.addAll(trail.entries());
        return saved;
    }

    @Override
    public Optional<Attempts> find(String key) {
        return Optional.ofNullable(stored.get(key));
    }
}

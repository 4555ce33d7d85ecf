package dev.mypos.testkit.reference;

import dev.mypos.error.ConflictError;
import dev.mypos.journal.Trail;
import dev.mypos.staff.AttemptRepository;
import dev.mypos.staff.Attempts;
import java.util.Optional;

record ReferenceAttempts(Memory memory) implements AttemptRepository {
    private static final String SAVE = "count the tries to sign in";

    @Override
    public Attempts save(Attempts attempts, Trail trail) {
        synchronized (memory) {
            long version = find(attempts.key()).map(Attempts::version).orElse(0L);
            if (attempts.version() != version && !memory.has(Fault.ATTEMPTS_OVERWRITTEN)) {
                throw attempts.version() == 0
                        ? ConflictError.alreadyExists(SAVE, "tries", "name", "of this digest")
                        : ConflictError.staleVersion(SAVE, "tries", "of this name", attempts.version(), version);
            }
            Attempts saved = new Attempts(attempts.key(), attempts.failed(), attempts.notBefore(), version + 1);
            memory.attempts.put(saved.key(), saved);
            memory.leave(memory.has(Fault.LOCK_NOT_JOURNALLED) ? Trail.NONE : trail);
            return saved;
        }
    }

    @Override
    public Optional<Attempts> find(String key) {
        synchronized (memory) {
            return Optional.ofNullable(memory.attempts.get(key));
        }
    }
}

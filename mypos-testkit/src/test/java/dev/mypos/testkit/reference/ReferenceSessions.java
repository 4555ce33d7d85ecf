package dev.mypos.testkit.reference;

import dev.mypos.error.ConflictError;
import dev.mypos.journal.Trail;
import dev.mypos.staff.Session;
import dev.mypos.staff.SessionRepository;
import java.time.Instant;
import java.util.Optional;

record ReferenceSessions(Memory memory) implements SessionRepository {
    @Override
    public void open(Session session, Trail trail) {
        synchronized (memory) {
            if (memory.sessions.putIfAbsent(session.digest(), session) != null) {
                throw ConflictError.alreadyExists("sign in", "session", "digest", "of this token");
            }
            memory.leave(trail);
        }
    }

    @Override
    public Optional<Session> find(String digest) {
        synchronized (memory) {
            return Optional.ofNullable(memory.sessions.get(digest));
        }
    }

    @Override
    public void touch(String digest, Instant seenAt) {
        if (memory.has(Fault.CLOSED_SESSION_COMES_BACK)) {
            Optional<Session> before = find(digest);
            Memory.pause();
            synchronized (memory) {
                before.ifPresent(session -> memory.sessions.put(digest, session.seen(seenAt)));
            }
        } else {
            synchronized (memory) {
                memory.sessions.computeIfPresent(digest, (key, session) -> session.seen(seenAt));
            }
        }
    }

    @Override
    public void close(String digest, Trail trail) {
        synchronized (memory) {
            boolean there = memory.has(Fault.SESSION_NOT_CLOSED)
                    ? memory.sessions.containsKey(digest)
                    : memory.sessions.remove(digest) != null;
            if (there) {
                memory.leave(trail);
            }
        }
    }
}

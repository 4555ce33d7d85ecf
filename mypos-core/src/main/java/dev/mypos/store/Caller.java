package dev.mypos.store;

import dev.mypos.error.AccessDeniedError;
import dev.mypos.error.ErrorCode;
import dev.mypos.journal.Actor;
import dev.mypos.journal.Approval;
import dev.mypos.journal.Journal;
import dev.mypos.journal.JournalEntry;
import dev.mypos.journal.Permission;
import dev.mypos.journal.Trail;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What every service is given besides its ports: the store, who acts, the clock and the ids.
 *
 * <p>Immutable; safe for use by many threads.
 */
public final class Caller {
    /** How far the clock of another may be ahead. */
    private static final Duration CLOCK_SKEW = Duration.ofDays(1);

    private final CurrentStore store;
    private final Actor actor;
    private final List<Approval> approvals;
    private final InstantSource clock;
    private final IdGenerator ids;
    private final Journal refusals;

    public Caller(CurrentStore store, Actor actor, InstantSource clock, IdGenerator ids, Journal refusals) {
        this(store, actor, List.of(), clock, ids, refusals);
    }

    private Caller(
            CurrentStore store,
            Actor actor,
            List<Approval> approvals,
            InstantSource clock,
            IdGenerator ids,
            Journal refusals) {
        this.store = store;
        this.actor = actor;
        this.approvals = approvals;
        this.clock = clock;
        this.ids = ids;
        this.refusals = refusals;
    }

    /** The same for another actor, without approvals. */
    public Caller as(Actor other) {
        return new Caller(store, other, List.of(), clock, ids, refusals);
    }

    public Caller with(Approval approval) {
        List<Approval> all =
                Stream.concat(approvals.stream(), Stream.of(approval)).toList();
        return new Caller(store, actor, all, clock, ids, refusals);
    }

    public Store store() {
        return store.get();
    }

    /** @throws dev.mypos.error.NotFoundError if the store has no such register */
    public Register register(RegisterId id) {
        return store.register(id);
    }

    public Actor actor() {
        return actor;
    }

    /** Now, to the millisecond: what every backend can store. */
    public Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }

    /** Whether something may have happened then: from 1970 to a day from now, because other clocks may be ahead. */
    public boolean mayHaveHappened(Instant at) {
        return !at.isBefore(Instant.EPOCH) && !at.isAfter(now().plus(CLOCK_SKEW));
    }

    public UUID newId() {
        return ids.next();
    }

    /**
     * Lets the actor pass if it has the permission or an approval for this subject. A refusal is written to the journal.
     *
     * @throws AccessDeniedError if not
     */
    public void require(Permission permission, String subject) {
        if (!actor.permissions().contains(permission)
                && approval(permission, subject).isEmpty()) {
            refusals.append(trail("access.denied", subject, Map.of("permission", permission.code())));
            throw new AccessDeniedError(ErrorCode.ACCESS_DENIED, actor.id(), permission.code(), subject);
        }
    }

    /** Who approved what the actor could not do alone, if somebody did. */
    public Optional<String> approvedBy(Permission permission, String subject) {
        return actor.permissions().contains(permission)
                ? Optional.empty()
                : approval(permission, subject).map(approval -> approval.by().id());
    }

    private Optional<Approval> approval(Permission permission, String subject) {
        Instant now = now();
        return approvals.stream()
                .filter(a -> a.covers(permission, subject, now))
                .findFirst();
    }

    public JournalEntry entry(String action, String subject, Map<String, String> facts) {
        return new JournalEntry(action, subject, actor.id(), Optional.empty(), now(), new TreeMap<>(facts));
    }

    public Trail trail(String action, String subject, Map<String, String> facts) {
        return Trail.of(entry(action, subject, facts));
    }
}

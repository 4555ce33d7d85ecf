package dev.mypos.store;

import dev.mypos.error.AccessDeniedError;
import dev.mypos.error.ErrorCode;
import dev.mypos.journal.Actor;
import dev.mypos.journal.Approval;
import dev.mypos.journal.Approvals;
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
import java.util.SortedMap;
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
    private final List<Approval> given;
    private final Approvals approvals;
    private final InstantSource clock;
    private final IdGenerator ids;
    private final Journal refusals;

    public Caller(CurrentStore store, Actor actor, InstantSource clock, IdGenerator ids, Journal refusals) {
        this(store, actor, List.of(), new Approvals(), clock, ids, refusals);
    }

    private Caller(
            CurrentStore store,
            Actor actor,
            List<Approval> given,
            Approvals approvals,
            InstantSource clock,
            IdGenerator ids,
            Journal refusals) {
        this.store = store;
        this.actor = actor;
        this.given = given;
        this.approvals = approvals;
        this.clock = clock;
        this.ids = ids;
        this.refusals = refusals;
    }

    /** The same for another actor, without approvals. */
    public Caller as(Actor other) {
        return new Caller(store, other, List.of(), approvals, clock, ids, refusals);
    }

    /** The same with an approval, which counts only if this store gave it to this actor. */
    public Caller with(Approval approval) {
        List<Approval> all = Stream.concat(given.stream(), Stream.of(approval)).toList();
        return new Caller(store, actor, all, approvals, clock, ids, refusals);
    }

    /** Gives the actor somebody's approval, from now for 60 s; whoever calls has made sure that it is consented to. */
    public Approval approved(Actor by, Permission permission, String subject) {
        return approvals.give(newId(), permission, subject, by, actor, now());
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

    /** Whether the actor has the permission, or an approval for this subject that is not over. */
    public boolean may(Permission permission, String subject) {
        Instant now = now();
        return actor.permissions().contains(permission)
                || given(permission, subject).anyMatch(approval -> now.isBefore(approval.until()));
    }

    /**
     * Lets the actor pass if it has the permission or an approval for this subject. A refusal is written to the journal.
     *
     * @throws AccessDeniedError if not; approval-required for a discount, which the actor may give, but not so high
     */
    public void require(Permission permission, String subject) {
        if (!may(permission, subject)) {
            throw denied(permission, subject);
        }
    }

    private AccessDeniedError denied(Permission permission, String subject) {
        SortedMap<String, String> facts = new TreeMap<>(Map.of("permission", permission.code()));
        refusals.append(
                Trail.of(new JournalEntry("access.denied", subject, actor.id(), Optional.empty(), now(), facts)));
        ErrorCode code =
                permission == Permission.DISCOUNT_OVER_LIMIT ? ErrorCode.APPROVAL_REQUIRED : ErrorCode.ACCESS_DENIED;
        return new AccessDeniedError(code, actor.id(), permission.code(), subject);
    }

    /** Who approved what the actor could not do alone, if somebody did; {@link #require} has let it pass before. */
    public Optional<String> approvedBy(Permission permission, String subject) {
        return actor.permissions().contains(permission)
                ? Optional.empty()
                : given(permission, subject).map(approval -> approval.by().id()).findFirst();
    }

    private Stream<Approval> given(Permission permission, String subject) {
        return given.stream().filter(approval -> approvals.cover(approval, actor, permission, subject));
    }

    /** What the actor did, and who approved it if it was approved. */
    public JournalEntry entry(String action, String subject, Map<String, String> facts) {
        Optional<String> approvedBy = given.stream()
                .flatMap(approval -> approvedBy(approval.permission(), subject).stream())
                .findFirst();
        return new JournalEntry(action, subject, actor.id(), approvedBy, now(), new TreeMap<>(facts));
    }

    public Trail trail(String action, String subject, Map<String, String> facts) {
        return Trail.of(entry(action, subject, facts));
    }
}

package dev.mypos.store;

import dev.mypos.journal.Actor;
import dev.mypos.journal.Journal;
import dev.mypos.journal.JournalEntry;
import dev.mypos.journal.Permission;
import dev.mypos.journal.Trail;
import dev.mypos.money.Rate;
import dev.mypos.money.TaxRule;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Callers of one small store, at a clock that stands still unless it is put on, and with ids that count up; keeps what was refused. */
public final class Desk implements Journal, StoreRepository {
    public static final Instant NOW = Instant.parse("2026-03-04T10:20:30.456Z");

    public static final Store STORE = Store.builder()
            .name("Corner shop")
            .currency("EUR")
            .zone("Europe/Dublin")
            .addTaxes(
                    TaxRule.included("standard", "VAT", Rate.ofPercent("23")),
                    TaxRule.included("reduced", "VAT", Rate.ofPercent("9")))
            .build();

    private final List<JournalEntry> refusals = new ArrayList<>();
    private final AtomicLong ids = new AtomicLong();
    private final Store store;
    private Instant now = NOW;

    public Desk() {
        this(STORE);
    }

    /** Of another store. */
    public Desk(Store store) {
        this.store = store;
    }

    public Caller owner() {
        return caller(Actor.OWNER);
    }

    /** The owner at another time. */
    public Caller ownerAt(Instant now) {
        return caller(Actor.OWNER, InstantSource.fixed(now));
    }

    /** Somebody with these permissions only. */
    public Caller clerk(Permission... permissions) {
        return caller(new Actor("sue", "Sue", Set.of(permissions)));
    }

    private Caller caller(Actor actor) {
        return caller(actor, () -> now.plusNanos(789));
    }

    private Caller caller(Actor actor, InstantSource clock) {
        return new Caller(new CurrentStore(this, store, clock), actor, clock, this::nextId, this);
    }

    public Instant now() {
        return now;
    }

    public void advance(Duration by) {
        now = now.plus(by);
    }

    private UUID nextId() {
        return new UUID(7, ids.incrementAndGet());
    }

    public List<JournalEntry> refusals() {
        return refusals;
    }

    @Override
    public void append(Trail trail) {
        refusals.addAll(trail.entries());
    }

    @Override
    public Page<JournalEntry> list(LocalDate from, LocalDate to, PageRequest page) {
        return new Page<>(refusals, Optional.empty());
    }

    @Override
    public Optional<Store> find() {
        return Optional.of(store);
    }

    @Override
    public Store save(Store store, Trail trail) {
        throw new AssertionError("nobody changes this store");
    }
}

package dev.mypos;

import dev.mypos.error.ConflictError;
import dev.mypos.error.ErrorCode;
import dev.mypos.error.NotFoundError;
import dev.mypos.journal.Actor;
import dev.mypos.journal.JournalEntry;
import dev.mypos.journal.Trail;
import dev.mypos.metric.MetricSink;
import dev.mypos.metric.Metrics;
import dev.mypos.notify.Notifier;
import dev.mypos.notify.Relay;
import dev.mypos.notify.RelayThread;
import dev.mypos.payment.PaymentGateway;
import dev.mypos.sale.CardDesk;
import dev.mypos.staff.SecretHashes;
import dev.mypos.staff.SessionLimits;
import dev.mypos.store.Caller;
import dev.mypos.store.CurrentStore;
import dev.mypos.store.IdGenerator;
import dev.mypos.store.Store;
import dev.mypos.store.StoreRules;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A store that is open.
 *
 * <pre>{@code
 * Store shop = Store.builder().name("Corner shop").currency("EUR").zone("Europe/Dublin").build();
 * try (MyPos pos = MyPos.open(LocalBackend.at(Path.of("shop")), shop)) {
 *     Sale sale = pos.checkout().complete(pos.checkout().begin().add(mug, 2).payCash("20.00"));
 * }
 * }</pre>
 *
 * <p>Owns its backend: {@link #close} closes it. Safe for use by many threads.
 */
public final class MyPos extends Pos implements AutoCloseable {
    private final Backend backend;
    private final Optional<RelayThread> publishing;

    private MyPos(Shop shop, Caller caller, Optional<RelayThread> publishing) {
        super(shop, caller);
        this.backend = shop.backend();
        this.publishing = publishing;
    }

    /** @throws NotFoundError if the backend has no store yet; the backend stays open */
    public static MyPos open(Backend backend) {
        return builder(backend).open();
    }

    /** Makes the store if the backend has none; opens the one it has otherwise, whatever its settings. */
    public static MyPos open(Backend backend, Store ifAbsent) {
        return builder(backend).createIfAbsent(ifAbsent).open();
    }

    public static Builder builder(Backend backend) {
        return new Builder(backend);
    }

    /** The services for another actor; this handle itself acts as the owner, and whoever holds it may act as anybody. */
    public Pos as(Actor actor) {
        return actingAs(actor);
    }

    /** Waits up to 5 s for events that are just being published; what is left is published by whoever opens the shop next. */
    @Override
    public void close() {
        publishing.ifPresent(RelayThread::close);
        backend.close();
    }

    /** How a store is opened. Confine to one thread. */
    public static final class Builder {
        private final Backend backend;
        private Optional<Store> ifAbsent = Optional.empty();
        private InstantSource clock = Clock.systemUTC();
        private Optional<IdGenerator> ids = Optional.empty();
        private Notifier notifier;
        private MetricSink metrics;
        private SecretHashes hashes = SecretHashes.pbkdf2();
        private Optional<PaymentGateway> gateway = Optional.empty();
        private SessionLimits limits = SessionLimits.DEFAULT;
        private boolean publishes = true;

        private Builder(Backend backend) {
            this.backend = backend;
            this.notifier = backend.notifier();
            this.metrics = backend.metrics();
        }

        public Builder createIfAbsent(Store store) {
            this.ifAbsent = Optional.of(store);
            return this;
        }

        /** The system's clock unless told otherwise. */
        public Builder clock(InstantSource source) {
            this.clock = source;
            return this;
        }

        /** UUIDs of version 7 unless told otherwise. */
        public Builder ids(IdGenerator generator) {
            this.ids = Optional.of(generator);
            return this;
        }

        /**
         * The backend's own unless told otherwise. If it is not {@link Notifier#NONE}, events are published on a daemon thread
         * from now until {@link MyPos#close}.
         */
        public Builder notifier(Notifier to) {
            this.notifier = to;
            return this;
        }

        /** Publishes only when {@code pos.relay().drain()} is called: another program does it, or a test. */
        public Builder withoutRelay() {
            this.publishes = false;
            return this;
        }

        /** The backend's own unless told otherwise. */
        public Builder metrics(MetricSink sink) {
            this.metrics = sink;
            return this;
        }

        /** How passwords and PINs are hashed: PBKDF2 with 600,000 rounds unless told otherwise; tests take fewer. */
        public Builder hashes(SecretHashes of) {
            this.hashes = of;
            return this;
        }

        /** How long somebody stays signed in: 30 minutes idle and 12 hours at most unless told otherwise. */
        public Builder sessions(SessionLimits lasting) {
            this.limits = lasting;
            return this;
        }

        /**
         * What card tenders are charged through. Without one, a card tender is a record of what a terminal did that stands
         * alone.
         */
        public Builder gateway(PaymentGateway through) {
            this.gateway = Optional.of(through);
            return this;
        }

        private CardDesk desk(PaymentGateway through) {
            return new CardDesk(through, backend.payments(), backend.ledger(), backend.products(), backend.stock());
        }

        /**
         * Opens the store.
         *
         * @throws NotFoundError if there is none and none is to be made
         * @throws dev.mypos.error.ValidationError if the store to be made breaks a rule
         */
        public MyPos open() {
            CurrentStore store = new CurrentStore(backend.stores(), findOrCreate(), clock);
            Caller caller = new Caller(
                    store, Actor.OWNER, clock, ids.orElseGet(() -> IdGenerator.timeOrdered(clock)), backend.journal());
            Relay relay = new Relay(backend.outbox(), notifier, clock);
            Shop shop = new Shop(backend, store, relay, new Metrics(metrics), hashes, limits, gateway.map(this::desk));
            boolean publishing = publishes && notifier != Notifier.NONE;
            return new MyPos(shop, caller, publishing ? Optional.of(RelayThread.start(relay)) : Optional.empty());
        }

        private Store findOrCreate() {
            return backend.stores()
                    .find()
                    .or(() -> ifAbsent.map(this::create))
                    .orElseThrow(() -> new NotFoundError("open the store", "store", "main"));
        }

        private Store create(Store store) {
            StoreRules.check("create the store", store);
            try {
                return backend.stores().save(store, Trail.of(created(store)));
            } catch (ConflictError e) {
                if (e.code() != ErrorCode.ALREADY_EXISTS) {
                    throw e;
                }
                return backend.stores().find().orElseThrow(() -> e); // somebody else was faster
            }
        }

        private JournalEntry created(Store store) {
            Instant now = Instant.ofEpochMilli(clock.millis());
            return new JournalEntry(
                    "store.created", store.id().value(), Actor.OWNER.id(), Optional.empty(), now, new TreeMap<>());
        }
    }
}

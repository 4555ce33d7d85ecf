package dev.mypos.store;

import dev.mypos.error.NotFoundError;
import java.time.InstantSource;

/**
 * The store's settings as last read. Settings changed by another program are seen within {@value #MAX_AGE_MILLIS} ms, a
 * register made there at once. Safe for use by many threads.
 */
public final class CurrentStore {
    static final long MAX_AGE_MILLIS = 10_000;

    private final StoreRepository stores;
    private final InstantSource clock;
    private volatile Read last;

    public CurrentStore(StoreRepository stores, Store first, InstantSource clock) {
        this.stores = stores;
        this.clock = clock;
        this.last = new Read(first, clock.millis());
    }

    public Store get() {
        Read read = last;
        return Math.abs(clock.millis() - read.at()) < MAX_AGE_MILLIS ? read.store() : reload();
    }

    /** Reads the settings as stored now. */
    public Store reload() {
        Store store = stores.find().orElseThrow(() -> new NotFoundError("read the settings", "store", "main"));
        last = new Read(store, clock.millis());
        return store;
    }

    /**
     * The register of this id.
     *
     * @throws NotFoundError if the store has no such register
     */
    public Register register(RegisterId id) {
        return get().findRegister(id)
                .or(() -> reload().findRegister(id))
                .orElseThrow(() -> new NotFoundError("find the register", "register", id.value()));
    }

    private record Read(Store store, long at) {}
}

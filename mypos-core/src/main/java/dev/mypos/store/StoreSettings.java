package dev.mypos.store;

import java.util.function.Consumer;

/** Reads and changes the store's settings. Safe for use by many threads. */
public final class StoreSettings {
    private final StoreRepository stores;
    private final Consumer<Store> changed;
    private final Caller caller;

    public StoreSettings(StoreRepository stores, Consumer<Store> changed, Caller caller) {
        this.stores = stores;
        this.changed = changed;
        this.caller = caller;
    }
    /** Reads the settings as stored now. */
    public Store reload() {
        throw new UnsupportedOperationException();
    }

    public Store save(Store store) {
        throw new UnsupportedOperationException();
    }

    public Store addRegister(Register register) {
        throw new UnsupportedOperationException();
    }
}

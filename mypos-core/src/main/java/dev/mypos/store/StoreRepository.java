package dev.mypos.store;

import dev.mypos.journal.Trail;
import java.util.Optional;

/** Keeps the one store of a backend. Safe for use by many threads. */
public interface StoreRepository {
    Optional<Store> find();

    /**
     * Stores the settings with their trail in one step. Version 0 creates the store.
     *
     * @return the store as stored, its version one higher
     * @throws dev.mypos.error.ConflictError stale-version if another version is stored; already-exists if version 0 meets a store
     */
    Store save(Store store, Trail trail);
}

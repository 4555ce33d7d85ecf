package dev.mypos.testkit.reference;

import dev.mypos.error.ConflictError;
import dev.mypos.journal.Trail;
import dev.mypos.store.Store;
import dev.mypos.store.StoreRepository;
import java.util.Optional;

record ReferenceStores(Memory memory) implements StoreRepository {
    @Override
    public Optional<Store> find() {
        synchronized (memory) {
            return memory.store;
        }
    }

    private boolean isBeingRestored() {
        return memory.restoring.isPresent() && !memory.has(Fault.STORE_MADE_WHILE_RESTORED);
    }

    @Override
    public Store save(Store store, Trail trail) {
        synchronized (memory) {
            if (store.version() == 0 && (memory.store.isPresent() || isBeingRestored())) {
                throw ConflictError.alreadyExists(
                        "save the store", "store", "id", store.id().value());
            }
            long stored = memory.store.map(Store::version).orElse(0L);
            if (stored != store.version()) {
                throw ConflictError.staleVersion(
                        "save the store", "store", store.id().value(), store.version(), stored);
            }
            Store saved =
                    Store.builder().from(store).version(store.version() + 1).build();
            memory.store = Optional.of(saved);
            memory.leave(trail);
            return saved;
        }
    }
}

package dev.mypos.local;

import dev.mypos.Backend;
import dev.mypos.testkit.BackendContract;

/** A shop in memory keeps every law and every port's promise. */
class LocalMemoryContractTest extends BackendContract {
    @Override
    protected Backend open(String shop) {
        return LocalBackend.inMemory(shop);
    }
}

package dev.mypos.testkit;

import dev.mypos.Backend;
import dev.mypos.testkit.reference.ReferenceShops;

/** The kit passes where nothing is broken. */
class ReferenceContractTest extends BackendContract {
    private final ReferenceShops shops = ReferenceShops.correct();

    @Override
    protected Backend open(String shop) {
        return shops.open(shop);
    }

    @Override
    public int everyNthWalk() {
        return 7;
    }
}

package dev.mypos.testkit;

import dev.mypos.Backend;
import dev.mypos.testkit.reference.Fault;
import dev.mypos.testkit.reference.ReferenceShops;

/** The kit over a broken backend, run by {@link MutantsTest} only. */
class MutantContract extends BackendContract {
    /** Set before a run; runs follow one another. */
    static volatile Fault fault = Fault.ID_NOT_CHECKED;

    private final ReferenceShops shops = ReferenceShops.broken(fault);

    @Override
    protected Backend open(String shop) {
        return shops.open(shop);
    }

    @Override
    public int rowsOfLongLists() {
        return 45;
    }

    @Override
    public int everyNthWalk() {
        return 17;
    }
}

package dev.mypos.testkit;

import dev.mypos.Backend;
import dev.mypos.testkit.reference.ReferenceShops;
import java.time.Duration;

/** The kit passes where movements are made with their events and lists may lag, if the backend says so. */
class WaitingMovementsContractTest extends BackendContract {
    private final ReferenceShops shops = ReferenceShops.withMovementsThatWait();

    @Override
    protected Backend open(String shop) {
        return shops.open(shop);
    }

    @Override
    public Limits limits() {
        return Limits.NONE.movementsThatWaitForDrain().listLag(Duration.ofMillis(1));
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

package dev.mypos.testkit;

import dev.mypos.Backend;
import dev.mypos.testkit.reference.ReferenceShops;
import java.util.Set;

/** The kit passes where nothing is broken. */
class ReferenceContractTest extends BackendContract {
    private final ReferenceShops shops = new ReferenceShops(Set.of());

    @Override
    protected Backend open(String shop) {
        return shops.open(shop);
    }
}

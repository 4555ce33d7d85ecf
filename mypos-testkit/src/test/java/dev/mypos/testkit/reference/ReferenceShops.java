package dev.mypos.testkit.reference;

import dev.mypos.Backend;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Shops by name. Safe for use by many threads. */
public final class ReferenceShops {
    private final Set<Fault> faults;
    private final Map<String, Memory> shops = new HashMap<>();

    private final boolean movementsWait;

    private ReferenceShops(Set<Fault> faults, boolean movementsWait) {
        this.faults = faults;
        this.movementsWait = movementsWait;
    }

    /** Shops that keep every law. */
    public static ReferenceShops correct() {
        return new ReferenceShops(Set.of(), false);
    }

    /** Shops in which the movements of a transaction are made when its event is projected. */
    public static ReferenceShops withMovementsThatWait() {
        return new ReferenceShops(Set.of(), true);
    }

    /** Shops with this fault. */
    public static ReferenceShops broken(Fault fault) {
        return new ReferenceShops(Set.of(fault), false);
    }

    /** A handle on the shop of this name. */
    public synchronized Backend open(String shop) {
        return new ReferenceBackend(shops.computeIfAbsent(shop, name -> create()));
    }

    private Memory create() {
        Memory memory = new Memory(faults, movementsWait);
        shops.values().stream().findFirst().ifPresent(other -> {
            if (memory.has(Fault.PRODUCTS_SHARED_BY_STORES)) {
                memory.products = other.products;
                memory.codes = other.codes;
            }
            if (memory.has(Fault.OUTBOX_SHARED_BY_STORES)) {
                memory.waiting = other.waiting;
            }
        });
        return memory;
    }
}

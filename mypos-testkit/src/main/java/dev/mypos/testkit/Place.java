package dev.mypos.testkit;

import dev.mypos.Backend;
import java.util.ArrayList;
import java.util.List;

/** Where a shop may come to be: the ports without a store. Confine to one thread. */
public final class Place implements AutoCloseable {
    private final Opening opening;
    private final Backend backend;
    private final List<TestShop> shops = new ArrayList<>();

    Place(Opening opening) {
        this.opening = opening;
        this.backend = opening.backend();
    }

    /** The id that a store must have here. */
    public String name() {
        return opening.name();
    }

    /** The ports. */
    public Backend backend() {
        return backend;
    }

    /** Opens the shop that is here now; it is made if there is none. Verified and closed with the place. */
    public TestShop open() {
        TestShop shop = new TestShop(opening);
        shops.add(shop);
        return shop;
    }

    /** Closes the shops, then the ports. */
    @Override
    public void close() {
        try {
            shops.forEach(TestShop::close);
        } finally {
            backend.close();
        }
    }
}

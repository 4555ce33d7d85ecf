package dev.mypos.testkit;

import java.util.List;

/** What the tests of a law are given. {@link BackendContract} gives it; a backend's author has nothing to do with it. */
public interface Kit {
    /** Opens a shop that nobody used before, with the kit's usual settings. It is verified and closed after the test. */
    TestShop newShop();

    /** Opens so many handles at the same moment on a shop that does not exist yet. */
    List<TestShop> openAtOnce(int handles);

    /** A place where no shop is yet, for one that is restored. Closed after the test. */
    Place newPlace();

    /** How many rows a long list has: 450, which is more than two of the longest pages, unless overridden. */
    default int rowsOfLongLists() {
        return 450;
    }

    /**
     * Of the walks through all crash points of a card payment, every n-th is run: 1, which is all of them, unless overridden
     * where a write takes long.
     */
    default int everyNthWalk() {
        return 1;
    }

    /** What the backend declared. */
    Limits limits();
}

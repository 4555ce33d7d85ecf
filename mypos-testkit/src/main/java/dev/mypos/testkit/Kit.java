package dev.mypos.testkit;

/** What the tests of a law are given. {@link BackendContract} gives it; a backend's author has nothing to do with it. */
public interface Kit {
    /** Opens a shop that nobody used before, with the kit's usual settings. It is verified and closed after the test. */
    TestShop newShop();

    /** How many rows a long list has: 450, which is more than two of the longest pages, unless overridden. */
    default int rowsOfLongLists() {
        return 450;
    }

    /** What the backend declared. */
    Limits limits();
}

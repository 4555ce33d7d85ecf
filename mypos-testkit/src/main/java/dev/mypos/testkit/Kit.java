package dev.mypos.testkit;

/** What the tests of a law are given. {@link BackendContract} gives it; a backend's author has nothing to do with it. */
public interface Kit {
    /** Opens a shop that nobody used before, with the kit's usual settings. It is verified and closed after the test. */
    TestShop newShop();

    /** What the backend declared. */
    Limits limits();
}

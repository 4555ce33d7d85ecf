package dev.mypos.store;

/** Names a store: the unit of isolation (L11). 1 to 64 characters of {@code a-z}, {@code 0-9} and {@code -}. */
public record StoreId(String value) {
    public static final StoreId MAIN = new StoreId("main");

    public StoreId {
        Names.check("store", value);
    }
}

package dev.mypos.store;

/** Where stock lies. 1 to 64 characters of {@code a-z}, {@code 0-9} and {@code -}. */
public record LocationId(String value) {
    public static final LocationId MAIN = new LocationId("main");

    public LocationId {
        Names.check("location", value);
    }
}

package dev.mypos.store;

/** A till: the unit of receipt numbers and chain. 1 to 64 characters of {@code a-z}, {@code 0-9} and {@code -}. */
public record RegisterId(String value) {
    public static final RegisterId MAIN = new RegisterId("main");

    public RegisterId {
        Names.check("register", value);
    }
}

package dev.mypos.money;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a quantity counts, and how finely. */
public enum Unit {
    /** Not told: up to 5 decimals, as every quantity. */
    ANY(Quantity.MAX_DECIMALS, ""),
    /** Pieces, whole ones only. */
    EACH(0, ""),
    /** Weighed, to the gram. */
    KILOGRAM(3, "kg"),
    /** Measured, to the millilitre. */
    LITRE(3, "l"),
    /** Measured, to the millimetre. */
    METRE(3, "m");

    private final int decimals;
    private final String symbol;

    Unit(int decimals, String symbol) {
        this.decimals = decimals;
        this.symbol = symbol;
    }

    /** The word that is stored and typed: {@code any}, {@code each}, {@code kg}, {@code l} or {@code m}. */
    public String code() {
        return symbol.isEmpty() ? name().toLowerCase(Locale.ROOT) : symbol;
    }

    /** The unit with this code; empty if there is none. */
    public static Optional<Unit> find(String code) {
        return Stream.of(values()).filter(unit -> unit.code().equals(code)).findFirst();
    }

    /** How many decimals a quantity may have: 0 to 5. */
    public int decimals() {
        return decimals;
    }

    /** Whether a quantity may be this one: 0.5 of what is sold by the piece may not. */
    public boolean allows(Quantity quantity) {
        return quantity.value().scale() <= decimals;
    }

    /** What a quantity that is not allowed breaks, as in {@code must be a whole number, because it is sold by the piece}. */
    public String rule() {
        return decimals == 0
                ? "must be a whole number, because it is sold by the piece"
                : "must have at most " + decimals + " decimals";
    }

    /** The quantity as people read it, such as {@code 0.755 kg}; pieces are bare numbers. */
    public String text(Quantity quantity) {
        return symbol.isEmpty() ? quantity.toString() : quantity + " " + symbol;
    }
}

package dev.mypos.money;

import java.math.BigDecimal;

/**
 * How many or how much, in sales units: 3, 0.755, or -2 for what comes back.
 *
 * <p>At most {@link #MAX_DECIMALS} decimals and 10^12 in magnitude, so that stock levels fit; a single line is held to
 * {@link #MAX_LINE} by {@link #fitsLine}. Trailing zeros are dropped: 5.0 equals 5. Immutable.
 */
public record Quantity(BigDecimal value) implements Comparable<Quantity> {
    /** Decimals of a quantity at most: 5. */
    public static final int MAX_DECIMALS = 5;

    private static final BigDecimal MAX = new BigDecimal("1000000000000");

    public static final Quantity ZERO = of(0);

    /** The most that one line may sell, take back or move, in either direction: 1,000,000. */
    public static final Quantity MAX_LINE = of(1_000_000);

    /** The least that there can be: 10^12 below zero. */
    public static final Quantity MIN = new Quantity(MAX.negate());

    /**
     * Drops trailing zeros and holds the limits.
     *
     * @throws dev.mypos.error.ValidationError if there are more than 5 decimals or the magnitude exceeds 10^12
     */
    public Quantity {
        value = PlainDecimal.fit("quantity", value, 0, MAX_DECIMALS);
        if (value.abs().compareTo(MAX) > 0) {
            throw Refusal.of("quantity", "range", "must be at most 1000000000000");
        }
    }

    public static Quantity of(long units) {
        return new Quantity(BigDecimal.valueOf(units));
    }

    /**
     * Reads a plain decimal such as {@code "0.755"} or {@code "-2"}; the point is the decimal mark in every locale.
     *
     * @throws dev.mypos.error.ValidationError if it is none, has more than 5 decimals or is too large
     */
    public static Quantity parse(String text) {
        return new Quantity(PlainDecimal.parse("quantity", text));
    }

    /** The quantity of so many hundred-thousandths of a unit, as {@link #scaled} gives them. */
    public static Quantity ofScaled(long hundredThousandths) {
        return new Quantity(BigDecimal.valueOf(hundredThousandths, MAX_DECIMALS));
    }

    /** This quantity as a whole number of hundred-thousandths, for storage. */
    public long scaled() {
        return value.movePointRight(MAX_DECIMALS).longValueExact();
    }

    public Quantity plus(Quantity other) {
        return new Quantity(value.add(other.value));
    }

    public Quantity minus(Quantity other) {
        return new Quantity(value.subtract(other.value));
    }

    public Quantity negated() {
        return new Quantity(value.negate());
    }

    public Quantity abs() {
        return new Quantity(value.abs());
    }

    public boolean isZero() {
        return value.signum() == 0;
    }

    public boolean isNegative() {
        return value.signum() < 0;
    }

    public boolean isPositive() {
        return value.signum() > 0;
    }

    /** Whether one line may carry it: at most {@link #MAX_LINE} in magnitude. */
    public boolean fitsLine() {
        return abs().compareTo(MAX_LINE) <= 0;
    }

    @Override
    public int compareTo(Quantity other) {
        return value.compareTo(other.value);
    }

    /** Plain digits, such as {@code 0.755}. */
    @Override
    public String toString() {
        return value.toPlainString();
    }
}

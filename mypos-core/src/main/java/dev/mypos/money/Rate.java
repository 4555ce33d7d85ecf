package dev.mypos.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * A percentage of an amount: a tax rate or a discount.
 *
 * <p>0 to 1000, at most {@link #MAX_DECIMALS} decimals. Trailing zeros are dropped: 20.0 equals 20. Immutable.
 */
public record Rate(BigDecimal percent) {
    /** Decimals of a percentage at most: 6. */
    public static final int MAX_DECIMALS = 6;

    // Before ZERO, whose constructor reads it.
    private static final BigDecimal MAX = BigDecimal.valueOf(1000);

    public static final Rate ZERO = new Rate(BigDecimal.ZERO);

    /** 100 percent in {@link #scaled} units. */
    static final BigInteger WHOLE = BigInteger.valueOf(100_000_000);

    /**
     * Drops trailing zeros and holds the limits.
     *
     * @throws dev.mypos.error.ValidationError if the percentage is not 0 to 1000 or has more than 6 decimals
     */
    public Rate {
        percent = PlainDecimal.fit("rate", percent, 0, MAX_DECIMALS);
        if (percent.signum() < 0 || percent.compareTo(MAX) > 0) {
            throw Refusal.of("rate", "range", "must be a percentage of 0 to 1000, such as 20");
        }
    }

    /**
     * Reads a plain decimal without a percent sign: {@code "5.5"} is 5.5 percent.
     *
     * @throws dev.mypos.error.ValidationError if it is none, out of range or too fine
     */
    public static Rate ofPercent(String percent) {
        return new Rate(PlainDecimal.parse("rate", percent));
    }

    /**
     * This percentage of an amount, rounded once to the minor unit and with the amount's sign.
     *
     * @throws dev.mypos.error.ValidationError if the result is too large or the mode is none of the four allowed
     */
    public Money times(Money amount, RoundingMode mode) {
        return share(amount, mode).result();
    }

    /** How {@link #times} comes to its result, under the rule {@code percentage}. */
    public Step explain(Money amount, RoundingMode mode) {
        return share(amount, mode).step();
    }

    private Rounded share(Money amount, RoundingMode mode) {
        return Rounded.of("percentage", () -> this + " of " + amount, of(amount), mode, amount.currency());
    }

    Fraction of(Money amount) {
        return new Fraction(BigInteger.valueOf(amount.minorUnits()).multiply(scaled()), WHOLE);
    }

    /** In millionths of a percent. */
    BigInteger scaled() {
        return percent.movePointRight(MAX_DECIMALS).toBigIntegerExact();
    }

    /** Such as {@code 5.5 %}. */
    @Override
    public String toString() {
        return percent.toPlainString() + " %";
    }
}

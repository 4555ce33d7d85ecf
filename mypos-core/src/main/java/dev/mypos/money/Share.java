package dev.mypos.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The part of a line's amount that belongs to the quantity returned so far.
 *
 * <p>Cumulative: what one return gives back is the share of everything returned up to now, less what was given before.
 * It never goes backwards, and once all of the quantity is back exactly the whole amount is. Amounts of a line (total,
 * tax, discount) each follow this rule for themselves. Immutable.
 */
public final class Share {
    private final Rounded share;

    private Share(Rounded share) {
        this.share = share;
    }

    /**
     * The part of the whole that belongs to {@code soFar} out of {@code sold}, rounded once.
     *
     * @param whole the line's amount, for all of {@code sold}
     * @param soFar everything returned up to and including now: 0 to {@code sold}, with its sign
     * @param sold not zero
     * @throws dev.mypos.error.ValidationError if {@code sold} is zero, {@code soFar} is outside of it, or the mode is
     *     none of the four allowed
     */
    public static Share of(Money whole, Quantity soFar, Quantity sold, RoundingMode mode) {
        requireWithin(soFar, sold);
        Fraction exact = Fraction.of(BigDecimal.valueOf(whole.minorUnits()).multiply(soFar.value()), sold.value());
        return new Share(
                Rounded.of("share so far", () -> whole + " x " + soFar + " / " + sold, exact, mode, whole.currency()));
    }

    /** The amount for everything returned up to now. */
    public Money amount() {
        return share.result();
    }

    /**
     * What is to be given back now.
     *
     * @param already the sum of what was given back before
     */
    public Money less(Money already) {
        return amount().minus(already);
    }

    /** How {@link #amount} came about, under the rule {@code share so far}. */
    public Step step() {
        return share.step();
    }

    private static void requireWithin(Quantity soFar, Quantity sold) {
        if (sold.isZero()) {
            throw Refusal.of("sold", "not-zero", "must not be zero");
        }
        boolean otherWay = !soFar.isZero() && soFar.isNegative() != sold.isNegative();
        if (otherWay || soFar.abs().compareTo(sold.abs()) > 0) {
            throw Refusal.of("returned", "range", "must be at most the " + sold + " sold, not " + soFar);
        }
    }
}

package dev.mypos.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * What one unit costs; finer than the minor unit where a trade needs it, as fuel at 1.459 a litre does.
 *
 * <p>0 or more, at most {@link #MAX_DECIMALS} decimals and {@link Money#MAX_MINOR_UNITS} minor units. Only what it
 * yields, a line's amount, is {@link Money}. Trailing zeros beyond the currency's decimals are dropped, so 7.5 EUR
 * equals 7.500 EUR. Immutable.
 */
public record UnitPrice(BigDecimal amount, Currency currency) {
    /** Decimals of a unit price at most: 5. */
    public static final int MAX_DECIMALS = 5;

    /**
     * Drops trailing zeros beyond the currency's decimals and holds the limits.
     *
     * @throws dev.mypos.error.ValidationError if the amount is negative, too large or has more than 5 decimals, or the
     *     currency has no minor unit
     */
    public UnitPrice {
        int digits = Currencies.digits(currency);
        amount = PlainDecimal.fit("price", amount, digits, MAX_DECIMALS);
        if (amount.signum() < 0) {
            throw Refusal.of("price", "range", "must be 0 or more");
        }
        if (amount.compareTo(BigDecimal.valueOf(Money.MAX_MINOR_UNITS, digits)) > 0) {
            throw Refusal.of("price", "range", "must be at most 10^13 minor units of " + currency);
        }
    }

    /**
     * Reads a plain decimal such as {@code "1.459"}.
     *
     * @param currency an ISO 4217 code in capitals
     * @throws dev.mypos.error.ValidationError if the text is no plain decimal, the currency does not exist, or the
     *     price breaks a limit
     */
    public static UnitPrice of(String amount, String currency) {
        return of(PlainDecimal.parse("price", amount), Currencies.named(currency));
    }

    public static UnitPrice of(BigDecimal amount, Currency currency) {
        return new UnitPrice(amount, currency);
    }

    /**
     * An amount of 0 or more as the price of one unit.
     *
     * @throws dev.mypos.error.ValidationError if the amount is negative
     */
    public static UnitPrice of(Money price) {
        return new UnitPrice(price.amount(), price.currency());
    }

    /**
     * The line's amount: price by quantity, rounded once to the minor unit; negative for a negative quantity.
     *
     * @throws dev.mypos.error.ValidationError if the product is too large or the mode is none of the four allowed
     */
    public Money times(Quantity quantity, RoundingMode mode) {
        return product(quantity, mode).result();
    }

    /** How {@link #times} comes to its result, under the rule {@code line amount}. */
    public Step explain(Quantity quantity, RoundingMode mode) {
        return product(quantity, mode).step();
    }

    private Rounded product(Quantity quantity, RoundingMode mode) {
        BigDecimal minor = amount.multiply(quantity.value()).movePointRight(Currencies.digits(currency));
        return Rounded.of("line amount", () -> this + " x " + quantity, Fraction.of(minor), mode, currency);
    }

    /** Such as {@code 1.459 GBP}, with at least the currency's decimals. */
    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }
}

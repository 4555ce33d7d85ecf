package dev.mypos.money;

import dev.mypos.error.ValidationError;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A whole number of minor units of an ISO 4217 currency: 12.40 GBP is 1240 pence.
 *
 * <p>Never rounds: what does not fit the currency's decimals is refused. Holds up to {@link #MAX_MINOR_UNITS} minor
 * units in magnitude; anything beyond, any unknown currency and any mixture of currencies is a
 * {@link ValidationError}. Immutable.
 */
public final class Money implements Comparable<Money> {
    /** The largest magnitude an amount may have, in minor units: 10^13. */
    public static final long MAX_MINOR_UNITS = 10_000_000_000_000L;

    private final long minorUnits;
    private final Currency currency;

    private Money(long minorUnits, Currency currency) {
        this.minorUnits = minorUnits;
        this.currency = currency;
    }

    /**
     * Reads a plain decimal such as {@code "12.40"} or {@code "-3"}; the point is the decimal mark in every locale.
     *
     * @param currency an ISO 4217 code in capitals
     * @throws ValidationError if the text is no plain decimal, has more decimals than the currency, is
     *     too large, or the currency does not exist
     */
    public static Money of(String amount, String currency) {
        return of(PlainDecimal.parse("amount", amount), Currencies.named(currency));
    }

    /**
     * Takes the value as it is, or not at all.
     *
     * @throws ValidationError if it has more decimals than the currency or is too large
     */
    public static Money of(BigDecimal amount, Currency currency) {
        int digits = Currencies.digits(currency);
        BigDecimal exact = PlainDecimal.fit("amount", amount, digits, digits);
        return ofMinor(exact.unscaledValue(), currency);
    }

    /**
     * The amount of so many minor units, 1240 pence for example.
     *
     * @param minorUnits up to {@link #MAX_MINOR_UNITS} in magnitude
     * @throws ValidationError if there are more, or the currency has no minor unit (gold, test codes)
     */
    public static Money ofMinor(long minorUnits, Currency currency) {
        Currencies.digits(currency);
        if (minorUnits > MAX_MINOR_UNITS || minorUnits < -MAX_MINOR_UNITS) {
            throw beyond(currency);
        }
        return new Money(minorUnits, currency);
    }

    static Money ofMinor(BigInteger minorUnits, Currency currency) {
        if (minorUnits.bitLength() >= Long.SIZE) {
            throw beyond(currency);
        }
        return ofMinor(minorUnits.longValueExact(), currency);
    }

    private static ValidationError beyond(Currency currency) {
        return Refusal.of("amount", "range", "must be at most 10^13 minor units of " + currency);
    }

    public static Money zero(Currency currency) {
        return ofMinor(0, currency);
    }

    /** Adds up the amount of each; zero if there are none. */
    public static <T> Money sum(Currency currency, Iterable<T> all, Function<? super T, Money> amount) {
        Money sum = zero(currency);
        for (T each : all) {
            sum = sum.plus(amount.apply(each));
        }
        return sum;
    }

    /** Adds up amounts of one currency; zero if there are none. */
    public static Money sum(Currency currency, Stream<Money> amounts) {
        return amounts.reduce(zero(currency), Money::plus);
    }

    public long minorUnits() {
        return minorUnits;
    }

    public Currency currency() {
        return currency;
    }

    /** The amount in major units, with exactly the currency's decimals. */
    public BigDecimal amount() {
        return BigDecimal.valueOf(minorUnits, Currencies.digits(currency));
    }

    public Money plus(Money other) {
        requireSameCurrency(other);
        return ofMinor(minorUnits + other.minorUnits, currency);
    }

    public Money minus(Money other) {
        return plus(other.negated());
    }

    public Money negated() {
        return new Money(-minorUnits, currency);
    }

    public Money abs() {
        return isNegative() ? negated() : this;
    }

    public Money times(long factor) {
        return ofMinor(BigInteger.valueOf(minorUnits).multiply(BigInteger.valueOf(factor)), currency);
    }

    public boolean isZero() {
        return minorUnits == 0;
    }

    public boolean isNegative() {
        return minorUnits < 0;
    }

    public boolean isPositive() {
        return minorUnits > 0;
    }

    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Money max(Money other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * Splits this amount in proportion to the weights; the parts add up to it exactly. See {@link Allocation}.
     *
     * @return one part for each weight, in their order
     * @throws dev.mypos.error.ValidationError as {@link Allocation#of}
     */
    public List<Money> allocate(List<Money> weights) {
        return Allocation.of(this, weights).parts();
    }

    void requireSameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw Refusal.currencies(this, other);
        }
    }

    /**
     * Orders amounts of one currency.
     *
     * @throws ValidationError if the currencies differ
     */
    @Override
    public int compareTo(Money other) {
        requireSameCurrency(other);
        return Long.compare(minorUnits, other.minorUnits);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Money money && minorUnits == money.minorUnits && currency.equals(money.currency);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(minorUnits) + currency.hashCode();
    }

    /** Such as {@code 12.40 GBP}, in every locale. */
    @Override
    public String toString() {
        return amount().toPlainString() + " " + currency.getCurrencyCode();
    }
}

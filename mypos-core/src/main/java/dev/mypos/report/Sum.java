package dev.mypos.report;

import dev.mypos.error.ValidationError;
import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.money.UnitPrice;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.stream.Stream;

/**
 * Amounts of one currency added up, to the minor unit, and without the limit that {@link Money} has: the sales of years may
 * come to more than one sale can. Immutable.
 *
 * @param minorUnits pennies or cents, below zero too
 */
public record Sum(BigInteger minorUnits, Currency currency) {
    public static Sum zero(Currency currency) {
        return new Sum(BigInteger.ZERO, currency);
    }

    public static Sum of(Money amount) {
        return new Sum(BigInteger.valueOf(amount.minorUnits()), amount.currency());
    }

    static Sum of(UnitPrice price, Quantity quantity, RoundingMode mode) {
        int digits = zero(price.currency()).amount().scale();
        BigDecimal exact = price.amount().multiply(quantity.value());
        return new Sum(exact.setScale(digits, mode).unscaledValue(), price.currency());
    }

    /** Adds up sums of one currency; zero if there are none. */
    public static Sum of(Currency currency, Stream<Sum> sums) {
        return sums.reduce(zero(currency), Sum::plus);
    }

    /** The amount with the currency's decimals: 12.40 for 1240 pence. */
    public BigDecimal amount() {
        return new BigDecimal(minorUnits, Money.zero(currency).amount().scale());
    }

    /** @throws ValidationError if the other one is in another currency */
    public Sum plus(Sum other) {
        if (!currency.equals(other.currency)) {
            throw ValidationError.of(
                    "add up a report", "currency", "same", "must be " + currency + ", not " + other.currency);
        }
        return new Sum(minorUnits.add(other.minorUnits), currency);
    }

    /** @throws ValidationError if the other one is in another currency */
    public Sum minus(Sum other) {
        return plus(other.negated());
    }

    public Sum negated() {
        return new Sum(minorUnits.negate(), currency);
    }

    /** As people read it: {@code 12.40 GBP}. */
    @Override
    public String toString() {
        return amount().toPlainString() + " " + currency;
    }
}

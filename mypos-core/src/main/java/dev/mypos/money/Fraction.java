package dev.mypos.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact share of minor units; the denominator is positive. Not reduced: only its value counts. */
record Fraction(BigInteger numerator, BigInteger denominator) {
    private static final int SHOWN_DECIMALS = 12;

    static Fraction of(BigDecimal minorUnits) {
        return of(minorUnits, BigDecimal.ONE);
    }

    static Fraction of(BigDecimal dividend, BigDecimal divisor) {
        int decimals = Math.max(dividend.scale(), divisor.scale());
        BigInteger over = divisor.movePointRight(decimals).toBigIntegerExact();
        BigInteger sign = BigInteger.valueOf(over.signum());
        return new Fraction(
                dividend.movePointRight(decimals).toBigIntegerExact().multiply(sign), over.abs());
    }

    Fraction plus(Fraction other) {
        if (denominator.equals(other.denominator)) {
            return new Fraction(numerator.add(other.numerator), denominator);
        }
        // The least common multiple keeps sums over thousands of lines small.
        BigInteger common = denominator.gcd(other.denominator);
        BigInteger widen = other.denominator.divide(common);
        BigInteger widenOther = denominator.divide(common);
        return new Fraction(
                numerator.multiply(widen).add(other.numerator.multiply(widenOther)), denominator.multiply(widen));
    }

    BigInteger rounded(RoundingMode mode) {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), 0, mode)
                .toBigIntegerExact();
    }

    /** Whole units, towards zero. */
    BigInteger whole() {
        return numerator.divide(denominator);
    }

    /** What is left over beside whole units, with the sign of the value. */
    Fraction rest(BigInteger whole) {
        return new Fraction(numerator.subtract(whole.multiply(denominator)), denominator);
    }

    int signum() {
        return numerator.signum();
    }

    int compareMagnitude(Fraction other) {
        if (denominator.equals(other.denominator)) {
            return numerator.abs().compareTo(other.numerator.abs());
        }
        return numerator
                .abs()
                .multiply(other.denominator)
                .compareTo(other.numerator.abs().multiply(denominator));
    }

    /** In major units; more than 12 decimals are cut off. */
    String decimal(int currencyDigits) {
        BigDecimal major = new BigDecimal(numerator)
                .divide(
                        new BigDecimal(denominator.multiply(BigInteger.TEN.pow(currencyDigits))),
                        SHOWN_DECIMALS,
                        RoundingMode.DOWN);
        return PlainDecimal.normalised(major, currencyDigits).toPlainString();
    }
}

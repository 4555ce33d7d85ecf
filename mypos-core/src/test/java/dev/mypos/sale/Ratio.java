package dev.mypos.sale;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact value of 0 or more, for checking arithmetic without the code that did it. */
record Ratio(BigInteger numerator, BigInteger denominator) implements Comparable<Ratio> {
    static final Ratio ZERO = new Ratio(BigInteger.ZERO, BigInteger.ONE);

    static Ratio of(BigDecimal dividend, BigDecimal divisor) {
        int scale = Math.max(Math.max(dividend.scale(), divisor.scale()), 0);
        return new Ratio(
                dividend.movePointRight(scale).toBigIntegerExact(),
                divisor.movePointRight(scale).toBigIntegerExact());
    }

    static Ratio of(BigDecimal value) {
        return of(value, BigDecimal.ONE);
    }

    Ratio plus(Ratio other) {
        return new Ratio(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Ratio minus(BigDecimal less) {
        Ratio other = of(less);
        return new Ratio(
                numerator.multiply(other.denominator).subtract(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    BigDecimal rounded(int decimals, RoundingMode mode) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, mode);
    }

    @Override
    public int compareTo(Ratio other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}

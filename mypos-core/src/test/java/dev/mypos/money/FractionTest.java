package dev.mypos.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {
    private static Fraction fraction(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    @ParameterizedTest
    @CsvSource({
        "1.5, 1, 15, 10",
        "1.25, 0.5, 125, 50",
        "1, 0.00003, 100000, 3",
        "1, -3, -1, 3",
        "-1, -3, 1, 3",
        "0, 3, 0, 3"
    })
    void of_dividendAndDivisor_isExactOverAPositiveDenominator(String dividend, String divisor, long n, long d) {
        assertThat(Fraction.of(new BigDecimal(dividend), new BigDecimal(divisor)))
                .isEqualTo(fraction(n, d));
    }

    @Test
    void plus_otherDenominator_usesTheLeastCommonOne() {
        assertThat(fraction(1, 6).plus(fraction(1, 4))).isEqualTo(fraction(5, 12));
        assertThat(fraction(1, 6).plus(fraction(2, 6))).isEqualTo(fraction(3, 6));
        assertThat(fraction(1, 6).plus(fraction(-1, 3))).isEqualTo(fraction(-1, 6));
    }

    @ParameterizedTest
    @CsvSource({
        "HALF_UP, 3, -3, 2",
        "HALF_DOWN, 2, -2, 2",
        "HALF_EVEN, 2, -2, 2",
        "DOWN, 2, -2, 1",
    })
    void rounded_eachMode_treatsBothSignsAlike(RoundingMode mode, int half, int mirrored, int twoThirds) {
        assertThat(fraction(5, 2).rounded(mode)).isEqualTo(half);
        assertThat(fraction(-5, 2).rounded(mode)).isEqualTo(mirrored);
        assertThat(fraction(5, 3).rounded(mode)).isEqualTo(twoThirds);
    }

    @Test
    void wholeAndRest_eitherSign_cutTowardsZero() {
        assertThat(fraction(5, 3).whole()).isEqualTo(1);
        assertThat(fraction(5, 3).rest(BigInteger.ONE)).isEqualTo(fraction(2, 3));
        assertThat(fraction(-5, 3).whole()).isEqualTo(-1);
        assertThat(fraction(-5, 3).rest(BigInteger.ONE.negate())).isEqualTo(fraction(-2, 3));
    }

    @Test
    void compareMagnitude_differentDenominators_ignoresSigns() {
        assertThat(fraction(1, 3).compareMagnitude(fraction(-1, 4))).isPositive();
        assertThat(fraction(-1, 4).compareMagnitude(fraction(1, 3))).isNegative();
        assertThat(fraction(-1, 3).compareMagnitude(fraction(2, 6))).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 3, 2, 0.003333333333",
        "200, 3, 2, 0.666666666666",
        "-200, 3, 2, -0.666666666666",
        "50, 1, 2, 0.50",
        "105, 2, 2, 0.525",
        "7, 1, 0, 7",
        "1, 8, 0, 0.125",
        "1, 4, 3, 0.00025"
    })
    void decimal_inMajorUnits_isCutAfterTwelveDecimals(long numerator, long denominator, int digits, String text) {
        assertThat(fraction(numerator, denominator).decimal(digits)).isEqualTo(text);
    }
}

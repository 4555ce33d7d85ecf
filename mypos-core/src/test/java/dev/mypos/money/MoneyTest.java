package dev.mypos.money;

import static dev.mypos.money.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    private static final Currency GBP = Currency.getInstance("GBP");
    private static final String TOO_MUCH = "must be at most 10^13 minor units of GBP";

    private static Money gbp(String amount) {
        return Money.of(amount, "GBP");
    }

    @Nested
    class Making {
        @ParameterizedTest
        @CsvSource({
            "12.40, GBP, 1240, 12.40",
            "12.4, GBP, 1240, 12.40",
            "12.4000, GBP, 1240, 12.40",
            "-3, USD, -300, -3.00",
            "-0, USD, 0, 0.00",
            "007, USD, 700, 7.00",
            "27000, JPY, 27000, 27000",
            "1.234, KWD, 1234, 1.234",
            "0.0001, CLF, 1, 0.0001"
        })
        void of_plainDecimal_keepsMinorUnitsExactly(String text, String code, long minorUnits, String amount) {
            Money money = Money.of(text, code);

            assertThat(money.minorUnits()).isEqualTo(minorUnits);
            assertThat(money.currency().getCurrencyCode()).isEqualTo(code);
            assertThat(money.amount()).isEqualTo(new BigDecimal(amount));
            assertThat(money).hasToString(amount + " " + code);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    "seven",
                    "1,50",
                    "1.",
                    ".5",
                    "+1",
                    "1e3",
                    "--1",
                    "1 ",
                    " 1",
                    "1\n",
                    "1.2.3",
                    "0x10",
                    "\u0661",
                    "NaN",
                    "123456789012345678901",
                    "0.123456789012345678901"
                })
        void of_textThatIsNoPlainDecimal_isRefused(String text) {
            refused(() -> gbp(text), "amount", "number", "must be a number in plain digits, such as 12.40");
        }

        @ParameterizedTest
        @CsvSource({"0.505, GBP, 2", "-0.001, GBP, 2", "1.5, JPY, 0", "0.0001, KWD, 3"})
        void of_moreDecimalsThanTheCurrency_isRefused(String text, String code, int most) {
            refused(() -> Money.of(text, code), "amount", "max-decimals", "must have at most " + most + " decimals");
        }

        @ParameterizedTest
        @ValueSource(strings = {"XYZ", "eur", "EURO", "E"})
        void of_unknownCurrency_isRefusedWithTheCode(String code) {
            refused(
                    () -> Money.of("1", code),
                    "currency",
                    "iso-4217",
                    code + " does not exist; use an ISO 4217 code such as EUR");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "E\u0000R", "ABCDEFGHIJK"})
        void of_currencyThatIsNoCodeAtAll_isRefusedWithoutRepeatingIt(String code) {
            refused(
                    () -> Money.of("1", code),
                    "currency",
                    "iso-4217",
                    "the code given does not exist; use an ISO 4217 code such as EUR");
        }

        @Test
        void of_currencyWithoutMinorUnit_isRefused() {
            String message = "XAU has no minor unit; use one such as EUR";
            Currency gold = Currency.getInstance("XAU");

            refused(() -> Money.of("1", "XAU"), "currency", "minor-unit", message);
            refused(() -> Money.ofMinor(1, gold), "currency", "minor-unit", message);
            refused(() -> Money.zero(gold), "currency", "minor-unit", message);
        }

        @Test
        void of_limit_isHeldAndOnePastItRefused() {
            assertThat(gbp("100000000000.00").minorUnits()).isEqualTo(10_000_000_000_000L);
            assertThat(gbp("-100000000000.00").minorUnits()).isEqualTo(-10_000_000_000_000L);
            refused(() -> gbp("100000000000.01"), "amount", "range", TOO_MUCH);
            refused(() -> gbp("-100000000000.01"), "amount", "range", TOO_MUCH);
            refused(() -> gbp("99999999999999999999"), "amount", "range", TOO_MUCH);
        }

        @Test
        void of_decimalOfEnormousExponent_isRefusedWithoutWritingItOut() {
            refused(
                    () -> Money.of(new BigDecimal("1E+999999999"), GBP),
                    "amount",
                    "range",
                    "must have at most 20 digits before the point");
            refused(
                    () -> Money.of(new BigDecimal("1E-999999999"), GBP),
                    "amount",
                    "max-decimals",
                    "must have at most 2 decimals");
            refused(
                    () -> Money.of(new BigDecimal("1E+20"), GBP),
                    "amount",
                    "range",
                    "must have at most 20 digits before the point");
            refused(() -> Money.of(new BigDecimal("1E+19"), GBP), "amount", "range", TOO_MUCH);
        }

        @Test
        void ofMinor_limit_isHeldAndOnePastItRefused() {
            assertThat(Money.ofMinor(Money.MAX_MINOR_UNITS, GBP)).isEqualTo(gbp("100000000000"));
            assertThat(Money.ofMinor(-Money.MAX_MINOR_UNITS, GBP)).isEqualTo(gbp("-100000000000"));
            refused(() -> Money.ofMinor(Money.MAX_MINOR_UNITS + 1, GBP), "amount", "range", TOO_MUCH);
            refused(() -> Money.ofMinor(-Money.MAX_MINOR_UNITS - 1, GBP), "amount", "range", TOO_MUCH);
            refused(() -> Money.ofMinor(Long.MIN_VALUE, GBP), "amount", "range", TOO_MUCH);
            refused(() -> Money.ofMinor(Long.MAX_VALUE, GBP), "amount", "range", TOO_MUCH);
            refused(() -> Money.ofMinor(BigInteger.TWO.pow(63), GBP), "amount", "range", TOO_MUCH);
            refused(() -> Money.ofMinor(BigInteger.TWO.pow(64), GBP), "amount", "range", TOO_MUCH);
        }

        @Test
        void toString_otherDefaultLocale_staysTheSame() {
            Locale before = Locale.getDefault();
            try {
                Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
                assertThat(gbp("1234.5")).hasToString("1234.50 GBP");
            } finally {
                Locale.setDefault(before);
            }
        }
    }

    @Nested
    class Arithmetic {
        @Test
        void plusAndMinus_sameCurrency_areExact() {
            assertThat(gbp("0.10").plus(gbp("0.20"))).isEqualTo(gbp("0.30"));
            assertThat(gbp("0.10").minus(gbp("0.30"))).isEqualTo(gbp("-0.20"));
        }

        @Test
        void plus_beyondTheLimit_isRefused() {
            Money most = Money.ofMinor(Money.MAX_MINOR_UNITS, GBP);

            assertThat(most.minus(gbp("0.01")).plus(gbp("0.01"))).isEqualTo(most);
            refused(() -> most.plus(gbp("0.01")), "amount", "range", TOO_MUCH);
            refused(() -> most.negated().minus(gbp("0.01")), "amount", "range", TOO_MUCH);
        }

        @Test
        void times_factor_multipliesOrRefuses() {
            assertThat(gbp("1.03").times(3)).isEqualTo(gbp("3.09"));
            assertThat(gbp("1.03").times(-1)).isEqualTo(gbp("-1.03"));
            assertThat(gbp("1.03").times(0)).isEqualTo(gbp("0"));
            assertThat(gbp("0.01").times(Money.MAX_MINOR_UNITS).minorUnits()).isEqualTo(Money.MAX_MINOR_UNITS);
            refused(() -> gbp("0.01").times(Money.MAX_MINOR_UNITS + 1), "amount", "range", TOO_MUCH);
            refused(() -> gbp("0.02").times(Long.MAX_VALUE), "amount", "range", TOO_MUCH);
        }

        @Test
        void signs_ofEachKind_areTold() {
            assertThat(gbp("0.01").isPositive()).isTrue();
            assertThat(gbp("0.01").isNegative()).isFalse();
            assertThat(gbp("0.01").isZero()).isFalse();
            assertThat(gbp("-0.01").isPositive()).isFalse();
            assertThat(gbp("-0.01").isNegative()).isTrue();
            assertThat(gbp("-0.01").isZero()).isFalse();
            assertThat(gbp("0").isPositive()).isFalse();
            assertThat(gbp("0").isNegative()).isFalse();
            assertThat(gbp("0").isZero()).isTrue();
        }

        @Test
        void negatedAndAbs_ofEachSign_keepTheMagnitude() {
            assertThat(gbp("2.50").negated()).isEqualTo(gbp("-2.50"));
            assertThat(gbp("-2.50").negated()).isEqualTo(gbp("2.50"));
            assertThat(gbp("2.50").abs()).isEqualTo(gbp("2.50"));
            assertThat(gbp("-2.50").abs()).isEqualTo(gbp("2.50"));
        }

        @Test
        void minAndMax_ofTwo_pickOne() {
            Money small = gbp("1");
            Money large = gbp("2");

            assertThat(small.min(large)).isSameAs(small);
            assertThat(large.min(small)).isSameAs(small);
            assertThat(small.max(large)).isSameAs(large);
            assertThat(large.max(small)).isSameAs(large);
        }

        @Test
        void minAndMax_ofEquals_areTheReceiver() {
            Money one = gbp("1");

            assertThat(one.min(gbp("1"))).isSameAs(one);
            assertThat(one.max(gbp("1"))).isSameAs(one);
        }

        @Test
        void sum_ofAmounts_addsUpFromZero() {
            assertThat(Money.sum(GBP, Stream.of(gbp("0.10"), gbp("0.20"), gbp("-0.05"))))
                    .isEqualTo(gbp("0.25"));
            assertThat(Money.sum(GBP, Stream.empty())).isEqualTo(gbp("0"));
        }

        @Test
        void arithmetic_mixedCurrencies_isRefusedNamingBoth() {
            Money pound = gbp("1");
            Money euro = Money.of("1", "EUR");
            String message = "must be one: GBP and EUR cannot be mixed";

            refused(() -> pound.plus(euro), "currency", "same-currency", message);
            refused(() -> pound.minus(euro), "currency", "same-currency", message);
            refused(() -> pound.compareTo(euro), "currency", "same-currency", message);
            refused(() -> pound.min(euro), "currency", "same-currency", message);
            refused(() -> pound.max(euro), "currency", "same-currency", message);
            refused(() -> pound.allocate(List.of(euro)), "currency", "same-currency", message);
            refused(() -> Money.sum(GBP, Stream.of(euro)), "currency", "same-currency", message);
        }
    }

    @Nested
    class Comparing {
        @Test
        void equals_sameAmountAndCurrency_isEqual() {
            assertThat(gbp("1.20")).isEqualTo(gbp("1.2")).hasSameHashCodeAs(gbp("1.2"));
            assertThat(gbp("1.20")).isNotEqualTo(gbp("1.21"));
            assertThat(gbp("1.20")).isNotEqualTo(Money.of("1.20", "EUR"));
            assertThat((Object) gbp("1.20")).isNotEqualTo("1.20 GBP");
        }

        @Test
        void hashCode_ofDifferentAmounts_differs() {
            assertThat(Stream.of("0", "0.01", "0.02", "1")
                            .map(text -> gbp(text).hashCode())
                            .distinct())
                    .hasSize(4);
        }

        @Test
        void compareTo_sameCurrency_ordersByAmount() {
            assertThat(gbp("1")).isLessThan(gbp("1.01"));
            assertThat(gbp("1")).isGreaterThan(gbp("-1"));
            assertThat(gbp("1")).isEqualByComparingTo(gbp("1.00"));
        }
    }
}

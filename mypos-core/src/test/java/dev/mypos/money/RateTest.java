package dev.mypos.money;

import static dev.mypos.money.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateTest {
    @ParameterizedTest
    @CsvSource({"20, 20 %", "20.0, 20 %", "5.50, 5.5 %", "0, 0 %", "0.000001, 0.000001 %", "1000, 1000 %"})
    void ofPercent_plainDecimal_dropsTrailingZeros(String text, String shown) {
        assertThat(Rate.ofPercent(text)).hasToString(shown).isEqualTo(Rate.ofPercent(shown.replace(" %", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.000001", "1000.000001", "-20"})
    void ofPercent_outOfRange_isRefused(String text) {
        refused(() -> Rate.ofPercent(text), "rate", "range", "must be a percentage of 0 to 1000, such as 20");
    }

    @Test
    void ofPercent_sevenDecimals_isRefused() {
        refused(() -> Rate.ofPercent("0.0000001"), "rate", "max-decimals", "must have at most 6 decimals");
    }

    @Test
    void ofPercent_textThatIsNoNumber_isRefused() {
        refused(() -> Rate.ofPercent("20%"), "rate", "number", "must be a number in plain digits, such as 12.40");
    }

    @ParameterizedTest
    @CsvSource({
        "10, 1.06, HALF_UP, 0.11",
        "12.5, 0.04, HALF_UP, 0.01",
        "12.5, 0.04, HALF_DOWN, 0.00",
        "12.5, 0.04, HALF_EVEN, 0.00",
        "12.5, 0.12, HALF_EVEN, 0.02",
        "99.999999, 100.00, DOWN, 99.99",
        "12.5, -0.04, HALF_UP, -0.01",
        "12.5, -0.04, HALF_DOWN, 0.00",
        "0, 5.00, HALF_UP, 0.00",
        "100, 5.00, HALF_UP, 5.00",
        "1000, 5.00, HALF_UP, 50.00"
    })
    void times_amount_roundsOnceAndKeepsTheSign(String rate, String amount, RoundingMode mode, String expected) {
        assertThat(Rate.ofPercent(rate).times(Money.of(amount, "GBP"), mode)).isEqualTo(Money.of(expected, "GBP"));
    }

    @Test
    void zero_ofAnything_isNothing() {
        assertThat(Rate.ZERO).isEqualTo(new Rate(new BigDecimal("0.00")));
    }

    @Test
    void times_modeThatIsNotAllowed_isRefused() {
        refused(
                () -> Rate.ZERO.times(Money.of("1", "GBP"), RoundingMode.UP),
                "rounding",
                "allowed",
                "must be HALF_UP, HALF_DOWN, HALF_EVEN or DOWN, not UP");
    }

    @Test
    void explain_amount_showsTheExactShare() {
        Step step = Rate.ofPercent("10").explain(Money.of("1.06", "GBP"), RoundingMode.HALF_UP);

        assertThat(step).isEqualTo(new Step("percentage", "10 % of 1.06 GBP", "0.106", Money.of("0.11", "GBP")));
        assertThat(step.remainder()).isEqualByComparingTo("0.004");
    }
}

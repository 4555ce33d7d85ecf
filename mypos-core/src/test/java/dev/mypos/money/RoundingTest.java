package dev.mypos.money;

import static dev.mypos.money.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RoundingTest {
    private static Money cad(String amount) {
        return Money.of(amount, "CAD");
    }

    @Test
    void default_asStated_isHalfUpByLineWithoutCashStep() {
        assertThat(Rounding.DEFAULT).isEqualTo(new Rounding(RoundingMode.HALF_UP, TaxScope.LINE, Optional.empty()));
    }

    @ParameterizedTest
    @EnumSource(
            value = RoundingMode.class,
            names = {"HALF_UP", "HALF_DOWN", "HALF_EVEN", "DOWN"})
    void of_allowedMode_isKept(RoundingMode mode) {
        Rounding rounding = Rounding.of(mode, TaxScope.DOCUMENT).withCash(cad("0.05"), mode);

        assertThat(rounding.mode()).isEqualTo(mode);
        assertThat(rounding.taxScope()).isEqualTo(TaxScope.DOCUMENT);
        assertThat(rounding.cash()).contains(new Rounding.CashStep(cad("0.05"), mode));
    }

    @ParameterizedTest
    @EnumSource(
            value = RoundingMode.class,
            names = {"UP", "CEILING", "FLOOR", "UNNECESSARY"})
    void of_otherMode_isRefused(RoundingMode mode) {
        String message = "must be HALF_UP, HALF_DOWN, HALF_EVEN or DOWN, not " + mode;

        refused(() -> Rounding.of(mode, TaxScope.LINE), "rounding", "allowed", message);
        refused(() -> Rounding.DEFAULT.withCash(cad("0.05"), mode), "rounding", "allowed", message);
    }

    @Test
    void withCash_stepOfZeroOrLess_isRefused() {
        String message = "must be more than zero, such as 0.05";

        assertThat(Rounding.DEFAULT.withCash(cad("0.01"), RoundingMode.DOWN).cash())
                .isPresent();
        refused(() -> Rounding.DEFAULT.withCash(cad("0"), RoundingMode.HALF_UP), "cash_step", "range", message);
        refused(() -> Rounding.DEFAULT.withCash(cad("-0.05"), RoundingMode.HALF_UP), "cash_step", "range", message);
    }

    @Test
    void roundCash_withoutStep_changesNothing() {
        assertThat(Rounding.DEFAULT.roundCash(cad("4.92"))).isEqualTo(cad("4.92"));
        assertThat(Rounding.DEFAULT.explainCash(cad("4.92")))
                .isEqualTo(new Step("cash rounding", "4.92 CAD", "4.92", cad("4.92")));
    }

    @ParameterizedTest
    @CsvSource({
        "0.05, HALF_UP, 0.02, 0.00",
        "0.05, HALF_UP, 0.03, 0.05",
        "0.10, HALF_UP, 0.05, 0.10",
        "0.10, HALF_DOWN, 0.05, 0.00",
        "0.10, HALF_DOWN, 0.06, 0.10",
        "0.10, HALF_EVEN, 0.05, 0.00",
        "0.10, HALF_EVEN, 0.15, 0.20",
        "0.10, DOWN, 0.19, 0.10",
        "0.05, HALF_UP, 0.05, 0.05",
        "0.25, HALF_UP, 1.13, 1.25"
    })
    void roundCash_eitherSign_isTheMirror(String step, RoundingMode mode, String due, String rounded) {
        Rounding rounding = Rounding.DEFAULT.withCash(cad(step), mode);

        assertThat(rounding.roundCash(cad(due))).isEqualTo(cad(rounded));
        assertThat(rounding.roundCash(cad(due).negated()))
                .isEqualTo(cad(rounded).negated());
    }

    @Test
    void roundCash_otherCurrency_isRefused() {
        Rounding rounding = Rounding.DEFAULT.withCash(cad("0.05"), RoundingMode.HALF_UP);

        refused(
                () -> rounding.roundCash(Money.of("1", "GBP")),
                "currency",
                "same-currency",
                "must be one: CAD and GBP cannot be mixed");
    }

    @Test
    void roundCash_beyondTheLimit_isRefused() {
        Rounding rounding = Rounding.DEFAULT.withCash(cad("0.11"), RoundingMode.HALF_UP);

        refused(
                () -> rounding.roundCash(cad("100000000000")),
                "amount",
                "range",
                "must be at most 10^13 minor units of CAD");
    }

    @Test
    void explainCash_withStep_showsWhatWasAdded() {
        Step step = Rounding.DEFAULT.withCash(cad("0.05"), RoundingMode.HALF_UP).explainCash(cad("4.92"));

        assertThat(step).isEqualTo(new Step("cash rounding", "4.92 CAD in steps of 0.05 CAD", "4.92", cad("4.90")));
        assertThat(step.remainder()).isEqualByComparingTo("-0.02");
    }
}

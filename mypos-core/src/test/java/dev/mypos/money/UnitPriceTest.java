package dev.mypos.money;

import static dev.mypos.money.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UnitPriceTest {
    @ParameterizedTest
    @CsvSource({
        "7.5, EUR, 7.50 EUR",
        "7.50000, EUR, 7.50 EUR",
        "1.459, GBP, 1.459 GBP",
        "0.00100, GBP, 0.001 GBP",
        "0.00001, GBP, 0.00001 GBP",
        "0, GBP, 0.00 GBP",
        "100, JPY, 100 JPY",
        "100.5, JPY, 100.5 JPY",
        "1.2, KWD, 1.200 KWD"
    })
    void of_plainDecimal_showsAtLeastTheCurrencysDecimals(String text, String code, String shown) {
        assertThat(UnitPrice.of(text, code)).hasToString(shown);
    }

    @Test
    void equals_differentTrailingZeros_isEqual() {
        assertThat(UnitPrice.of("7.500", "EUR"))
                .isEqualTo(UnitPrice.of("7.5", "EUR"))
                .isEqualTo(UnitPrice.of(Money.of("7.50", "EUR")))
                .isEqualTo(UnitPrice.of(new BigDecimal("7.50000"), Currency.getInstance("EUR")))
                .isNotEqualTo(UnitPrice.of("7.50", "GBP"))
                .isNotEqualTo(UnitPrice.of("7.50001", "EUR"));
    }

    @Test
    void of_textOutsideTheRules_isRefused() {
        refused(
                () -> UnitPrice.of("cheap", "GBP"),
                "price",
                "number",
                "must be a number in plain digits, such as 12.40");
        refused(() -> UnitPrice.of("1.2345678", "GBP"), "price", "max-decimals", "must have at most 5 decimals");
        refused(() -> UnitPrice.of("1.000001", "GBP"), "price", "max-decimals", "must have at most 5 decimals");
        refused(() -> UnitPrice.of("-0.00001", "GBP"), "price", "range", "must be 0 or more");
        refused(() -> UnitPrice.of(Money.of("-1", "GBP")), "price", "range", "must be 0 or more");
        refused(
                () -> UnitPrice.of("1", "XYZ"),
                "currency",
                "iso-4217",
                "XYZ does not exist; use an ISO 4217 code such as EUR");
        refused(() -> UnitPrice.of("1", "XAU"), "currency", "minor-unit", "XAU has no minor unit; use one such as EUR");
    }

    @Test
    void of_limit_isHeldAndOnePastItRefused() {
        assertThat(UnitPrice.of("100000000000", "GBP")).hasToString("100000000000.00 GBP");
        refused(
                () -> UnitPrice.of("100000000000.00001", "GBP"),
                "price",
                "range",
                "must be at most 10^13 minor units of GBP");
    }

    @ParameterizedTest
    @CsvSource({
        "1.459, 10, HALF_UP, 14.59",
        "1.459, 33.33, HALF_UP, 48.63",
        "0.001, 5, HALF_UP, 0.01",
        "0.001, 5, HALF_DOWN, 0.00",
        "0.001, 5, HALF_EVEN, 0.00",
        "0.001, 15, HALF_EVEN, 0.02",
        "0.001, 15, HALF_DOWN, 0.01",
        "0.001, 19.99999, DOWN, 0.01",
        "0.001, -5, HALF_UP, -0.01",
        "0.001, -5, HALF_DOWN, 0.00",
        "0.001, -15, HALF_EVEN, -0.02",
        "0.001, -19.99999, DOWN, -0.01",
        "2.55, 0, HALF_UP, 0.00"
    })
    void times_quantity_roundsOnceToTheMinorUnit(String price, String quantity, RoundingMode mode, String amount) {
        assertThat(UnitPrice.of(price, "GBP").times(Quantity.parse(quantity), mode))
                .isEqualTo(Money.of(amount, "GBP"));
    }

    @Test
    void times_currencyWithoutDecimals_roundsToWholeUnits() {
        assertThat(UnitPrice.of("100.5", "JPY").times(Quantity.of(3), RoundingMode.HALF_UP))
                .isEqualTo(Money.of("302", "JPY"));
    }

    @Test
    void times_productBeyondTheLimit_isRefused() {
        UnitPrice most = UnitPrice.of("100000000000", "GBP");

        assertThat(most.times(Quantity.of(1), RoundingMode.DOWN)).isEqualTo(Money.of("100000000000", "GBP"));
        refused(
                () -> most.times(Quantity.of(1_000_000), RoundingMode.DOWN),
                "amount",
                "range",
                "must be at most 10^13 minor units of GBP");
    }

    @ParameterizedTest
    @EnumSource(
            value = RoundingMode.class,
            names = {"UP", "CEILING", "FLOOR", "UNNECESSARY"})
    void times_modeThatIsNotAllowed_isRefused(RoundingMode mode) {
        refused(
                () -> UnitPrice.of("1", "GBP").times(Quantity.of(1), mode),
                "rounding",
                "allowed",
                "must be HALF_UP, HALF_DOWN, HALF_EVEN or DOWN, not " + mode);
    }

    @Test
    void explain_quantity_showsTheExactProduct() {
        Step step = UnitPrice.of("1.459", "GBP").explain(Quantity.parse("33.33"), RoundingMode.HALF_UP);

        assertThat(step).isEqualTo(new Step("line amount", "1.459 GBP x 33.33", "48.62847", Money.of("48.63", "GBP")));
        assertThat(step.remainder()).isEqualByComparingTo("0.00153");
    }
}

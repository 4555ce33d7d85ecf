package dev.mypos.money;

import static dev.mypos.money.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
    @ParameterizedTest
    @CsvSource({
        "5, 5, 500000",
        "5.0, 5, 500000",
        "0.755, 0.755, 75500",
        "-2.50, -2.5, -250000",
        "0.00001, 0.00001, 1",
        "1.2345600, 1.23456, 123456",
        "100, 100, 10000000",
        "-0, 0, 0",
        "1000000000000, 1000000000000, 100000000000000000"
    })
    void parse_plainDecimal_dropsTrailingZeros(String text, String shown, long scaled) {
        Quantity quantity = Quantity.parse(text);

        assertThat(quantity).hasToString(shown);
        assertThat(quantity.value()).isEqualTo(new BigDecimal(shown));
        assertThat(quantity.scaled()).isEqualTo(scaled);
        assertThat(Quantity.ofScaled(scaled)).isEqualTo(quantity).hasSameHashCodeAs(quantity);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two", "1e3", "1,5", ".5", "5.", "+5", "1 000"})
    void parse_textThatIsNoPlainDecimal_isRefused(String text) {
        refused(() -> Quantity.parse(text), "quantity", "number", "must be a number in plain digits, such as 12.40");
    }

    @Test
    void parse_sixDecimals_isRefused() {
        refused(() -> Quantity.parse("0.000001"), "quantity", "max-decimals", "must have at most 5 decimals");
    }

    @Test
    void of_limit_isHeldAndOnePastItRefused() {
        String message = "must be at most 1000000000000";

        assertThat(Quantity.of(1_000_000_000_000L)).hasToString("1000000000000");
        assertThat(Quantity.of(-1_000_000_000_000L)).hasToString("-1000000000000");
        refused(() -> Quantity.parse("1000000000000.00001"), "quantity", "range", message);
        refused(() -> Quantity.parse("-1000000000000.00001"), "quantity", "range", message);
        refused(() -> Quantity.ofScaled(100_000_000_000_000_001L), "quantity", "range", message);
    }

    @Test
    void of_decimalOfEnormousExponent_isRefusedWithoutWritingItOut() {
        refused(
                () -> new Quantity(new BigDecimal("1E+999999999")),
                "quantity",
                "range",
                "must have at most 20 digits before the point");
    }

    @Test
    void fitsLine_limit_isHeldAndOnePastItNot() {
        assertThat(Quantity.MAX_LINE).isEqualTo(Quantity.of(1_000_000));
        assertThat(Quantity.of(1_000_000).fitsLine()).isTrue();
        assertThat(Quantity.of(-1_000_000).fitsLine()).isTrue();
        assertThat(Quantity.parse("1000000.00001").fitsLine()).isFalse();
        assertThat(Quantity.parse("-1000000.00001").fitsLine()).isFalse();
    }

    @Test
    void arithmetic_ofTwo_isExactAndNormalised() {
        assertThat(Quantity.parse("0.7").plus(Quantity.parse("0.3"))).isEqualTo(Quantity.of(1));
        assertThat(Quantity.parse("0.7").minus(Quantity.parse("1.2"))).isEqualTo(Quantity.parse("-0.5"));
        assertThat(Quantity.parse("0.7").negated()).isEqualTo(Quantity.parse("-0.7"));
        assertThat(Quantity.parse("-0.7").abs()).isEqualTo(Quantity.parse("0.7"));
        assertThat(Quantity.parse("0.7").abs()).isEqualTo(Quantity.parse("0.7"));
    }

    @Test
    void signs_ofEachKind_areTold() {
        assertThat(Quantity.ZERO).isEqualTo(Quantity.of(0));
        assertThat(Quantity.ZERO.isZero()).isTrue();
        assertThat(Quantity.ZERO.isNegative()).isFalse();
        assertThat(Quantity.ZERO.isPositive()).isFalse();
        assertThat(Quantity.of(1).isZero()).isFalse();
        assertThat(Quantity.of(1).isNegative()).isFalse();
        assertThat(Quantity.of(1).isPositive()).isTrue();
        assertThat(Quantity.of(-1).isZero()).isFalse();
        assertThat(Quantity.of(-1).isNegative()).isTrue();
        assertThat(Quantity.of(-1).isPositive()).isFalse();
    }

    @Test
    void compareTo_ofTwo_ordersByValue() {
        assertThat(Quantity.of(2)).isGreaterThan(Quantity.parse("1.99999"));
        assertThat(Quantity.of(-2)).isLessThan(Quantity.of(1));
        assertThat(Quantity.of(2)).isEqualByComparingTo(Quantity.parse("2.0"));
    }
}

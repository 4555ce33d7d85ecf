package dev.mypos.money;

import static dev.mypos.money.Refused.refused;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.mypos.check.Check;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityRangeTest {
    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00001", "1000000"})
    void quantityRange_withinDefaults_passes(String quantity) {
        assertThatNoException().isThrownBy(() -> count(quantity));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.00001", "-1000000", "1000000.00001"})
    void quantityRange_outsideDefaults_isRefused(String quantity) {
        refused(() -> count(quantity), "counted", "quantity-range", "must be from 0 to 1000000, not " + quantity);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1000000", "-0.00001", "0.00001", "1000000"})
    void quantityRange_negativeAllowed_passes(String quantity) {
        assertThatNoException().isThrownBy(() -> move(quantity));
    }

    @ParameterizedTest
    @CsvSource({"0", "-1000000.00001", "1000000.00001"})
    void quantityRange_zeroOrTooLarge_isRefused(String quantity) {
        refused(
                () -> move(quantity),
                "moved",
                "quantity-range",
                "must be from -1000000 to 1000000 and other than 0, not " + quantity);
    }

    private static void count(String quantity) {
        Check.valid("count", Count.class, new Count(Quantity.parse(quantity)));
    }

    private static void move(String quantity) {
        Check.valid("move", Move.class, new Move(Quantity.parse(quantity)));
    }

    public record Count(@QuantityRange Quantity counted) {}

    public record Move(
            @QuantityRange(negative = true, zero = false) Quantity moved) {}
}

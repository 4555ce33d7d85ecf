package dev.mypos.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UnitTest {
    @ParameterizedTest
    @CsvSource({
        "each, 1, true", "each, 1000000, true", "each, 0.5, false", "each, -2, true", "each, -0.1, false",
        "kg, 0.755, true", "kg, 0.7551, false", "l, 1.000, true", "l, 0.0005, false", "m, 12, true",
        "any, 0.00001, true"
    })
    void allows_quantity_byItsDecimals(String unit, String quantity, boolean allowed) {
        assertThat(Unit.find(unit).orElseThrow().allows(Quantity.parse(quantity)))
                .isEqualTo(allowed);
    }

    @ParameterizedTest
    @EnumSource(Unit.class)
    void find_codeOfEachUnit_givesItBack(Unit unit) {
        assertThat(Unit.find(unit.code())).contains(unit);
    }

    @Test
    void find_otherWord_isEmpty() {
        assertThat(Unit.find("EACH")).isEmpty();
        assertThat(Unit.find("")).isEmpty();
    }

    @Test
    void text_quantity_isAsPeopleReadIt() {
        assertThat(Unit.KILOGRAM.text(Quantity.parse("0.755"))).isEqualTo("0.755 kg");
        assertThat(Unit.EACH.text(Quantity.of(2))).isEqualTo("2");
        assertThat(Unit.ANY.text(Quantity.parse("1.5"))).isEqualTo("1.5");
    }
}

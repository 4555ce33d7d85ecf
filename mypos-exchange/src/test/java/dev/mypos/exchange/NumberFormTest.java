package dev.mypos.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFormTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1234.50|1234.50", "-3|-3", "0|0"})
    void decimal_withPoint_isRead(String text, BigDecimal value) {
        assertThat(NumberForm.POINT.decimal(text)).contains(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.234,50|1234.50", "1234,5|1234.5", "-1.234.567|-1234567", "12|12"})
    void decimal_withCommaAndGroups_isRead(String text, BigDecimal value) {
        assertThat(NumberForm.COMMA.grouped('.').decimal(text)).contains(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12,50", "1e3", "+1", " 1", ".5", "5.", "١", "1.2.3", "123456789012345678901"})
    void decimal_inAnotherForm_isNone(String text) {
        assertThat(NumberForm.POINT.decimal(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.50", "1.23", "12.3456", "1,234.50", "1.234,"})
    void decimal_groupsInTheWrongPlaces_isNone(String text) {
        assertThat(NumberForm.COMMA.grouped('.').decimal(text)).isEmpty();
    }

    @Test
    void grouped_decimalMarkOrDigit_isRefused() {
        assertThatThrownBy(() -> NumberForm.POINT.grouped('.')).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NumberForm.POINT.grouped('0')).isInstanceOf(IllegalArgumentException.class);
    }
}

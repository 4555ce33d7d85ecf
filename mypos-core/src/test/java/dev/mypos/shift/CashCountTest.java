package dev.mypos.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mypos.error.ValidationError;
import dev.mypos.money.Money;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CashCountTest {
    private static final Currency EUR = Currency.getInstance("EUR");

    @Test
    void of_denominations_addsThemUpLargestFirst() {
        CashCount count = CashCount.of(EUR, Map.of(eur("0.05"), 3, eur("20.00"), 2, eur("1.00"), 0));

        assertThat(count.total()).isEqualTo(eur("40.15"));
        assertThat(count.pieces())
                .containsExactly(
                        new CashCount.Pieces(eur("20.00"), 2),
                        new CashCount.Pieces(eur("1.00"), 0),
                        new CashCount.Pieces(eur("0.05"), 3));
        assertThat(CashCount.of(EUR, Map.of()).total()).isEqualTo(eur("0.00"));
    }

    @ParameterizedTest
    @CsvSource({"EUR,500", "EUR,0.01", "USD,0.25", "JPY,2000", "JPY,1", "KWD,0.250", "KWD,0.005", "INR,2000"})
    void of_coinOrNote_isTaken(String currency, String denomination) {
        Money one = Money.of(denomination, currency);

        assertThat(CashCount.of(one.currency(), Map.of(one, CashCount.MAX_PIECES))
                        .total())
                .isEqualTo(one.times(CashCount.MAX_PIECES));
    }

    @ParameterizedTest
    @CsvSource({"12.00", "0.30", "0.00", "-5.00", "99.99"})
    void of_noCoinOrNote_isRefused(String denomination) {
        assertThatThrownBy(() -> CashCount.of(EUR, Map.of(eur(denomination), 1)))
                .isInstanceOf(ValidationError.class)
                .hasMessageContaining("counted[" + denomination + " EUR]")
                .hasMessageContaining("coin or note");
    }

    @Test
    void of_severalBrokenRules_namesEach() {
        ValidationError refused = catchThrowableOfType(
                ValidationError.class,
                () -> CashCount.of(
                        EUR,
                        Map.of(
                                eur("3.00"),
                                1,
                                Money.of("5.00", "GBP"),
                                1,
                                eur("5.00"),
                                -1,
                                eur("10.00"),
                                CashCount.MAX_PIECES + 1)));

        assertThat(refused.violations())
                .extracting(ValidationError.Violation::rule)
                .containsExactlyInAnyOrder("denomination", "currency", "range", "range");
    }

    @Test
    void of_negativeTotal_isRefused() {
        assertThatThrownBy(() -> CashCount.of(eur("-0.01")))
                .isInstanceOf(ValidationError.class)
                .hasMessageContaining("counted");
    }

    @Test
    void constructor_totalOtherThanPieces_isRefused() {
        List<CashCount.Pieces> pieces = List.of(new CashCount.Pieces(eur("5.00"), 2));

        assertThatThrownBy(() -> new CashCount(pieces, eur("9.99"), false)).isInstanceOf(ValidationError.class);
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}

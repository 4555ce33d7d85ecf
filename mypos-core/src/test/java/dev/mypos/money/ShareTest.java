package dev.mypos.money;

import static dev.mypos.money.AllocationTest.gbp;
import static dev.mypos.money.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {
    private static Share share(String whole, String soFar, String sold) {
        return Share.of(gbp(whole), Quantity.parse(soFar), Quantity.parse(sold), RoundingMode.HALF_UP);
    }

    @ParameterizedTest
    @CsvSource({
        "10.00, 0, 3, 0.00",
        "10.00, 1, 3, 3.33",
        "10.00, 2, 3, 6.67",
        "10.00, 3, 3, 10.00",
        "10.00, 0.5, 2.5, 2.00",
        "10.00, 0.00001, 0.00003, 3.33",
        "10.00, 0.25, 1, 2.50",
        "-10.00, 2, 3, -6.67",
        "10.00, -2, -3, 6.67",
        "10.00, 0, -3, 0.00",
        "-10.00, -2, -3, -6.67",
        "0.00, 2, 3, 0.00"
    })
    void amount_soFar_isRoundedOnce(String whole, String soFar, String sold, String amount) {
        assertThat(share(whole, soFar, sold).amount()).isEqualTo(gbp(amount));
    }

    @ParameterizedTest
    @CsvSource({"HALF_UP, 0.52", "HALF_DOWN, 0.51", "HALF_EVEN, 0.52", "DOWN, 0.51"})
    void amount_eachMode_roundsTheCentInTheMiddle(RoundingMode mode, String amount) {
        Quantity one = Quantity.of(1);
        Quantity two = Quantity.of(2);

        assertThat(Share.of(gbp("1.03"), one, two, mode).amount()).isEqualTo(gbp(amount));
        assertThat(Share.of(gbp("-1.03"), one, two, mode).amount())
                .isEqualTo(gbp(amount).negated());
    }

    @Test
    void less_whatWasGivenBefore_isTheNextPart() {
        assertThat(share("10.00", "2", "3").less(gbp("3.33"))).isEqualTo(gbp("3.34"));
        assertThat(share("10.00", "3", "3").less(gbp("9.99"))).isEqualTo(gbp("0.01"));
    }

    @Test
    void of_moreThanSold_isRefused() {
        refused(() -> share("1", "3.00001", "3"), "returned", "range", "must be at most the 3 sold, not 3.00001");
        refused(() -> share("1", "-4", "-3"), "returned", "range", "must be at most the -3 sold, not -4");
    }

    @Test
    void of_otherDirection_isRefused() {
        refused(() -> share("1", "-1", "3"), "returned", "range", "must be at most the 3 sold, not -1");
        refused(() -> share("1", "1", "-3"), "returned", "range", "must be at most the -3 sold, not 1");
    }

    @Test
    void of_nothingSold_isRefused() {
        refused(() -> share("1", "0", "0"), "sold", "not-zero", "must not be zero");
    }

    @Test
    void of_modeThatIsNotAllowed_isRefused() {
        refused(
                () -> Share.of(gbp("1"), Quantity.of(1), Quantity.of(2), RoundingMode.CEILING),
                "rounding",
                "allowed",
                "must be HALF_UP, HALF_DOWN, HALF_EVEN or DOWN, not CEILING");
    }

    @Test
    void step_ofAShare_showsTheExactValue() {
        assertThat(share("10.00", "2", "3").step())
                .isEqualTo(new Step("share so far", "10.00 GBP x 2 / 3", "6.666666666666", gbp("6.67")));
    }
}

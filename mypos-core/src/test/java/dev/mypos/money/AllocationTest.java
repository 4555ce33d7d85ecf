package dev.mypos.money;

import static dev.mypos.money.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllocationTest {
    static Money gbp(String amount) {
        return Money.of(amount, "GBP");
    }

    static List<Money> gbps(String amounts) {
        return Stream.of(amounts.split(" ")).map(AllocationTest::gbp).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "0.05, 1 1, 0.03 0.02",
        "0.05, 1 1 1, 0.02 0.02 0.01",
        "0.01, 1 2 2, 0 0.01 0",
        "0.02, 1 1 1, 0.01 0.01 0",
        "10.00, 6 4, 6.00 4.00",
        "10.00, 0 4 0, 0 10.00 0",
        "0.10, 0 1 0 1 1, 0 0.04 0 0.03 0.03",
        "0.00, 1 2, 0 0",
        "0.00, 0 0, 0 0",
        "100.00, 0.01 0.02, 33.33 66.67",
        "7.00, 7, 7.00"
    })
    void allocate_anyWhole_givesLeftOverUnitsToTheLargestFractions(String whole, String weights, String parts) {
        assertThat(gbp(whole).allocate(gbps(weights))).isEqualTo(gbps(parts));
    }

    @ParameterizedTest
    @CsvSource({"0.05, 1 1", "0.02, 1 1 1", "10.24, 1.06 2.06 3.06 4.06", "0.10, 0 1 0 1 1"})
    void allocate_negatedWholeOrWeights_isTheMirror(String whole, String weights) {
        List<Money> parts = gbp(whole).allocate(gbps(weights));
        List<Money> mirrored = parts.stream().map(Money::negated).toList();
        List<Money> negatedWeights = gbps(weights).stream().map(Money::negated).toList();

        assertThat(gbp(whole).negated().allocate(gbps(weights))).isEqualTo(mirrored);
        assertThat(gbp(whole).negated().allocate(negatedWeights)).isEqualTo(mirrored);
        assertThat(gbp(whole).allocate(negatedWeights)).isEqualTo(parts);
    }

    @Test
    void allocate_amountsAtTheLimit_staysExact() {
        Money most = Money.ofMinor(Money.MAX_MINOR_UNITS, gbp("1").currency());

        assertThat(most.allocate(List.of(most, most, most)).stream().map(Money::minorUnits))
                .containsExactly(3_333_333_333_334L, 3_333_333_333_333L, 3_333_333_333_333L);
    }

    @Test
    void allocate_noWeights_givesNothingOrRefuses() {
        assertThat(gbp("0").allocate(List.of())).isEmpty();
        refused(
                () -> gbp("1").allocate(List.of()),
                "weights",
                "not-zero",
                "must not all be zero when 1.00 GBP is to be split");
    }

    @Test
    void allocate_weightsOfZero_isRefused() {
        refused(
                () -> gbp("-0.01").allocate(gbps("0 0")),
                "weights",
                "not-zero",
                "must not all be zero when -0.01 GBP is to be split");
    }

    @Test
    void allocate_weightsOfBothSigns_isRefused() {
        refused(
                () -> gbp("1").allocate(gbps("3 0 -1")),
                "weights",
                "same-sign",
                "must have one sign; split what is sold and what is returned apart");
    }

    @Test
    void steps_ofAnAllocation_showEachExactShare() {
        Allocation allocation = Allocation.of(gbp("0.10"), gbps("1 2"));

        assertThat(allocation.parts()).isEqualTo(gbps("0.03 0.07"));
        assertThat(allocation.steps())
                .containsExactly(
                        new Step("allocation", "share of 1.00 GBP in 0.10 GBP", "0.033333333333", gbp("0.03")),
                        new Step("allocation", "share of 2.00 GBP in 0.10 GBP", "0.066666666666", gbp("0.07")));
        assertThat(allocation.steps().get(0).remainder()).isEqualByComparingTo("-0.003333333333");
    }

    @Test
    void steps_ofNothing_areZero() {
        assertThat(Allocation.of(gbp("0"), gbps("0")).steps())
                .containsExactly(new Step("allocation", "share of 0.00 GBP in 0.00 GBP", "0.00", gbp("0")));
    }
}

package dev.mypos.money;

import static dev.mypos.money.AllocationTest.gbp;
import static dev.mypos.money.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.mypos.money.TaxRule.Component;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TaxationTest {
    private static final Currency GBP = Currency.getInstance("GBP");
    private static final Rate TWENTY = Rate.ofPercent("20");
    private static final TaxRule INCLUDED = TaxRule.included("inc", "VAT", TWENTY);
    private static final TaxRule ON_TOP = TaxRule.onTop("top", "VAT", TWENTY);

    private static Taxation tax(TaxScope scope, Taxable... lines) {
        return Taxation.of(GBP, List.of(lines), Rounding.of(RoundingMode.HALF_UP, scope));
    }

    private static Taxable line(String amount, TaxRule rule) {
        return new Taxable(gbp(amount), rule);
    }

    private static TaxRule rule(Component... components) {
        return new TaxRule("mixed", List.of(components));
    }

    private static Component included(String name, String percent) {
        return new Component(name, Rate.ofPercent(percent), true);
    }

    private static Component onTop(String name, String percent) {
        return new Component(name, Rate.ofPercent(percent), false);
    }

    private static Taxable[] repeat(int times, Taxable line) {
        return IntStream.range(0, times).mapToObj(i -> line).toArray(Taxable[]::new);
    }

    private static List<Money> lineTaxes(Taxation taxation) {
        return taxation.lines().stream().map(TaxedLine::tax).toList();
    }

    private static List<Money> gbps(String... amounts) {
        return Arrays.stream(amounts).map(AllocationTest::gbp).toList();
    }

    @Nested
    class EitherScope {
        @ParameterizedTest
        @EnumSource(TaxScope.class)
        void of_noLines_isZero(TaxScope scope) {
            Taxation none = tax(scope);

            assertThat(none.lines()).isEmpty();
            assertThat(none.taxes()).isEmpty();
            assertThat(none.steps()).isEmpty();
            assertThat(none.net()).isEqualTo(gbp("0"));
            assertThat(none.tax()).isEqualTo(gbp("0"));
            assertThat(none.total()).isEqualTo(gbp("0"));
        }

        @ParameterizedTest
        @EnumSource(TaxScope.class)
        void of_ruleWithoutComponents_leavesTheAmount(TaxScope scope) {
            Taxation free = tax(scope, line("5.00", TaxRule.none("free")));

            assertThat(free.lines()).containsExactly(new TaxedLine(gbp("5"), List.of(), gbp("5")));
            assertThat(free.taxes()).isEmpty();
        }

        @ParameterizedTest
        @EnumSource(TaxScope.class)
        void of_includedTax_isTakenOutOfTheAmount(TaxScope scope) {
            Taxation taxed = tax(scope, line("12.00", INCLUDED));
            Tax vat = new Tax("VAT", TWENTY, true, gbp("10"), gbp("2"));

            assertThat(taxed.lines()).containsExactly(new TaxedLine(gbp("10"), List.of(vat), gbp("12")));
            assertThat(taxed.taxes()).containsExactly(vat);
            assertThat(taxed.net()).isEqualTo(gbp("10"));
            assertThat(taxed.tax()).isEqualTo(gbp("2"));
            assertThat(taxed.total()).isEqualTo(gbp("12"));
        }

        @ParameterizedTest
        @EnumSource(TaxScope.class)
        void of_taxOnTop_isAddedToTheAmount(TaxScope scope) {
            Taxation taxed = tax(scope, line("10.00", ON_TOP));
            Tax vat = new Tax("VAT", TWENTY, false, gbp("10"), gbp("2"));

            assertThat(taxed.lines()).containsExactly(new TaxedLine(gbp("10"), List.of(vat), gbp("12")));
            assertThat(taxed.net()).isEqualTo(gbp("10"));
            assertThat(taxed.tax()).isEqualTo(gbp("2"));
            assertThat(taxed.total()).isEqualTo(gbp("12"));
        }

        @ParameterizedTest
        @EnumSource(TaxScope.class)
        void of_severalIncluded_splitTheAmountExactly(TaxScope scope) {
            Taxation taxed = tax(scope, line("112.00", rule(included("GST", "5"), included("PST", "7"))));

            assertThat(taxed.lines())
                    .containsExactly(new TaxedLine(
                            gbp("100"),
                            List.of(
                                    new Tax("GST", Rate.ofPercent("5"), true, gbp("100"), gbp("5")),
                                    new Tax("PST", Rate.ofPercent("7"), true, gbp("100"), gbp("7"))),
                            gbp("112")));
        }

        @ParameterizedTest
        @EnumSource(TaxScope.class)
        void of_severalOnTop_areEachDueOnTheNet(TaxScope scope) {
            Taxation taxed = tax(scope, line("100.00", rule(onTop("GST", "5"), onTop("PST", "7"))));

            assertThat(taxed.total()).isEqualTo(gbp("112"));
            assertThat(taxed.taxes()).extracting(Tax::amount).containsExactly(gbp("5"), gbp("7"));
            assertThat(taxed.taxes()).extracting(Tax::base).containsExactly(gbp("100"), gbp("100"));
        }

        @ParameterizedTest
        @EnumSource(TaxScope.class)
        void of_onTopBeforeIncludedInTheRule_keepsTheRulesOrder(TaxScope scope) {
            Taxation taxed = tax(scope, line("105.00", rule(onTop("PST", "7"), included("GST", "5"))));

            assertThat(taxed.lines())
                    .containsExactly(new TaxedLine(
                            gbp("100"),
                            List.of(
                                    new Tax("PST", Rate.ofPercent("7"), false, gbp("100"), gbp("7")),
                                    new Tax("GST", Rate.ofPercent("5"), true, gbp("100"), gbp("5"))),
                            gbp("112")));
        }

        @ParameterizedTest
        @EnumSource(TaxScope.class)
        void of_taxOnTopOfIncluded_isDueOnTheRoundedNet(TaxScope scope) {
            // 0.10 incl. 20 %: net 0.08 and not 0.08333, so 31 % on top are 0.0248 and not 0.0258.
            Taxation taxed = tax(scope, line("0.10", rule(included("VAT", "20"), onTop("LUX", "31"))));

            assertThat(taxed.taxes())
                    .containsExactly(
                            new Tax("VAT", TWENTY, true, gbp("0.08"), gbp("0.02")),
                            new Tax("LUX", Rate.ofPercent("31"), false, gbp("0.08"), gbp("0.02")));
        }

        @ParameterizedTest
        @EnumSource(TaxScope.class)
        void of_lineOfZero_hasTaxesOfZero(TaxScope scope) {
            Taxation taxed = tax(scope, line("0.00", INCLUDED), line("0.00", ON_TOP), line("12.00", INCLUDED));

            assertThat(lineTaxes(taxed)).isEqualTo(gbps("0", "0", "2"));
            assertThat(taxed.taxes())
                    .containsExactly(
                            new Tax("VAT", TWENTY, true, gbp("10"), gbp("2")),
                            new Tax("VAT", TWENTY, false, gbp("0"), gbp("0")));
        }

        @ParameterizedTest
        @EnumSource(TaxScope.class)
        void of_lineInAnotherCurrency_isRefused(TaxScope scope) {
            refused(
                    () -> tax(scope, line("1", INCLUDED), new Taxable(Money.of("1", "EUR"), INCLUDED)),
                    "currency",
                    "same-currency",
                    "must be one: GBP and EUR cannot be mixed");
        }

        @ParameterizedTest
        @EnumSource(TaxScope.class)
        void of_totalBeyondTheLimit_isRefused(TaxScope scope) {
            String message = "must be at most 10^13 minor units of GBP";

            assertThat(tax(scope, line("100000000000", INCLUDED)).total()).isEqualTo(gbp("100000000000"));
            refused(() -> tax(scope, line("100000000000", ON_TOP)), "amount", "range", message);
            refused(
                    () -> tax(scope, line("100000000000", INCLUDED), line("0.01", INCLUDED)),
                    "amount",
                    "range",
                    message);
        }

        @ParameterizedTest
        @EnumSource(TaxScope.class)
        void lines_ofAResult_cannotBeChanged(TaxScope scope) {
            Taxation taxed = tax(scope, line("12.00", INCLUDED));

            assertThatThrownBy(() -> taxed.lines().clear()).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> taxed.lines().get(0).taxes().clear())
                    .isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Nested
    class ByLine {
        @ParameterizedTest
        @CsvSource({"HALF_UP, 0.03", "HALF_DOWN, 0.02", "HALF_EVEN, 0.02", "DOWN, 0.02"})
        void of_taxInTheMiddle_roundsByMode(RoundingMode mode, String amount) {
            // 10 % of 0.25, and what 0.15 contains at 20 %
            Rounding rounding = Rounding.of(mode, TaxScope.LINE);
            List<Taxable> onTop = List.of(line("0.25", TaxRule.onTop("t", "T", Rate.ofPercent("10"))));
            List<Taxable> included = List.of(line("0.15", INCLUDED));

            assertThat(Taxation.of(GBP, onTop, rounding).tax()).isEqualTo(gbp(amount));
            assertThat(Taxation.of(GBP, included, rounding).tax()).isEqualTo(gbp(amount));
            assertThat(Taxation.of(GBP, included, rounding).net())
                    .isEqualTo(gbp("0.15").minus(gbp(amount)));
        }

        @Test
        void of_sameLineTwice_roundsTwice() {
            assertThat(lineTaxes(tax(TaxScope.LINE, repeat(3, line("0.02", ON_TOP)))))
                    .isEqualTo(gbps("0.00", "0.00", "0.00"));
            assertThat(lineTaxes(tax(TaxScope.LINE, repeat(3, line("0.03", ON_TOP)))))
                    .isEqualTo(gbps("0.01", "0.01", "0.01"));
        }

        @Test
        void steps_perLine_showTheExactTax() {
            Taxation taxed = tax(
                    TaxScope.LINE,
                    line("1.00", rule(onTop("LUX", "31"), included("VAT", "20"))),
                    line("0.06", INCLUDED));

            assertThat(taxed.steps())
                    .containsExactly(
                            new Step(
                                    "line tax", "line 1: VAT 20 % included in 1.00 GBP", "0.166666666666", gbp("0.17")),
                            new Step("line tax", "line 2: VAT 20 % included in 0.06 GBP", "0.01", gbp("0.01")),
                            new Step("line tax", "line 1: LUX 31 % on top of 0.83 GBP", "0.2573", gbp("0.26")));
            assertThat(taxed.steps().get(2).remainder()).isEqualByComparingTo("0.0027");
        }
    }

    @Nested
    class ByDocument {
        @Test
        void of_severalLines_roundsOnceAndHandsBack() {
            Taxation taxed = tax(TaxScope.DOCUMENT, repeat(4, line("0.02", ON_TOP)));

            // 4 x 0.004 is 0.016
            assertThat(taxed.tax()).isEqualTo(gbp("0.02"));
            assertThat(lineTaxes(taxed)).isEqualTo(gbps("0.01", "0.01", "0.00", "0.00"));
        }

        @Test
        void of_largerFractionLater_getsTheCent() {
            Taxation taxed = tax(TaxScope.DOCUMENT, line("0.01", ON_TOP), line("0.04", ON_TOP));

            assertThat(lineTaxes(taxed)).isEqualTo(gbps("0.00", "0.01"));
        }

        @Test
        void of_differentRates_areRoundedApart() {
            TaxRule five = TaxRule.onTop("red", "VAT", Rate.ofPercent("5"));
            Taxation taxed = tax(TaxScope.DOCUMENT, line("0.09", five), line("0.02", ON_TOP), line("0.02", INCLUDED));

            assertThat(taxed.taxes()).extracting(Tax::amount).isEqualTo(gbps("0.00", "0.00", "0.00"));
        }

        @Test
        void of_sameTaxOverDifferentRules_isAddedUp() {
            // 0.01 x 20/120 + 0.02 x 20/125 is 0.0048666..., and twice that is 0.00973...
            TaxRule alone = INCLUDED;
            TaxRule withDuty = rule(included("VAT", "20"), included("DUTY", "5"));
            Taxation taxed = tax(
                    TaxScope.DOCUMENT,
                    line("0.01", alone),
                    line("0.02", withDuty),
                    line("0.01", alone),
                    line("0.02", withDuty));

            assertThat(taxed.taxes())
                    .extracting(Tax::name, Tax::amount)
                    .containsExactly(tuple("VAT", gbp("0.01")), tuple("DUTY", gbp("0.00")));
            assertThat(lineTaxes(taxed)).isEqualTo(gbps("0", "0.01", "0", "0"));
        }

        @ParameterizedTest
        @CsvSource({"HALF_UP, 0.01", "HALF_DOWN, 0.00", "HALF_EVEN, 0.00", "DOWN, 0.00"})
        void of_sumInTheMiddle_roundsByMode(RoundingMode mode, String amount) {
            TaxRule ten = TaxRule.onTop("t", "T", Rate.ofPercent("10"));
            List<Taxable> lines = List.of(line("0.02", ten), line("0.03", ten));

            assertThat(Taxation.of(GBP, lines, Rounding.of(mode, TaxScope.DOCUMENT))
                            .tax())
                    .isEqualTo(gbp(amount));
        }

        @Test
        void of_linesOfBothSigns_stillSharesTheDocumentsTax() {
            Taxation taxed = tax(TaxScope.DOCUMENT, line("0.04", ON_TOP), line("-0.03", ON_TOP), line("0.04", ON_TOP));

            // 0.008 - 0.006 + 0.008 is 0.010
            assertThat(taxed.tax()).isEqualTo(gbp("0.01"));
            assertThat(lineTaxes(taxed)).isEqualTo(gbps("0.01", "0.00", "0.00"));
        }

        @Test
        void of_tinyLinesWithTwoIncluded_keepsEachNetFromTurningNegative() {
            TaxRule both = rule(included("GST", "5"), included("PST", "7"));
            Taxation taxed = tax(TaxScope.DOCUMENT, repeat(100, line("0.01", both)));

            assertThat(taxed.taxes()).extracting(Tax::amount).isEqualTo(gbps("0.04", "0.06"));
            assertThat(lineTaxes(taxed).subList(0, 11))
                    .isEqualTo(
                            gbps("0.01", "0.01", "0.01", "0.01", "0.01", "0.01", "0.01", "0.01", "0.01", "0.01", "0"));
            assertThat(taxed.lines()).extracting(TaxedLine::net).noneMatch(Money::isNegative);
        }

        @Test
        void of_tinyNegativeLinesWithTwoIncluded_isTheMirror() {
            TaxRule both = rule(included("GST", "5"), included("PST", "7"));
            Taxation taxed = tax(TaxScope.DOCUMENT, repeat(100, line("-0.01", both)));

            assertThat(taxed.lines()).extracting(TaxedLine::net).noneMatch(Money::isPositive);
            assertThat(taxed.tax()).isEqualTo(gbp("-0.10"));
        }

        @Test
        void of_netUsedUpByAnIncludedTax_owesNothingOnTop() {
            TaxRule steep = rule(included("DUTY", "1000"), onTop("VAT", "20"));
            Taxation taxed = tax(TaxScope.DOCUMENT, line("0.01", steep), line("0.12", steep), line("0.11", steep));

            assertThat(taxed.lines()).extracting(TaxedLine::net).isEqualTo(gbps("0.00", "0.01", "0.01"));
            assertThat(taxed.taxes()).extracting(Tax::amount).isEqualTo(gbps("0.22", "0.00"));
        }

        @Test
        void steps_perDocument_showTheSumAndEachShare() {
            Taxation taxed = tax(TaxScope.DOCUMENT, line("0.02", ON_TOP), line("0.04", ON_TOP));

            assertThat(taxed.steps())
                    .containsExactly(
                            new Step("document tax", "VAT 20 % on top on 2 lines", "0.012", gbp("0.01")),
                            new Step("allocation", "line 1: VAT 20 % on top of 0.02 GBP", "0.004", gbp("0.00")),
                            new Step("allocation", "line 2: VAT 20 % on top of 0.04 GBP", "0.008", gbp("0.01")));
        }
    }

    @Test
    void of_manyLines_matchesTheSumOfTheirTaxes() {
        Taxation taxed = tax(TaxScope.DOCUMENT, repeat(2_000, line("9.99", INCLUDED)));

        // 2,000 x 1.665
        assertThat(taxed.tax()).isEqualTo(gbp("3330.00"));
        assertThat(lineTaxes(taxed).stream().filter(gbp("1.67")::equals)).hasSize(1_000);
        assertThat(Stream.of(taxed.lines().get(999), taxed.lines().get(1_000)).map(TaxedLine::tax))
                .containsExactly(gbp("1.67"), gbp("1.66"));
    }
}

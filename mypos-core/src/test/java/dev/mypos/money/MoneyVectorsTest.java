package dev.mypos.money;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.money.TaxRule.Component;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases from public sources, under the numbers of the project's page on money. */
class MoneyVectorsTest {
    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }

    private static List<Money> eurs(String amounts) {
        return Stream.of(amounts.split(" ")).map(MoneyVectorsTest::eur).toList();
    }

    private static TaxRule included(String percent) {
        return TaxRule.included("rule", "VAT", Rate.ofPercent(percent));
    }

    private static TaxRule onTop(String percent) {
        return TaxRule.onTop("rule", "VAT", Rate.ofPercent(percent));
    }

    private static Taxation tax(Rounding rounding, Taxable... lines) {
        Currency currency = lines[0].amount().currency();
        return Taxation.of(currency, List.of(lines), rounding);
    }

    private static Rounding nickels() {
        return Rounding.DEFAULT.withCash(eur("0.05"), RoundingMode.HALF_UP);
    }

    private static Rounding scope(TaxScope scope) {
        return Rounding.of(RoundingMode.HALF_UP, scope);
    }

    private static List<Money> lineTaxes(Taxation taxation) {
        return taxation.lines().stream().map(TaxedLine::tax).toList();
    }

    @ParameterizedTest
    @CsvSource({"HALF_UP, 0.51", "HALF_EVEN, 0.50", "HALF_DOWN, 0.50", "DOWN, 0.50"})
    void v1_halfACent_roundsByMode(RoundingMode mode, String cents) {
        assertThat(UnitPrice.of("0.505", "EUR").times(Quantity.of(1), mode)).isEqualTo(eur(cents));
    }

    private static Taxation v2(TaxScope scope) {
        Money first = UnitPrice.of("1.48", "EUR").times(Quantity.of(4), RoundingMode.HALF_UP);
        TaxRule rule = onTop("21");
        return tax(
                scope(scope),
                new Taxable(first, rule),
                new Taxable(eur("1.52"), rule),
                new Taxable(eur("1.54"), rule),
                new Taxable(eur("0.39"), rule));
    }

    @Test
    void v2_taxByLine_addsRoundedTaxes() {
        Taxation taxation = v2(TaxScope.LINE);

        assertThat(taxation.net()).isEqualTo(eur("9.37"));
        assertThat(lineTaxes(taxation)).isEqualTo(eurs("1.24 0.32 0.32 0.08"));
        assertThat(taxation.tax()).isEqualTo(eur("1.96"));
        assertThat(taxation.total()).isEqualTo(eur("11.33"));
    }

    @Test
    void v2_taxByDocument_roundsTheSum() {
        Taxation taxation = v2(TaxScope.DOCUMENT);

        assertThat(taxation.net()).isEqualTo(eur("9.37"));
        // Exact: 1.2432, 0.3192, 0.3234, 0.0819; the two left-over cents go to 0.3192 and 0.3234.
        assertThat(lineTaxes(taxation)).isEqualTo(eurs("1.24 0.32 0.33 0.08"));
        assertThat(taxation.tax()).isEqualTo(eur("1.97"));
        assertThat(taxation.total()).isEqualTo(eur("11.34"));
    }

    @ParameterizedTest
    @CsvSource({"LINE", "DOCUMENT"})
    void v3_twoRatesIncluded_neverLoseACent(TaxScope scope) {
        Taxation taxation =
                tax(scope(scope), new Taxable(eur("28.90"), included("22")), new Taxable(eur("1.25"), included("10")));

        assertThat(taxation.total()).isEqualTo(eur("30.15"));
        assertThat(lineTaxes(taxation)).isEqualTo(eurs("5.21 0.11"));
        assertThat(taxation.tax()).isEqualTo(eur("5.32"));
        assertThat(taxation.net()).isEqualTo(eur("24.83"));
    }

    @ParameterizedTest(name = "{0}: {1} incl. {2} %, {3}")
    @CsvSource({
        "V4, 8.01, 20, HALF_UP, 1.34, 6.67",
        "V7, 52.50, 12, HALF_UP, 5.63, 46.87",
        "V7, 52.50, 12, HALF_EVEN, 5.62, 46.88",
        "V8, 124.40, 8, HALF_UP, 9.21, 115.19",
        "V8, 11.90, 21, HALF_UP, 2.07, 9.83"
    })
    void v4v7v8_includedTax_leavesTheNet(
            String vector, String gross, String percent, RoundingMode mode, String tax, String net) {
        for (TaxScope scope : TaxScope.values()) {
            Taxation taxation = tax(Rounding.of(mode, scope), new Taxable(eur(gross), included(percent)));

            assertThat(taxation.tax()).as(vector).isEqualTo(eur(tax));
            assertThat(taxation.net()).as(vector).isEqualTo(eur(net));
            assertThat(taxation.total()).as(vector).isEqualTo(eur(gross));
        }
    }

    @Test
    void v9_currencyWithoutDecimals_roundsToWholeUnits() {
        Taxation contained = tax(Rounding.DEFAULT, new Taxable(Money.of("27000", "CLP"), included("19")));
        Taxation added = tax(Rounding.DEFAULT, new Taxable(Money.of("22689", "CLP"), onTop("19")));

        assertThat(contained.net()).isEqualTo(Money.of("22689", "CLP"));
        assertThat(contained.tax()).isEqualTo(Money.of("4311", "CLP"));
        assertThat(added.tax()).isEqualTo(Money.of("4311", "CLP"));
        assertThat(added.total()).isEqualTo(Money.of("27000", "CLP"));
    }

    @ParameterizedTest
    @CsvSource({"LINE", "DOCUMENT"})
    void v11_includedAndOnTop_shareOneNet(TaxScope scope) {
        TaxRule rule = new TaxRule(
                "mixed",
                List.of(
                        new Component("A", Rate.ofPercent("5.5"), true),
                        new Component("B", Rate.ofPercent("15"), false)));
        Taxation taxation = tax(scope(scope), new Taxable(eur("2300"), rule));

        assertThat(taxation.net()).isEqualTo(eur("2180.09"));
        assertThat(taxation.taxes()).extracting(Tax::amount).isEqualTo(eurs("119.91 327.01"));
        assertThat(taxation.total()).isEqualTo(eur("2627.01"));
    }

    @Test
    void v13_tenPercentPerLine_roundsEach() {
        List<Money> discounts = eurs("1.06 2.06 3.06 4.06").stream()
                .map(line -> Rate.ofPercent("10").times(line, RoundingMode.HALF_UP))
                .toList();

        assertThat(discounts).isEqualTo(eurs("0.11 0.21 0.31 0.41"));
        assertThat(Money.sum(eur("0").currency(), discounts.stream())).isEqualTo(eur("1.04"));
    }

    @Test
    void v13_tenPercentOfTheSale_isAllocated() {
        List<Money> lines = eurs("1.06 2.06 3.06 4.06");
        Money discount = Rate.ofPercent("10").times(eur("10.24"), RoundingMode.HALF_UP);

        assertThat(discount).isEqualTo(eur("1.02"));
        assertThat(discount.allocate(lines)).isEqualTo(eurs("0.11 0.21 0.30 0.40"));
    }

    @ParameterizedTest
    @CsvSource({"0.05, 30 70, 0.02 0.03", "1027.59, 20 70 5 5, 205.52 719.31 51.38 51.38"})
    void v14_proportions_addUpToTheWhole(String whole, String weights, String parts) {
        assertThat(eur(whole).allocate(eurs(weights))).isEqualTo(eurs(parts));
    }

    @Test
    void v15_twoEqualLines_splitTheOddCent() {
        assertThat(eur("1.03").allocate(eurs("1 1"))).isEqualTo(eurs("0.52 0.51"));
        assertThat(refunds("1.03", 2)).isEqualTo(eurs("0.52 0.51"));
    }

    @Test
    void v16_discountedLineInPart_givesBackItsShare() {
        Money line = eur("300").minus(Rate.ofPercent("10").times(eur("300"), RoundingMode.HALF_UP));

        assertThat(Share.of(line, Quantity.of(2), Quantity.of(3), RoundingMode.HALF_UP)
                        .amount())
                .isEqualTo(eur("180"));
    }

    @Test
    void v17_saleDiscountInPart_leavesTheRest() {
        Money line = eur("96").minus(Rate.ofPercent("20").times(eur("96"), RoundingMode.HALF_UP));
        Share back = Share.of(line, Quantity.of(1), Quantity.of(2), RoundingMode.HALF_UP);

        assertThat(line.minus(back.amount())).isEqualTo(eur("38.40"));
    }

    @Test
    void v18_saleDiscountOverTwoLines_staysWithItsLine() {
        List<Money> discounts = eur("1.00").allocate(eurs("6 4"));

        assertThat(eur("6").minus(discounts.get(0))).isEqualTo(eur("5.40"));
    }

    @ParameterizedTest
    @CsvSource({
        "V20, 50.00, 10, 10.00, 40.00, 3.64",
        "V20, 399.00, 10, 399.00, 0.00, 0.00",
        "V21, 1300.00, 20, 1300.00, 0.00, 0.00"
    })
    void v20v21_discountOffATaxInclusivePrice_lowersTheBase(
            String vector, String gross, String percent, String discount, String total, String tax) {
        for (TaxScope scope : TaxScope.values()) {
            Taxation taxation = tax(scope(scope), new Taxable(eur(gross).minus(eur(discount)), included(percent)));

            assertThat(taxation.total()).as(vector).isEqualTo(eur(total));
            assertThat(taxation.tax()).as(vector).isEqualTo(eur(tax));
            assertThat(taxation.net()).as(vector).isEqualTo(eur(total).minus(eur(tax)));
        }
    }

    @ParameterizedTest
    @CsvSource({"LINE", "DOCUMENT"})
    void v22_cashOnlyIsRounded_afterTax(TaxScope scope) {
        Taxation taxation =
                tax(scope(scope), new Taxable(eur("1.83"), onTop("5")), new Taxable(eur("2.86"), onTop("5")));

        assertThat(taxation.total()).isEqualTo(eur("4.92"));
        assertThat(nickels().roundCash(taxation.total())).isEqualTo(eur("4.90"));
    }

    @Test
    void v23_hundredPieces_areTaxedAsOneLine() {
        Money line = UnitPrice.of("1.79", "EUR").times(Quantity.of(100), RoundingMode.HALF_UP);
        Taxation taxation = tax(Rounding.DEFAULT, new Taxable(line, onTop("13")));

        assertThat(taxation.net()).isEqualTo(eur("179.00"));
        assertThat(taxation.tax()).isEqualTo(eur("23.27"));
        assertThat(taxation.total()).isEqualTo(eur("202.27"));
        assertThat(nickels().roundCash(taxation.total())).isEqualTo(eur("202.25"));
    }

    @ParameterizedTest
    @CsvSource({"V24, 5.98, 6.00", "V24, 5.97, 5.95", "V26, 161.44, 161.45", "V26, 236.51, 236.50"})
    void v24v26_cashInFiveCentSteps_roundsToTheNearest(String vector, String due, String rounded) {
        assertThat(nickels().roundCash(eur(due))).as(vector).isEqualTo(eur(rounded));
        assertThat(nickels().roundCash(eur(due).negated()))
                .as(vector)
                .isEqualTo(eur(rounded).negated());
    }

    @Test
    void v27_changeOfEleven_isInSteps() {
        List<Money> change = IntStream.rangeClosed(1, 9)
                .mapToObj(cents -> eur("11.00").minus(eur("0.01").times(cents)))
                .map(total -> eur("11.00").minus(nickels().roundCash(total)))
                .toList();

        assertThat(change).isEqualTo(eurs("0.00 0.00 0.05 0.05 0.05 0.05 0.05 0.10 0.10"));
    }

    @Test
    void v29_cashRounding_leavesTheTaxAndIsMirrored() {
        Taxation sale = tax(Rounding.DEFAULT, new Taxable(eur("13.67"), onTop("15")));
        Taxation refund = tax(Rounding.DEFAULT, new Taxable(eur("-13.67"), onTop("15")));

        assertThat(sale.total()).isEqualTo(eur("15.72"));
        assertThat(sale.tax()).isEqualTo(eur("2.05"));
        assertThat(nickels().roundCash(sale.total())).isEqualTo(eur("15.70"));
        assertThat(nickels().explainCash(sale.total()).remainder()).isEqualByComparingTo("-0.02");
        assertThat(refund.tax()).isEqualTo(eur("-2.05"));
        assertThat(nickels().roundCash(refund.total())).isEqualTo(eur("-15.70"));
    }

    @Test
    void v32_wholeUnitsDown_refundsWhatWasTaken() {
        Rounding down = Rounding.DEFAULT.withCash(eur("1"), RoundingMode.DOWN);

        assertThat(down.roundCash(eur("7.50"))).isEqualTo(eur("7.00"));
        assertThat(down.roundCash(eur("-7.50"))).isEqualTo(eur("-7.00"));
    }

    @Test
    void v37_oneByOne_closesToTheWhole() {
        assertThat(refunds("10.00", 3)).isEqualTo(eurs("3.33 3.34 3.33"));
    }

    @Test
    void v38_oneByOneInCash_closesToWhatWasTaken() {
        Money taken = nickels().roundCash(eur("2.06"));
        Money first = nickels().roundCash(soFar("2.06", 1, 2));
        Money second = nickels().roundCash(soFar("2.06", 2, 2)).minus(first);

        assertThat(taken).isEqualTo(eur("2.05"));
        assertThat(first).isEqualTo(eur("1.05"));
        assertThat(second).isEqualTo(eur("1.00"));
    }

    private static Money soFar(String whole, int back, int sold) {
        return Share.of(eur(whole), Quantity.of(back), Quantity.of(sold), RoundingMode.HALF_UP)
                .amount();
    }

    private static List<Money> refunds(String whole, int sold) {
        List<Money> refunds = new ArrayList<>();
        Money already = eur("0");
        for (int back = 1; back <= sold; back++) {
            Share share = Share.of(eur(whole), Quantity.of(back), Quantity.of(sold), RoundingMode.HALF_UP);
            refunds.add(share.less(already));
            already = share.amount();
        }
        return refunds;
    }
}

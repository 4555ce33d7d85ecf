package dev.mypos.sale;

import static dev.mypos.sale.Shelf.NO_TAX;
import static dev.mypos.sale.Shelf.discounts;
import static dev.mypos.sale.Shelf.eur;
import static dev.mypos.sale.Shelf.eurs;
import static dev.mypos.sale.Shelf.included;
import static dev.mypos.sale.Shelf.line;
import static dev.mypos.sale.Shelf.nickels;
import static dev.mypos.sale.Shelf.off;
import static dev.mypos.sale.Shelf.onTop;
import static dev.mypos.sale.Shelf.percent;
import static dev.mypos.sale.Shelf.quote;
import static dev.mypos.sale.Shelf.scope;
import static dev.mypos.sale.Shelf.taxes;
import static dev.mypos.sale.Shelf.totals;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.money.Rate;
import dev.mypos.money.Rounding;
import dev.mypos.money.Tax;
import dev.mypos.money.TaxRule;
import dev.mypos.money.TaxScope;
import dev.mypos.money.UnitPrice;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whole sales from public sources, under the numbers of the project's page on money. */
class SaleVectorsTest {
    private static final List<Discount> NONE = List.of();

    private static Money net(Quote quote) {
        return quote.total().minus(quote.tax());
    }

    @ParameterizedTest
    @CsvSource({"HALF_UP, 0.51", "HALF_EVEN, 0.50", "HALF_DOWN, 0.50", "DOWN, 0.50"})
    void v1_halfACent_roundsByTheStoresMode(RoundingMode mode, String cents) {
        Quote quote = quote(Rounding.of(mode, TaxScope.LINE), NONE, line("1", "0.505", NO_TAX));

        assertThat(quote.gross()).isEqualTo(quote.total()).isEqualTo(eur(cents));
    }

    @ParameterizedTest
    @CsvSource({"LINE, 1.24 0.32 0.32 0.08, 1.96, 11.33", "DOCUMENT, 1.24 0.32 0.33 0.08, 1.97, 11.34"})
    void v2_taxOnTop_byScope(TaxScope scope, String lines, String tax, String total) {
        TaxRule rule = onTop("21");
        Quote quote = quote(
                scope(scope),
                NONE,
                line("4", "1.48", rule),
                line("1", "1.52", rule),
                line("1", "1.54", rule),
                line("1", "0.39", rule));

        assertThat(quote.gross()).isEqualTo(eur("9.37"));
        assertThat(taxes(quote.lines())).isEqualTo(eurs(lines));
        assertThat(quote.taxes()).containsExactly(new Tax("VAT", Rate.ofPercent("21"), false, eur("9.37"), eur(tax)));
        assertThat(quote.total()).isEqualTo(eur(total));
    }

    @ParameterizedTest
    @EnumSource(TaxScope.class)
    void v3_twoRatesIncluded_neverLoseACent(TaxScope scope) {
        Quote quote = quote(scope(scope), NONE, line("1", "28.90", included("22")), line("1", "1.25", included("10")));

        assertThat(quote.total()).isEqualTo(eur("30.15"));
        assertThat(quote.taxes()).extracting(Tax::amount).isEqualTo(eurs("5.21 0.11"));
        assertThat(quote.tax()).isEqualTo(eur("5.32"));
        assertThat(net(quote)).isEqualTo(eur("24.83"));
    }

    @ParameterizedTest(name = "{0}: {1} incl. {2} %, {3}")
    @CsvSource({
        "V4, 8.01, 20, HALF_UP, 1.34, 6.67",
        "V7, 52.50, 12, HALF_UP, 5.63, 46.87",
        "V7, 52.50, 12, HALF_EVEN, 5.62, 46.88",
        "V8, 124.40, 8, HALF_UP, 9.21, 115.19",
        "V8, 11.90, 21, HALF_UP, 2.07, 9.83"
    })
    void v4v7v8_includedTax_leavesTheTotal(
            String vector, String price, String rate, RoundingMode mode, String tax, String net) {
        for (TaxScope scope : TaxScope.values()) {
            Quote quote = quote(Rounding.of(mode, scope), NONE, line("1", price, included(rate)));

            assertThat(quote.total()).as(vector).isEqualTo(eur(price));
            assertThat(quote.tax()).as(vector).isEqualTo(eur(tax));
            assertThat(net(quote)).as(vector).isEqualTo(eur(net));
        }
    }

    @ParameterizedTest
    @CsvSource({"27000, true, 27000", "22689, false, 27000"})
    void v9_currencyWithoutDecimals_taxesWholeUnits(String price, boolean included, String total) {
        TaxRule rule = included ? included("19") : onTop("19");
        UnitPrice unit = UnitPrice.of(price, "CLP");
        Item item = new Item(Shelf.product(1), "SKU", "Thing", Optional.empty(), unit, rule, NONE, true);
        Quote quote = quote(new Quote.Input(item, Quantity.of(1)));

        assertThat(quote.tax()).isEqualTo(Money.of("4311", "CLP"));
        assertThat(net(quote)).isEqualTo(Money.of("22689", "CLP"));
        assertThat(quote.total()).isEqualTo(Money.of(total, "CLP"));
    }

    @ParameterizedTest
    @EnumSource(TaxScope.class)
    void v11_includedAndOnTop_shareOneNet(TaxScope scope) {
        TaxRule rule = new TaxRule(
                "mixed",
                List.of(
                        new TaxRule.Component("A", Rate.ofPercent("5.5"), true),
                        new TaxRule.Component("B", Rate.ofPercent("15"), false)));
        Quote quote = quote(scope(scope), NONE, line("1", "2300", rule));

        assertThat(net(quote)).isEqualTo(eur("2180.09"));
        assertThat(quote.taxes()).extracting(Tax::amount).isEqualTo(eurs("119.91 327.01"));
        assertThat(quote.total()).isEqualTo(eur("2627.01"));
    }

    @Test
    void v13_tenPercentPerLine_roundsEach() {
        Quote quote = quote(
                line("1", "1.06", NO_TAX, percent("10")),
                line("1", "2.06", NO_TAX, percent("10")),
                line("1", "3.06", NO_TAX, percent("10")),
                line("1", "4.06", NO_TAX, percent("10")));

        assertThat(discounts(quote.lines())).isEqualTo(eurs("0.11 0.21 0.31 0.41"));
        assertThat(quote.discount()).isEqualTo(eur("1.04"));
        assertThat(quote.total()).isEqualTo(eur("9.20"));
    }

    @Test
    void v13_tenPercentOfTheSale_isAllocated() {
        Quote quote = quote(
                Rounding.DEFAULT,
                List.of(percent("10")),
                line("1", "1.06", NO_TAX),
                line("1", "2.06", NO_TAX),
                line("1", "3.06", NO_TAX),
                line("1", "4.06", NO_TAX));

        assertThat(quote.discount()).isEqualTo(eur("1.02"));
        assertThat(discounts(quote.lines())).isEqualTo(eurs("0.11 0.21 0.30 0.40"));
        assertThat(totals(quote.lines())).isEqualTo(eurs("0.95 1.85 2.76 3.66"));
    }

    @ParameterizedTest
    @CsvSource({"0.05, 0.30 0.70, 0.02 0.03", "1027.59, 4000 14000 1000 1000, 205.52 719.31 51.38 51.38"})
    void v14_voucher_isSplitToTheLastCent(String voucher, String prices, String parts) {
        Quote.Input[] lines = eurs(prices).stream()
                .map(price -> line("1", price.amount().toPlainString(), NO_TAX))
                .toArray(Quote.Input[]::new);
        Quote quote = quote(Rounding.DEFAULT, List.of(off(voucher)), lines);

        assertThat(discounts(quote.lines())).isEqualTo(eurs(parts));
    }

    @Test
    void v20_voucherOffATaxInclusivePrice_lowersTheTax() {
        Quote quote = quote(Rounding.DEFAULT, List.of(off("10.00")), line("1", "50.00", included("10")));

        assertThat(quote.total()).isEqualTo(eur("40.00"));
        assertThat(quote.tax()).isEqualTo(eur("3.64"));
    }

    @ParameterizedTest
    @CsvSource({"V20, 399.00, LINE", "V20, 399.00, DOCUMENT", "V21, 1300, LINE", "V21, 1300, DOCUMENT"})
    void v20v21_hundredPercentOff_isExactlyZero(String vector, String price, TaxScope scope) {
        Quote.Input[] lines = {line("1", price, included("20")), line("2", price, onTop("7"))};
        Quote quote = quote(scope(scope), List.of(percent("100")), lines);
        Settlement settlement = Settlement.of(quote.total(), List.of(), quote.rules());

        assertThat(quote.total()).as(vector).isEqualTo(eur("0"));
        assertThat(quote.taxes())
                .as(vector)
                .extracting(Tax::amount, Tax::base)
                .allMatch(tuple -> tuple.toList().equals(eurs("0 0")));
        assertThat(quote.discount())
                .as(vector)
                .isEqualTo(quote.gross())
                .isEqualTo(eur(price).times(3));
        assertThat(settlement).as(vector).isEqualTo(new Settlement(List.of(), eur("0"), eur("0")));
    }

    @Test
    void v22_cardIsExact_cashIsRounded() {
        Quote quote = quote(nickels(), NONE, line("1", "1.83", onTop("5")), line("1", "2.86", onTop("5")));

        assertThat(quote.total()).isEqualTo(eur("4.92"));
        assertThat(quote.cashDue()).isEqualTo(eur("4.90"));
        assertThat(Settlement.of(quote.total(), List.of(Tender.card(eur("4.92"))), nickels()))
                .isEqualTo(new Settlement(List.of(Tender.card(eur("4.92"))), eur("0"), eur("0")));
        assertThat(Settlement.of(quote.total(), List.of(Tender.cash(eur("4.90"))), nickels()))
                .isEqualTo(new Settlement(List.of(Tender.cash(eur("4.90"))), eur("-0.02"), eur("0")));
    }

    @Test
    void v23_hundredPieces_areTaxedAsOneLine() {
        Quote quote = quote(nickels(), NONE, line("100", "1.79", onTop("13")));

        assertThat(quote.gross()).isEqualTo(eur("179.00"));
        assertThat(quote.tax()).isEqualTo(eur("23.27"));
        assertThat(quote.total()).isEqualTo(eur("202.27"));
        assertThat(quote.cashDue()).isEqualTo(eur("202.25"));
    }

    @ParameterizedTest
    @CsvSource({
        "V24, 5.98, 6.00, 0.02",
        "V24, 5.97, 5.95, -0.02",
        "V26, 161.44, 161.45, 0.01",
        "V26, 236.51, 236.50, -0.01"
    })
    void v24v26_cashInFiveCentSteps_hasAnAdjustment(String vector, String total, String due, String adjustment) {
        List<Tender> tenders = List.of(Tender.cash(eur(due)));

        assertThat(Settlement.of(eur(total), tenders, nickels()))
                .as(vector)
                .isEqualTo(new Settlement(tenders, eur(adjustment), eur("0")));
    }

    @ParameterizedTest
    @CsvSource({
        "10.99, 0.00",
        "10.98, 0.00",
        "10.97, 0.05",
        "10.96, 0.05",
        "10.95, 0.05",
        "10.94, 0.05",
        "10.93, 0.05",
        "10.92, 0.10",
        "10.91, 0.10"
    })
    void v27_changeOfEleven_isInSteps(String total, String change) {
        assertThat(Settlement.of(eur(total), List.of(Tender.cash(eur("11.00"))), nickels())
                        .change())
                .isEqualTo(eur(change));
    }

    @Test
    void v29_cashRounding_leavesTheTax() {
        Quote quote = quote(nickels(), NONE, line("1", "13.67", onTop("15")));
        Settlement settlement = Settlement.of(quote.total(), List.of(Tender.cash(eur("15.70"))), nickels());

        assertThat(quote.total()).isEqualTo(eur("15.72"));
        assertThat(quote.tax()).isEqualTo(eur("2.05"));
        assertThat(settlement.roundingAdjustment()).isEqualTo(eur("-0.02"));
        assertThat(settlement.change()).isEqualTo(eur("0"));
    }

    @Test
    void v32_wholeUnitsDown_takesSeven() {
        Rounding down = Rounding.DEFAULT.withCash(eur("1"), RoundingMode.DOWN);

        assertThat(Settlement.of(eur("7.50"), List.of(Tender.cash(eur("10"))), down))
                .isEqualTo(new Settlement(List.of(Tender.cash(eur("10"))), eur("-0.50"), eur("3.00")));
    }

    @Test
    void v35_paidWithAHundred_leavesSeventyFiveInTheDrawer() {
        Settlement settlement = Settlement.of(eur("75"), List.of(Tender.cash(eur("100"))), Rounding.DEFAULT);

        assertThat(settlement.change()).isEqualTo(eur("25"));
        assertThat(Tender.sum(Shelf.EUR, settlement.tenders(), kind -> kind == Tender.Kind.CASH)
                        .minus(settlement.change()))
                .isEqualTo(eur("75"));
    }
}

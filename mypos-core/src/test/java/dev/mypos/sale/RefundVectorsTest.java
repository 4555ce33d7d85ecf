package dev.mypos.sale;

import static dev.mypos.sale.Shelf.NO_TAX;
import static dev.mypos.sale.Shelf.eur;
import static dev.mypos.sale.Shelf.eurs;
import static dev.mypos.sale.Shelf.included;
import static dev.mypos.sale.Shelf.line;
import static dev.mypos.sale.Shelf.nickels;
import static dev.mypos.sale.Shelf.onTop;
import static dev.mypos.sale.Shelf.percent;
import static dev.mypos.sale.Shelf.quote;
import static dev.mypos.sale.Shelf.totals;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.money.Money;
import dev.mypos.money.Rounding;
import dev.mypos.money.Tax;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Refunds from public sources, under the numbers of the project's page on money. */
class RefundVectorsTest {
    private static List<Money> totalsOf(Till till) {
        return till.refunds().stream().map(RefundQuote::total).toList();
    }

    private static List<Money> givenBack(Till till) {
        return till.refunds().stream()
                .map(refund -> refund.settlement().tenders().get(0).amount())
                .toList();
    }

    @Test
    void v15_twoUnitsOneByOne_splitTheOddCent() {
        Till till = Till.soldForCash(quote(line("2", "0.515", NO_TAX)));

        till.refund(1, "1");
        till.refund(1, "1");

        assertThat(till.sale().total()).isEqualTo(eur("1.03"));
        assertThat(totalsOf(till)).isEqualTo(eurs("0.52 0.51"));
    }

    @Test
    void v16_discountedLineInPart_givesBackItsShare() {
        Till till = Till.soldForCash(quote(line("3", "100", NO_TAX, percent("10"))));

        RefundQuote refund = till.refund(1, "2");

        assertThat(refund.total()).isEqualTo(eur("180.00"));
        assertThat(refund.discount()).isEqualTo(eur("20.00"));
        assertThat(refund.returned().get(0).line().gross()).isEqualTo(eur("200.00"));
    }

    @Test
    void v17_saleDiscountInPart_leavesTheRest() {
        Till till = Till.soldForCash(quote(Rounding.DEFAULT, List.of(percent("20")), line("2", "48.00", NO_TAX)));

        RefundQuote refund = till.refund(1, "1");

        assertThat(till.sale().total().minus(refund.total())).isEqualTo(eur("38.40"));
    }

    @Test
    void v18_saleDiscountOverTwoLines_staysWithItsLine() {
        Till till = Till.soldForCash(
                quote(Rounding.DEFAULT, List.of(percent("10")), line("1", "6", NO_TAX), line("1", "4", NO_TAX)));

        assertThat(till.refund(1, "1").total()).isEqualTo(eur("5.40"));
    }

    @Test
    void v20_hundredPercentOff_givesNothingBackButTheGoods() {
        Till till = Till.sold(quote(Rounding.DEFAULT, List.of(percent("100")), line("1", "399.00", included("10"))));

        RefundQuote refund = till.refund(till.request().everything(true));

        assertThat(refund.total()).isEqualTo(eur("0"));
        assertThat(refund.settlement()).isEqualTo(new Settlement(List.of(), eur("0"), eur("0")));
        assertThat(refund.returned().get(0).restocked()).isTrue();
    }

    @Test
    void v29_cashRounding_isGivenBackWithTheTax() {
        Till till = Till.soldForCash(quote(nickels(), List.of(), line("1", "13.67", onTop("15"))));

        RefundQuote refund = till.refund(till.request().everything(true));

        assertThat(refund.total()).isEqualTo(eur("15.72"));
        assertThat(refund.taxes()).extracting(Tax::amount).containsExactly(eur("2.05"));
        assertThat(refund.settlement())
                .isEqualTo(new Settlement(List.of(Tender.cash(eur("15.70"))), eur("-0.02"), eur("0")));
    }

    @Test
    void v32_wholeUnitsDown_givesBackWhatWasTaken() {
        Rounding down = Rounding.DEFAULT.withCash(eur("1"), RoundingMode.DOWN);
        Till till = Till.soldForCash(quote(down, List.of(), line("1", "7.50", NO_TAX)));

        RefundQuote refund = till.refund(till.request().everything(true));

        assertThat(till.sale().tenders()).containsExactly(Tender.cash(eur("7.00")));
        assertThat(refund.settlement().tenders()).containsExactly(Tender.cash(eur("7.00")));
    }

    @Test
    void v37_oneByOne_closesToTheWhole() {
        Till till = Till.soldForCash(quote(line("3", "3.33333", NO_TAX)));

        till.refund(1, "1");
        till.refund(1, "1");
        till.refund(1, "1");

        assertThat(till.sale().total()).isEqualTo(eur("10.00"));
        assertThat(totalsOf(till)).isEqualTo(eurs("3.33 3.34 3.33"));
    }

    @Test
    void v38_oneByOneInCash_closesToWhatWasTaken() {
        Till till = Till.soldForCash(quote(nickels(), List.of(), line("2", "1.03", NO_TAX)));

        till.refund(1, "1");
        till.refund(1, "1");

        assertThat(till.sale().tenders()).containsExactly(Tender.cash(eur("2.05")));
        assertThat(totals(till.sale().lines())).isEqualTo(eurs("2.06"));
        assertThat(totalsOf(till)).isEqualTo(eurs("1.03 1.03"));
        assertThat(givenBack(till)).isEqualTo(eurs("1.05 1.00"));
    }
}

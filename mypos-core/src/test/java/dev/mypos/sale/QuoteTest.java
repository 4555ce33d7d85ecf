package dev.mypos.sale;

import static dev.mypos.sale.Refused.refused;
import static dev.mypos.sale.Shelf.EUR;
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
import static dev.mypos.sale.Shelf.totals;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mypos.error.ValidationError;
import dev.mypos.error.ValidationError.Violation;
import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.money.Rate;
import dev.mypos.money.Rounding;
import dev.mypos.money.Step;
import dev.mypos.money.Tax;
import dev.mypos.money.TaxScope;
import dev.mypos.money.UnitPrice;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteTest {
    private static final List<Discount> NONE = List.of();

    private static Tax tax(String rate, boolean included, String base, String amount) {
        return new Tax("VAT", Rate.ofPercent(rate), included, eur(base), eur(amount));
    }

    @Nested
    class Figures {
        @Test
        void of_everything_keepsGrossDiscountAndTotalApart() {
            Quote.Input first = line("3", "1.99", included("20"), percent("10"));
            Quote.Input second = line("0.5", "8.00", onTop("5"));
            Quote quote = quote(Rounding.DEFAULT, List.of(off("1.00")), first, second);

            LineItem one = new LineItem(
                    1,
                    first.item(),
                    Quantity.of(3),
                    eur("5.97"),
                    eur("1.17"),
                    eur("4.80"),
                    List.of(tax("20", true, "4.00", "0.80")));
            LineItem two = new LineItem(
                    2,
                    second.item(),
                    Quantity.parse("0.5"),
                    eur("4.00"),
                    eur("0.43"),
                    eur("3.75"),
                    List.of(tax("5", false, "3.57", "0.18")));
            assertThat(quote)
                    .isEqualTo(new Quote(
                            List.of(one, two),
                            List.of(off("1.00")),
                            List.of(tax("20", true, "4.00", "0.80"), tax("5", false, "3.57", "0.18")),
                            eur("9.97"),
                            eur("1.60"),
                            eur("8.55"),
                            Rounding.DEFAULT));
            assertThat(quote.tax()).isEqualTo(eur("0.98"));
            assertThat(one.tax()).isEqualTo(eur("0.80"));
        }

        @Test
        void of_lineDiscountsInTurn_eachTakesOffWhatIsLeft() {
            assertThat(quote(line("1", "10.00", NO_TAX, percent("10"), off("1.00"), percent("50")))
                            .total())
                    .isEqualTo(eur("4.00"));
            assertThat(quote(line("1", "10.00", NO_TAX, percent("50"), off("1.00"), percent("10")))
                            .total())
                    .isEqualTo(eur("3.60"));
        }

        @Test
        void of_saleDiscountsInTurn_eachTakesOffWhatIsLeft() {
            Quote quote = quote(
                    Rounding.DEFAULT,
                    List.of(percent("50"), off("1.00"), percent("10")),
                    line("1", "6.00", NO_TAX),
                    line("1", "4.00", NO_TAX));

            assertThat(quote.total()).isEqualTo(eur("3.60"));
            // 3.00 and 2.00 first, then 0.60 and 0.40, then 0.24 and 0.16
            assertThat(discounts(quote.lines())).isEqualTo(eurs("3.84 2.56"));
        }

        @Test
        void of_amountsLargerThanWhatIsLeft_takeOffNoMore() {
            Quote quote = quote(
                    Rounding.DEFAULT,
                    List.of(off("100.00")),
                    line("1", "5.00", NO_TAX, off("7.00")),
                    line("1", "3.00", included("20")));

            assertThat(discounts(quote.lines())).isEqualTo(eurs("5.00 3.00"));
            assertThat(totals(quote.lines())).isEqualTo(eurs("0 0"));
            assertThat(quote.tax()).isEqualTo(eur("0"));
        }

        @ParameterizedTest
        @CsvSource({"HALF_UP, 0.02, 0.03", "HALF_DOWN, 0.01, 0.04", "HALF_EVEN, 0.02, 0.03", "DOWN, 0.01, 0.04"})
        void of_percentage_roundsByTheStoresMode(RoundingMode mode, String discount, String total) {
            Rounding rules = Rounding.of(mode, TaxScope.LINE);
            // 30 % of 0.05 is 0.015
            Quote own = quote(rules, NONE, line("1", "0.05", NO_TAX, percent("30")));
            Quote whole = quote(rules, List.of(percent("30")), line("1", "0.05", NO_TAX));

            assertThat(own.discount()).isEqualTo(whole.discount()).isEqualTo(eur(discount));
            assertThat(own.total()).isEqualTo(whole.total()).isEqualTo(eur(total));
        }

        @Test
        void of_zeroPrices_costNothing() {
            Quote quote = quote(Rounding.DEFAULT, List.of(off("1"), percent("5")), line("2", "0", included("20")));

            assertThat(quote.gross())
                    .isEqualTo(quote.total())
                    .isEqualTo(quote.discount())
                    .isEqualTo(eur("0"));
        }

        @Test
        void of_finePrices_roundTheLineOnly() {
            assertThat(quote(line("12.345", "1.459", NO_TAX)).total()).isEqualTo(eur("18.01"));
            assertThat(quote(line("1000", "0.00125", NO_TAX)).total()).isEqualTo(eur("1.25"));
        }

        @Test
        void cashDue_withAndWithoutStep_roundsTheTotal() {
            assertThat(quote(line("1", "4.92", NO_TAX)).cashDue()).isEqualTo(eur("4.92"));
            assertThat(quote(nickels(), NONE, line("1", "4.92", NO_TAX)).cashDue())
                    .isEqualTo(eur("4.90"));
        }

        @Test
        void again_changedFigure_differs() {
            Quote quote = quote(Rounding.DEFAULT, List.of(percent("7")), line("3", "1.99", onTop("19"), off("0.10")));
            Quote changed = new Quote(
                    quote.lines(),
                    quote.discounts(),
                    quote.taxes(),
                    quote.gross(),
                    quote.discount(),
                    quote.total().plus(eur("0.01")),
                    quote.rules());

            assertThat(quote.again()).isEqualTo(quote);
            assertThat(changed.again()).isEqualTo(quote).isNotEqualTo(changed);
        }
    }

    @Nested
    class Explaining {
        @Test
        void explain_byLine_showsEachStepInOrder() {
            Quote quote = quote(
                    nickels(),
                    List.of(percent("10"), off("0.50")),
                    line("3", "1.115", included("20"), percent("5"), off("9.99")),
                    line("2", "2.50", onTop("7")));

            assertThat(quote.explain())
                    .containsExactly(
                            new Step("line amount", "line 1: 1.115 EUR x 3", "3.345", eur("3.35")),
                            new Step("line discount", "line 1: 5 % of 3.35 EUR", "0.1675", eur("0.17")),
                            new Step("line discount", "line 1: 9.99 EUR off 3.18 EUR", "3.18", eur("3.18")),
                            new Step("line amount", "line 2: 2.50 EUR x 2", "5.00", eur("5.00")),
                            new Step("sale discount", "10 % of 5.00 EUR", "0.50", eur("0.50")),
                            new Step("allocation", "line 1: share of 0.00 EUR in 0.50 EUR", "0.00", eur("0.00")),
                            new Step("allocation", "line 2: share of 5.00 EUR in 0.50 EUR", "0.50", eur("0.50")),
                            new Step("sale discount", "0.50 EUR off 4.50 EUR", "0.50", eur("0.50")),
                            new Step("allocation", "line 1: share of 0.00 EUR in 0.50 EUR", "0.00", eur("0.00")),
                            new Step("allocation", "line 2: share of 4.50 EUR in 0.50 EUR", "0.50", eur("0.50")),
                            new Step("line tax", "line 1: VAT 20 % included in 0.00 EUR", "0.00", eur("0.00")),
                            new Step("line tax", "line 2: VAT 7 % on top of 4.00 EUR", "0.28", eur("0.28")),
                            new Step("line total", "line 1: 3.35 EUR less 3.35 EUR plus 0.00 EUR", "0.00", eur("0.00")),
                            new Step("line total", "line 2: 5.00 EUR less 1.00 EUR plus 0.28 EUR", "4.28", eur("4.28")),
                            new Step("total", "sum of 2 lines", "4.28", eur("4.28")),
                            new Step("cash rounding", "4.28 EUR in steps of 0.05 EUR", "4.28", eur("4.30")));
        }

        @Test
        void explain_byDocument_showsTheAllocationOfTheTax() {
            Quote quote = quote(
                    Shelf.scope(TaxScope.DOCUMENT),
                    NONE,
                    line("1", "0.02", onTop("20")),
                    line("1", "0.04", onTop("20")));

            assertThat(quote.explain())
                    .containsSubsequence(
                            new Step("document tax", "VAT 20 % on top on 2 lines", "0.012", eur("0.01")),
                            new Step("allocation", "line 1: VAT 20 % on top of 0.02 EUR", "0.004", eur("0.00")),
                            new Step("allocation", "line 2: VAT 20 % on top of 0.04 EUR", "0.008", eur("0.01")))
                    .last()
                    .isEqualTo(new Step("total", "sum of 2 lines", "0.07", eur("0.07")));
        }
    }

    @Nested
    class Limits {
        @ParameterizedTest
        @ValueSource(strings = {"0.00001", "1000000", "999999.99999"})
        void of_quantityWithinLimits_isTaken(String quantity) {
            assertThat(quote(line(quantity, "1", NO_TAX)).lines().get(0).quantity())
                    .isEqualTo(Quantity.parse(quantity));
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "-1", "1000000.00001", "-0.00001"})
        void of_quantityOutsideLimits_isRefused(String quantity) {
            refused(
                    () -> quote(line(quantity, "1", NO_TAX)),
                    "lines[0].quantity",
                    "range",
                    "must be more than 0 and at most 1000000, not " + quantity);
        }

        @ParameterizedTest
        @EnumSource(TaxScope.class)
        void of_twoThousandLines_areQuoted(TaxScope scope) {
            List<Quote.Input> lines = Collections.nCopies(2_000, line("1", "0.01", onTop("50")));
            Quote quote = Quote.of(EUR, lines, List.of(percent("50")), Shelf.scope(scope));

            assertThat(quote.gross()).isEqualTo(eur("20.00"));
            assertThat(quote.discount()).isEqualTo(eur("10.00"));
            assertThat(quote.total()).isEqualTo(eur(scope == TaxScope.LINE ? "20.00" : "15.00"));
            assertThat(quote.lines().get(1_999).number()).isEqualTo(2_000);
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 2_001})
        void of_noneOrTooManyLines_areRefused(int size) {
            List<Quote.Input> lines = Collections.nCopies(size, line("1", "1", NO_TAX));

            refused(
                    () -> Quote.of(EUR, lines, NONE, Rounding.DEFAULT),
                    "lines",
                    "size",
                    "must be 1 to 2000, not " + size);
        }

        @Test
        void of_hundredDiscounts_areTaken() {
            Discount[] many = Collections.nCopies(100, off("0.01")).toArray(Discount[]::new);

            assertThat(quote(Rounding.DEFAULT, List.of(many), line("1", "3", NO_TAX, many))
                            .discount())
                    .isEqualTo(eur("2.00"));
        }

        @Test
        void of_moreThanHundredDiscounts_areRefused() {
            Discount[] many = Collections.nCopies(101, off("0.01")).toArray(Discount[]::new);

            refused(
                    () -> quote(Rounding.DEFAULT, List.of(many), line("1", "3", NO_TAX, many)),
                    new Violation("lines[0].discounts", "size", "must be 0 to 100, not 101"),
                    new Violation("discounts", "size", "must be 0 to 100, not 101"));
        }

        @Test
        void of_largestAmount_isTaken() {
            assertThat(quote(line("1000000", "100000.00", NO_TAX)).total())
                    .isEqualTo(Money.ofMinor(Money.MAX_MINOR_UNITS, EUR));
        }

        @Test
        void of_amountBeyondTheLimit_isRefused() {
            refused(
                    () -> quote(line("1", "1", NO_TAX), line("1000000", "100000.00001", NO_TAX)),
                    "lines[1].amount",
                    "range",
                    "must be at most 10^13 minor units of EUR");
        }

        @Test
        void of_sumBeyondTheLimit_isRefused() {
            refused(
                    () -> quote(line("1000000", "100000", NO_TAX), line("1", "0.01", NO_TAX)),
                    "amount",
                    "range",
                    "must be at most 10^13 minor units of EUR");
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "100"})
        void of_percentageWithinLimits_isTaken(String rate) {
            assertThat(quote(line("1", "1", NO_TAX, percent(rate))).discount())
                    .isEqualTo(Rate.ofPercent(rate).times(eur("1"), RoundingMode.DOWN));
        }

        @Test
        void of_everythingWrong_isToldAtOnce() {
            Discount foreign = new Discount.Amount(Money.of("1", "USD"), "x");
            Item dollars = new Item(
                    Shelf.product(1),
                    "SKU",
                    "Thing",
                    Optional.empty(),
                    UnitPrice.of("1", "USD"),
                    NO_TAX,
                    List.of(percent("100.000001"), off("-0.01")),
                    true);

            refused(
                    () -> Quote.of(
                            EUR,
                            List.of(line("0", "1", NO_TAX), new Quote.Input(dollars, Quantity.of(1))),
                            List.of(percent("5"), foreign),
                            Rounding.DEFAULT),
                    new Violation("lines[0].quantity", "range", "must be more than 0 and at most 1000000, not 0"),
                    new Violation("lines[1].price", "same-currency", "must be in EUR, not in USD"),
                    new Violation(
                            "lines[1].discounts[0].rate", "range", "must be at most 100 percent, not 100.000001 %"),
                    new Violation("lines[1].discounts[1].amount", "range", "must be 0 or more"),
                    new Violation("discounts[1].amount", "same-currency", "must be in EUR, not in USD"));
        }

        @Test
        void of_longestReason_isTaken() {
            Discount discount = new Discount.Amount(eur("0"), "é\n\r\t".repeat(250));

            assertThat(quote(line("1", "1", NO_TAX, discount))
                            .lines()
                            .get(0)
                            .item()
                            .discounts())
                    .containsExactly(discount);
        }

        @Test
        void of_reasonTooLongOrNoText_isRefused() {
            refused(
                    () -> quote(
                            Rounding.DEFAULT,
                            List.of(new Discount.Amount(eur("0"), "a\u0000"), new Discount.Amount(eur("0"), "\uD800")),
                            line("1", "1", NO_TAX, new Discount.Percent(Rate.ZERO, "x".repeat(1_001)))),
                    new Violation("lines[0].discounts[0].reason", "size", "must have at most 1000 characters"),
                    new Violation("discounts[0].reason", "printable", "must be printable text"),
                    new Violation("discounts[1].reason", "printable", "must be printable text"));
        }

        @Test
        void lists_changedAfterwards_stayAsTheyWere() {
            List<Discount> discounts = new ArrayList<>(List.of(percent("10")));
            Quote quote = Quote.of(EUR, List.of(line("1", "1", NO_TAX)), discounts, Rounding.DEFAULT);
            discounts.clear();

            assertThat(quote.discounts()).containsExactly(percent("10"));
            assertThat(quote.total()).isEqualTo(eur("0.90"));
        }

        @Test
        void error_operation_namesWhatWasTried() {
            assertThat(catchThrowableOfType(
                                    ValidationError.class, () -> Quote.of(EUR, List.of(), NONE, Rounding.DEFAULT))
                            .operation())
                    .isEqualTo("quote the lines");
        }
    }
}

package dev.mypos.sale;

import static dev.mypos.sale.Refused.conflict;
import static dev.mypos.sale.Refused.refused;
import static dev.mypos.sale.Shelf.EUR;
import static dev.mypos.sale.Shelf.NO_TAX;
import static dev.mypos.sale.Shelf.eur;
import static dev.mypos.sale.Shelf.included;
import static dev.mypos.sale.Shelf.line;
import static dev.mypos.sale.Shelf.nickels;
import static dev.mypos.sale.Shelf.off;
import static dev.mypos.sale.Shelf.onTop;
import static dev.mypos.sale.Shelf.percent;
import static dev.mypos.sale.Shelf.quote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.mypos.catalog.Product;
import dev.mypos.catalog.StockPolicy;
import dev.mypos.error.ErrorCode;
import dev.mypos.error.NotFoundError;
import dev.mypos.error.ValidationError.Violation;
import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.money.Rate;
import dev.mypos.money.Rounding;
import dev.mypos.money.Tax;
import dev.mypos.money.UnitPrice;
import dev.mypos.store.RegisterId;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefundQuoteTest {
    private static final List<Discount> NONE = List.of();

    private static Tax tax(String rate, boolean included, String base, String amount) {
        return new Tax("VAT", Rate.ofPercent(rate), included, eur(base), eur(amount));
    }

    /** 3 x 3.33 incl. 20 % less 10 %, and 2 x 5.00 plus 5 %, less 1.00 for all. */
    private static Quote twoLines() {
        return quote(
                Rounding.DEFAULT,
                List.of(off("1.00")),
                line("3", "3.33", included("20"), percent("10")),
                line("2", "5.00", onTop("5")));
    }

    @Nested
    class OfSale {
        @Test
        void ofSale_oneOfTwoLines_givesBackItsShareOfEverything() {
            Till till = Till.sold(twoLines(), Tender.card(eur("18.46")));
            LineItem sold = till.sale().lines().get(0);
            assertThat(sold)
                    .isEqualTo(new LineItem(
                            1,
                            sold.item(),
                            Quantity.of(3),
                            eur("9.99"),
                            eur("1.47"),
                            eur("8.52"),
                            List.of(tax("20", true, "7.10", "1.42"))));

            RefundQuote refund = till.refund(1, "2");

            LineItem back = new LineItem(
                    1,
                    sold.item(),
                    Quantity.of(2),
                    eur("6.66"),
                    eur("0.98"),
                    eur("5.68"),
                    List.of(tax("20", true, "4.73", "0.95")));
            assertThat(refund)
                    .isEqualTo(new RefundQuote(
                            List.of(new Refund.Returned(back, OptionalInt.of(1), true)),
                            List.of(tax("20", true, "4.73", "0.95")),
                            eur("0.98"),
                            eur("5.68"),
                            Rounding.DEFAULT,
                            new Settlement(List.of(Tender.card(eur("5.68"))), eur("0"), eur("0")),
                            Optional.of(new RefundState(
                                    Till.SALE,
                                    Map.of(1, new RefundState.Returned(Quantity.of(2), eur("5.68"))),
                                    Map.of(Tender.Kind.CARD, eur("5.68")),
                                    List.of(Till.id(100)),
                                    1,
                                    false))));
        }

        @Test
        void ofSale_lineNamedTwice_comesBackOneAfterTheOther() {
            Till till = Till.soldForCash(quote(line("3", "3.33333", NO_TAX)));

            RefundQuote refund =
                    till.refund(till.request().line(1, Quantity.of(1), true).line(1, Quantity.of(2), false));

            assertThat(refund.returned())
                    .extracting(
                            back -> back.line().number(), back -> back.line().total(), Refund.Returned::restocked)
                    .containsExactly(tuple(1, eur("3.33"), true), tuple(2, eur("6.67"), false));
            assertThat(till.state().lines())
                    .isEqualTo(Map.of(1, new RefundState.Returned(Quantity.of(3), eur("10.00"))));
        }

        @Test
        void ofSale_everything_isWhatHasNotComeBack() {
            Till till = Till.sold(twoLines(), Tender.card(eur("18.46")));
            till.refund(1, "2");

            RefundQuote rest = till.refund(till.request().everything(false));

            assertThat(rest.returned())
                    .extracting(Refund.Returned::saleLine, back -> back.line().quantity(), Refund.Returned::restocked)
                    .containsExactly(
                            tuple(OptionalInt.of(1), Quantity.of(1), false),
                            tuple(OptionalInt.of(2), Quantity.of(2), false));
            assertThat(rest.total()).isEqualTo(eur("12.78"));
            assertThat(till.state().version()).isEqualTo(2);
            assertThat(till.state().refunds()).containsExactly(Till.id(100), Till.id(101));
            assertThat(till.state().tenders()).isEqualTo(Map.of(Tender.Kind.CARD, eur("18.46")));
            assertThat(till.state().voided()).isFalse();
        }

        @Test
        void ofSale_untrackedItem_isNeverRestocked() {
            Item postage = new Item(
                    Shelf.product(2),
                    "POST",
                    "Postage",
                    Optional.empty(),
                    UnitPrice.of("1", "EUR"),
                    NO_TAX,
                    NONE,
                    false);
            Till till = Till.soldForCash(quote(new Quote.Input(postage, Quantity.of(1)), line("1", "1", NO_TAX)));

            assertThat(till.refund(till.request().everything(true)).returned())
                    .extracting(Refund.Returned::restocked)
                    .containsExactly(false, true);
        }

        @Test
        void ofSale_tinyTax_baseIsWhatTheTotalLeaves() {
            Till till = Till.soldForCash(quote(line("3", "0.03", included("20"))));
            assertThat(till.sale().quote().taxes()).containsExactly(tax("20", true, "0.07", "0.02"));

            assertThat(till.refund(1, "1").taxes()).containsExactly(tax("20", true, "0.02", "0.01"));
            assertThat(till.refund(1, "1").taxes()).containsExactly(tax("20", true, "0.03", "0.00"));
            assertThat(till.refund(1, "1").taxes()).containsExactly(tax("20", true, "0.02", "0.01"));
        }

        @Test
        void ofSale_freeOfCharge_givesBackTheGoodsOnly() {
            Till till = Till.sold(quote(Rounding.DEFAULT, List.of(percent("100")), line("2", "3.00", included("20"))));

            RefundQuote refund = till.refund(1, "1");

            assertThat(refund.settlement()).isEqualTo(new Settlement(List.of(), eur("0"), eur("0")));
            assertThat(refund.discount()).isEqualTo(eur("3.00"));
            assertThat(till.state().tenders()).isEmpty();
            assertThat(RefundState.from(till.state().fields())).isEqualTo(till.state());
        }

        @Test
        void ofSale_void_isMarked() {
            Till till = Till.sold(twoLines(), Tender.card(eur("18.46")));

            RefundQuote refund = till.refund(till.voiding());

            assertThat(refund.total()).isEqualTo(eur("18.46"));
            assertThat(refund.returned()).allMatch(Refund.Returned::restocked);
            assertThat(till.state().voided()).isTrue();
            assertThat(till.state().version()).isEqualTo(1);
            assertThat(RefundState.from(till.state().fields())).isEqualTo(till.state());
        }
    }

    @Nested
    class Refusing {
        private static final Map<String, String> VOIDED = Map.of("transaction_id", Till.SALE.toString());

        private static Map<String, String> exceeds(String part, String asked, String refundable) {
            return Map.of("part", part, "asked", asked, "refundable", refundable);
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 3, -1})
        void ofSale_lineThatIsNotThere_isNotFound(int number) {
            Till till = Till.soldForCash(twoLines());

            assertThatThrownBy(() -> till.refund(number, "1")).isInstanceOfSatisfying(NotFoundError.class, error -> {
                assertThat(error.kind()).isEqualTo("sale line");
                assertThat(error.id()).isEqualTo(Integer.toString(number));
                assertThat(error).hasMessageContaining("no line " + number + " in the sale main/");
                assertThat(error.remedy()).isEqualTo("Its lines are 1 to 2.");
            });
        }

        @Test
        void ofSale_moreThanSold_isRefused() {
            Till till = Till.soldForCash(twoLines());

            conflict(() -> till.refund(1, "3.00001"), ErrorCode.REFUND_EXCEEDS_SALE, exceeds("line 1", "3.00001", "3"));
            assertThat(till.state()).isEqualTo(RefundState.none(Till.SALE));
        }

        @Test
        void ofSale_moreThanLeft_isRefused() {
            Till till = Till.soldForCash(twoLines());
            till.refund(1, "2");

            conflict(() -> till.refund(1, "2"), ErrorCode.REFUND_EXCEEDS_SALE, exceeds("line 1", "2", "1"));
        }

        @Test
        void ofSale_moreThanLeftInOneRequest_isRefused() {
            Till till = Till.soldForCash(twoLines());
            RefundRequest request = till.request().line(1, Quantity.of(2), true).line(1, Quantity.of(2), true);

            conflict(() -> till.refund(request), ErrorCode.REFUND_EXCEEDS_SALE, exceeds("line 1", "2", "1"));
        }

        @Test
        void ofSale_everythingTwice_isRefused() {
            Till till = Till.sold(twoLines(), Tender.card(eur("18.46")));
            till.refund(till.request().everything(true));

            conflict(
                    () -> till.refund(till.request().everything(true)),
                    ErrorCode.REFUND_EXCEEDS_SALE,
                    exceeds("the total", "18.46 EUR", "0.00 EUR"));
            conflict(
                    () -> till.refund(till.voiding()),
                    ErrorCode.REFUND_EXCEEDS_SALE,
                    exceeds("the total", "18.46 EUR", "0.00 EUR"));
        }

        @Test
        void ofSale_voidAfterAPart_isRefused() {
            Till till = Till.sold(twoLines(), Tender.card(eur("18.46")));
            till.refund(1, "1");

            conflict(
                    () -> till.refund(till.voiding()),
                    ErrorCode.REFUND_EXCEEDS_SALE,
                    exceeds("the total", "18.46 EUR", "15.62 EUR"));
        }

        @Test
        void ofSale_voided_isAlreadyVoided() {
            Till till = Till.sold(twoLines(), Tender.card(eur("18.46")));
            till.refund(till.voiding());

            conflict(() -> till.refund(till.voiding()), ErrorCode.ALREADY_VOIDED, VOIDED);
            conflict(() -> till.refund(till.request().everything(true)), ErrorCode.ALREADY_VOIDED, VOIDED);
            conflict(() -> till.refund(1, "1"), ErrorCode.ALREADY_VOIDED, VOIDED);
        }

        @Test
        void ofSale_nothingNamed_isRefused() {
            Till till = Till.soldForCash(twoLines());

            refused(() -> till.refund(till.request()), "lines", "size", "must be 1 to 2000, not 0");
        }

        @Test
        void ofSale_everythingWrong_isToldAtOnce() {
            Till till = Till.soldForCash(twoLines());
            RefundRequest request = till.request()
                    .line(1, Quantity.of(1), true)
                    .line(9, Quantity.ZERO, true)
                    .line(1, Quantity.parse("1000000.00001"), true)
                    .item(Goods.product(1, "1"), Quantity.of(1), UnitPrice.of("1", "EUR"), true)
                    .everything(true)
                    .tender(Tender.cash(Money.of("1", "USD")))
                    .reason("x".repeat(1_001))
                    .reference("\u0007");

            refused(
                    () -> till.refund(request),
                    new Violation("items", "kind", "must be empty in the refund of a sale; name lines of the sale"),
                    new Violation("lines", "everything", "must be empty where everything comes back"),
                    new Violation("lines[1].quantity", "range", "must be more than 0 and at most 1000000, not 0"),
                    new Violation(
                            "lines[2].quantity", "range", "must be more than 0 and at most 1000000, not 1000000.00001"),
                    new Violation("tenders[0].amount", "same-currency", "must be in EUR, not in USD"),
                    new Violation("reason", "size", "must have at most 1000 characters"),
                    new Violation("reference", "printable", "must be printable text"));
        }

        @Test
        void ofSale_twoThousandLines_areTakenAndOneMoreIsNot() {
            Till till = Till.soldForCash(quote(line("2001", "1", NO_TAX)));
            RefundRequest most = till.request();
            for (int i = 0; i < 2_000; i++) {
                most = most.line(1, Quantity.of(1), true);
            }
            RefundRequest tooMany = most.line(1, Quantity.of(1), true);

            refused(() -> till.quote(tooMany), "lines", "size", "must be 1 to 2000, not 2001");
            assertThat(till.refund(most.reason("x".repeat(1_000))).total()).isEqualTo(eur("2000"));
        }
    }

    @Nested
    class Tenders {
        private static final Tender CARD = new Tender(Tender.Kind.CARD, eur("3.00"), Optional.of("slip 1"));
        private static final Tender SECOND = new Tender(Tender.Kind.CARD, eur("2.00"), Optional.of("slip 2"));
        private static final Tender VOUCHER = Tender.other(eur("1.00"));

        private static Tender of(Tender tender, String amount) {
            return new Tender(tender.kind(), eur(amount), tender.reference());
        }

        /** 10 x 1.00: 4.00 in cash, of which the change came back, the rest otherwise. */
        private static Till mixed() {
            return Till.sold(quote(line("10", "1.00", NO_TAX)), Tender.cash(eur("6.00")), CARD, VOUCHER, SECOND);
        }

        @Test
        void tenders_everythingAtOnce_areGivenBackAsTaken() {
            Till till = mixed();
            assertThat(till.sale().change()).isEqualTo(eur("2.00"));

            assertThat(till.refund(till.request().everything(true)).settlement().tenders())
                    .containsExactly(CARD, VOUCHER, SECOND, Tender.cash(eur("4.00")));
        }

        @Test
        void tenders_inSteps_areOthersInOrderThenCash() {
            Till till = mixed();

            assertThat(till.refund(1, "2").settlement().tenders()).containsExactly(of(CARD, "2.00"));
            assertThat(till.refund(1, "3").settlement().tenders())
                    .containsExactly(of(CARD, "1.00"), VOUCHER, of(SECOND, "1.00"));
            assertThat(till.refund(1, "3").settlement().tenders())
                    .containsExactly(of(SECOND, "1.00"), Tender.cash(eur("2.00")));
            assertThat(till.refund(1, "2").settlement().tenders()).containsExactly(Tender.cash(eur("2.00")));
            assertThat(till.state().tenders())
                    .isEqualTo(Map.of(
                            Tender.Kind.CARD,
                            eur("5.00"),
                            Tender.Kind.OTHER,
                            eur("1.00"),
                            Tender.Kind.CASH,
                            eur("4.00")));
        }

        @Test
        void tenders_namedOnce_leaveTheRestForTheNext() {
            Till till = mixed();
            till.refund(till.request().line(1, Quantity.of(4), true).tender(Tender.cash(eur("4.00"))));

            assertThat(till.refund(1, "6").settlement().tenders()).containsExactly(CARD, VOUCHER, SECOND);
        }

        @Test
        void tenders_moreGivenInAKindThanItTook_areMadeUpInCash() {
            Till till = mixed();
            till.refund(till.request().line(1, Quantity.of(9), true).tender(Tender.card(eur("9.00"))));

            assertThat(till.refund(1, "1").settlement().tenders()).containsExactly(VOUCHER);

            Till other = mixed();
            other.refund(other.request().line(1, Quantity.of(8), true).tender(Tender.card(eur("8.00"))));
            assertThat(other.refund(1, "2").settlement().tenders()).containsExactly(VOUCHER, Tender.cash(eur("1.00")));
        }

        @ParameterizedTest
        @CsvSource({"1.03, 1.05, 0.02", "1.02, 1.00, -0.02", "0.02, 0.00, -0.02"})
        void tenders_cash_areRounded(String price, String given, String adjustment) {
            Till till = Till.soldForCash(quote(nickels(), NONE, line("1", price, NO_TAX)));

            assertThat(till.refund(1, "1").settlement())
                    .isEqualTo(new Settlement(List.of(Tender.cash(eur(given))), eur(adjustment), eur("0")));
        }

        @Test
        void tenders_cardOfACashRoundingStore_areExact() {
            Till till = Till.sold(quote(nickels(), NONE, line("2", "1.03", NO_TAX)), Tender.card(eur("2.06")));

            assertThat(till.refund(1, "1").settlement())
                    .isEqualTo(new Settlement(List.of(Tender.card(eur("1.03"))), eur("0"), eur("0")));
        }

        @Test
        void tenders_namedInCashStepsDown_roundOnWhatCameBackInCash() {
            Rounding down = Rounding.DEFAULT.withCash(eur("1"), RoundingMode.DOWN);
            Till till = Till.soldForCash(quote(down, NONE, line("3", "2.50", NO_TAX)));

            assertThat(till.refund(till.request().line(1, Quantity.of(1), true).tender(Tender.cash(eur("2"))))
                            .settlement()
                            .roundingAdjustment())
                    .isEqualTo(eur("-0.50"));
            assertThat(till.refund(1, "1").settlement())
                    .isEqualTo(new Settlement(List.of(Tender.cash(eur("3"))), eur("0.50"), eur("0")));
            refused(
                    () -> till.refund(
                            till.request().line(1, Quantity.of(1), true).tender(Tender.cash(eur("3")))),
                    "tenders",
                    "covers-total",
                    "must give back 2.00 EUR in cash, not 3.00 EUR");
            till.refund(1, "1");
            assertThat(till.state().tenders()).isEqualTo(Map.of(Tender.Kind.CASH, eur("7")));
        }

        @Test
        void tenders_namedInAnyMixture_mustComeToTheTotal() {
            Till till = mixed();
            RefundRequest request = till.request().line(1, Quantity.of(5), true);

            assertThat(till.quote(request.tender(VOUCHER).tender(Tender.cash(eur("4.00"))))
                            .settlement())
                    .isEqualTo(new Settlement(List.of(VOUCHER, Tender.cash(eur("4.00"))), eur("0"), eur("0")));
            assertThat(till.quote(request.tender(Tender.other(eur("5.00"))))
                            .settlement()
                            .tenders())
                    .containsExactly(Tender.other(eur("5.00")));
            refused(
                    () -> till.quote(request.tender(Tender.other(eur("5.01")))),
                    "tenders",
                    "exceeds-total",
                    "must be at most 5.00 EUR without cash");
            refused(
                    () -> till.quote(request.tender(Tender.other(eur("4.99")))),
                    "tenders",
                    "covers-total",
                    "must give back 0.01 EUR in cash, not 0.00 EUR");
            refused(
                    () -> till.quote(request.tender(VOUCHER).tender(Tender.cash(eur("4.01")))),
                    "tenders",
                    "covers-total",
                    "must give back 4.00 EUR in cash, not 4.01 EUR");
        }

        @Test
        void tenders_cardJustBelowTheTotal_areNotRoundedAsCash() {
            Till till = Till.sold(quote(nickels(), NONE, line("1", "4.92", NO_TAX)), Tender.card(eur("4.92")));
            RefundRequest request = till.request().everything(true).tender(Tender.card(eur("4.90")));

            refused(
                    () -> till.quote(request),
                    "tenders",
                    "covers-total",
                    "must give back 0.02 EUR in cash, not 0.00 EUR");
            assertThat(till.quote(request.tender(Tender.cash(eur("0"))))
                            .settlement()
                            .roundingAdjustment())
                    .isEqualTo(eur("-0.02"));
        }

        @Test
        void tenders_moreThanTwenty_areRefused() {
            Till till = Till.soldForCash(quote(line("21", "1", NO_TAX)));
            RefundRequest request = till.request().line(1, Quantity.of(20), true);
            for (int i = 0; i < 20; i++) {
                request = request.tender(Tender.cash(eur("1")));
            }
            RefundRequest tooMany = request.tender(Tender.cash(eur("1")));

            assertThat(till.quote(request).settlement().tenders())
                    .isEqualTo(Collections.nCopies(20, Tender.cash(eur("1"))));
            refused(() -> till.quote(tooMany), "tenders", "size", "must be 0 to 20, not 21");
        }

        @Test
        void rest_ofWhatIsNamed_comesToTheTotal() {
            Till till = mixed();
            RefundRequest request = till.request().line(1, Quantity.of(5), true);

            assertThat(till.quote(request.rest(Tender.Kind.OTHER)).settlement().tenders())
                    .containsExactly(Tender.other(eur("5.00")));
            assertThat(till.quote(request.tender(VOUCHER).rest(Tender.Kind.CARD))
                            .settlement()
                            .tenders())
                    .containsExactly(VOUCHER, Tender.card(eur("4.00")));
            assertThat(till.quote(request.tender(Tender.cash(eur("2.00"))).rest(Tender.Kind.OTHER))
                            .settlement()
                            .tenders())
                    .containsExactly(Tender.cash(eur("2.00")), Tender.other(eur("3.00")));
            assertThat(till.quote(request.tender(Tender.other(eur("5.00"))).rest(Tender.Kind.CASH))
                            .settlement()
                            .tenders())
                    .containsExactly(Tender.other(eur("5.00")));
        }

        @ParameterizedTest
        @CsvSource({"1.03, 1.05, 0.02", "1.02, 1.00, -0.02", "0.02, 0.00, -0.02"})
        void rest_cash_isRounded(String price, String given, String adjustment) {
            Till till = Till.soldForCash(quote(nickels(), NONE, line("1", price, NO_TAX)));
            RefundRequest request = till.request().line(1, Quantity.of(1), true).rest(Tender.Kind.CASH);

            assertThat(till.refund(request).settlement())
                    .isEqualTo(new Settlement(List.of(Tender.cash(eur(given))), eur(adjustment), eur("0")));
        }

        @Test
        void rest_cashThatRoundsToNothingBesideAnother_isACashTender() {
            Till till = Till.soldForCash(quote(nickels(), NONE, line("1", "1.02", NO_TAX)));
            RefundRequest request =
                    till.request().line(1, Quantity.of(1), true).tender(VOUCHER).rest(Tender.Kind.CASH);

            assertThat(till.refund(request).settlement().tenders()).startsWith(VOUCHER);
        }

        @Test
        void rest_moreThanTwentyWithIt_areRefused() {
            Till till = Till.soldForCash(quote(line("21", "1", NO_TAX)));
            RefundRequest request = till.request().everything(true).rest(Tender.Kind.OTHER);
            for (int i = 0; i < 20; i++) {
                request = request.tender(Tender.cash(eur("1")));
            }
            RefundRequest tooMany = request;

            refused(() -> till.quote(tooMany), "tenders", "size", "must be 0 to 20, not 21");
        }
    }

    @Nested
    class WithoutSale {
        private static RefundRequest request() {
            return RefundRequest.withoutSale(Till.id(9), RegisterId.MAIN, EUR);
        }

        private static final Product MUG = Goods.product(1, "7.50", "full", StockPolicy.DENY);
        private static final Product POSTAGE = Goods.product(3, "1.00", "top", StockPolicy.UNTRACKED);

        @Test
        void withoutSale_items_areGivenBackAtTheirOwnPrice() {
            RefundRequest request = request()
                    .item(MUG, Quantity.of(2), UnitPrice.of("6.01", "EUR"), true)
                    .item(MUG, Quantity.of(1), UnitPrice.of("1.00", "EUR"), false)
                    .item(POSTAGE, Quantity.of(1), UnitPrice.of("2.00", "EUR"), true);

            RefundQuote refund = RefundQuote.withoutSale(request, Goods.STORE);

            assertThat(refund.returned().get(0))
                    .isEqualTo(new Refund.Returned(
                            new LineItem(
                                    1,
                                    new Item(
                                            MUG.id(),
                                            "SKU-1",
                                            "Thing 1",
                                            Optional.of("Things"),
                                            UnitPrice.of("6.01", "EUR"),
                                            Goods.STORE.getTax("full"),
                                            NONE,
                                            true),
                                    Quantity.of(2),
                                    eur("12.02"),
                                    eur("0"),
                                    eur("12.02"),
                                    List.of(tax("20", true, "10.02", "2.00"))),
                            OptionalInt.empty(),
                            true));
            assertThat(refund.returned()).extracting(Refund.Returned::restocked).containsExactly(true, false, false);
            assertThat(refund.taxes())
                    .containsExactly(tax("20", true, "10.85", "2.17"), tax("5", false, "2.00", "0.10"));
            assertThat(refund.discount()).isEqualTo(eur("0"));
            assertThat(refund.total()).isEqualTo(eur("15.12"));
            assertThat(refund.rules()).isEqualTo(Goods.STORE.rounding());
            assertThat(refund.settlement())
                    .isEqualTo(new Settlement(List.of(Tender.cash(eur("15.12"))), eur("0"), eur("0")));
            assertThat(refund.after()).isEmpty();
        }

        @Test
        void withoutSale_cash_isRounded() {
            RefundRequest request = request().item(MUG, Quantity.of(1), UnitPrice.of("6.02", "EUR"), true);

            assertThat(RefundQuote.withoutSale(request, Goods.store(nickels())).settlement())
                    .isEqualTo(new Settlement(List.of(Tender.cash(eur("6.00"))), eur("-0.02"), eur("0")));
            assertThat(RefundQuote.withoutSale(request.tender(Tender.other(eur("6.02"))), Goods.store(nickels()))
                            .settlement())
                    .isEqualTo(new Settlement(List.of(Tender.other(eur("6.02"))), eur("0"), eur("0")));
        }

        @Test
        void withoutSale_rest_isTheTotalToTheMinorUnit() {
            RefundRequest request = request()
                    .item(MUG, Quantity.of(1), UnitPrice.of("6.02", "EUR"), true)
                    .rest(Tender.Kind.OTHER);

            assertThat(RefundQuote.withoutSale(request, Goods.store(nickels())).settlement())
                    .isEqualTo(new Settlement(List.of(Tender.other(eur("6.02"))), eur("0"), eur("0")));
            assertThat(RefundQuote.withoutSale(
                                    request()
                                            .item(MUG, Quantity.of(1), UnitPrice.of("0", "EUR"), true)
                                            .rest(Tender.Kind.OTHER),
                                    Goods.STORE)
                            .settlement()
                            .tenders())
                    .isEmpty();
        }

        @Test
        void withoutSale_everythingWrong_isToldAtOnce() {
            RefundRequest request = RefundRequest.withoutSale(Till.id(9), RegisterId.MAIN, Currency.getInstance("USD"))
                    .line(1, Quantity.of(1), true)
                    .item(MUG, Quantity.of(-1), UnitPrice.of("1", "USD"), true)
                    .reason("x".repeat(1_001));

            refused(
                    () -> RefundQuote.withoutSale(request, Goods.STORE),
                    new Violation("currency", "same-currency", "must be in EUR, not in USD"),
                    new Violation("lines", "kind", "must be empty in a refund without a sale; name items"),
                    new Violation("reason", "size", "must have at most 1000 characters"),
                    new Violation("items[0].price", "same-currency", "must be in EUR, not in USD"),
                    new Violation("items[0].quantity", "range", "must be more than 0 and at most 1000000, not -1"));
        }

        @Test
        void withoutSale_nothingOrEverything_isRefused() {
            refused(() -> RefundQuote.withoutSale(request(), Goods.STORE), "items", "size", "must be 1 to 2000, not 0");
            refused(
                    () -> RefundQuote.withoutSale(
                            request()
                                    .item(MUG, Quantity.of(1), UnitPrice.of("1", "EUR"), true)
                                    .everything(true),
                            Goods.STORE),
                    "lines",
                    "kind",
                    "must be empty in a refund without a sale; name items");
        }

        @Test
        void withoutSale_unknownTaxCode_isNotFound() {
            Product gone = Goods.product(1, "1", "gone", StockPolicy.DENY);
            RefundRequest request = request().item(gone, Quantity.of(1), UnitPrice.of("1", "EUR"), true);

            assertThatThrownBy(() -> RefundQuote.withoutSale(request, Goods.STORE))
                    .isInstanceOf(NotFoundError.class);
        }
    }
}

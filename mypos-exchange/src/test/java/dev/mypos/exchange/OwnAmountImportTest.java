package dev.mypos.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.local.LocalBackend;
import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.money.Rounding;
import dev.mypos.money.TaxScope;
import dev.mypos.sale.Discount;
import dev.mypos.sale.LineItem;
import dev.mypos.sale.Sale;
import dev.mypos.sale.Tender;
import dev.mypos.store.RegisterId;
import dev.mypos.store.Store;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Lines that say themselves what they come to. */
class OwnAmountImportTest {
    private static final String HEADER = "household_id,store_id,basket_id,product_id,quantity,sales_value,retail_disc,"
            + "coupon_disc,coupon_match_disc,week,transaction_timestamp";

    private final TestShop shop = new TestShop(LocalBackend.inMemory());

    private SalesImportResult run(String... rows) {
        return run(SalesMapping.supermarket(), rows);
    }

    private SalesImportResult run(SalesMapping mapping, String... rows) {
        return run(shop, mapping, rows);
    }

    private static SalesImportResult run(TestShop shop, SalesMapping mapping, String... rows) {
        String[] file = Stream.concat(Stream.of(HEADER), Stream.of(rows)).toArray(String[]::new);
        return new SalesImport(shop.pos, mapping, RegisterId.MAIN).run(TestShop.csv(file), ImportProgress.NONE);
    }

    /** A line of basket 1, bought by household 906. */
    private static String line(
            String product, String quantity, String value, String retail, String coupon, String match) {
        return String.join(
                ",", "906", "319", "1", product, quantity, value, retail, coupon, match, "1", "2017-01-01 07:30:27");
    }

    private Sale sale() {
        return (Sale) shop.transactions().get(0);
    }

    private static Money pounds(String amount) {
        return Money.of(amount, "GBP");
    }

    @Test
    void run_discountsAndCoupon_areTakenApart() {
        run(line("A", "2", "2.50", "0.49", "1.00", "0.50"), line("B", "1", "3.00", "0.00", "0.00", "0.00"));

        LineItem first = sale().lines().get(0);
        assertThat(first.gross()).isEqualTo(pounds("3.49"));
        assertThat(first.total()).isEqualTo(pounds("2.50"));
        assertThat(first.item().discounts())
                .containsExactly(
                        new Discount.Amount(pounds("0.50"), "Coupon matched by the shop"),
                        new Discount.Amount(pounds("0.49"), "Loyalty discount"));
        assertThat(sale().total()).isEqualTo(pounds("5.50"));
        assertThat(sale().tenders())
                .containsExactly(
                        new Tender(Tender.Kind.OTHER, pounds("1.00"), Optional.of(LineRules.COUPON_REFERENCE)),
                        Tender.other(pounds("4.50")));
    }

    @ParameterizedTest
    @CsvSource({"3, 5.00, 3, 1.66667", "8776, 23.25, 8.776, 2.64927", "7, 0.01, 7, 0.00143", "1, 0.00, 1, 0.00"})
    void run_lineThatDoesNotDivide_keepsItsAmount(String quantity, String value, String units, String price) {
        SalesImportResult result = run(line("A", quantity, value, "0.00", "0.00", "0.00"));

        assertThat(result.rejects()).isEmpty();
        assertThat(result.imported().amount()).isEqualByComparingTo(value);
        LineItem line = sale().lines().get(0);
        assertThat(line.quantity()).hasToString(units);
        assertThat(line.item().price()).hasToString(price + " GBP");
        assertThat(line.total()).isEqualTo(pounds(value));
        assertThat(line.item().discounts()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = RoundingMode.class,
            names = {"HALF_UP", "HALF_DOWN", "HALF_EVEN", "DOWN"})
    void run_anyQuantityAndAmount_comesToTheAmount(RoundingMode mode) {
        Quantity odd = Quantity.parse("999999.99999");
        for (String quantity : List.of("0.00001", "0.003", "1", "7", "999", "999999", odd.toString())) {
            for (String amount : List.of("0.01", "0.99", "10.00", "12345.67")) {
                Quantity units = Quantity.parse(quantity);
                List<Discount.Amount> off = List.of(new Discount.Amount(pounds("0.07"), "loyalty"));
                Charge charge = Charge.of(pounds(amount), units, off, pounds("0.00"), mode);

                Money taken = charge.discounts().stream()
                        .map(discount -> discount.fold(percent -> pounds("-1"), Discount.Amount::amount))
                        .reduce(pounds("0.00"), Money::plus);
                assertThat(charge.price().times(units, mode).minus(taken))
                        .as("%s units for %s, %s", quantity, amount, mode)
                        .isEqualTo(pounds(amount));
            }
        }
    }

    @Test
    void run_priceNotFineEnough_givesTheDifferenceAsADiscount() {
        SalesMapping pieces = withoutThousandths();

        run(pieces, line("A", "300000", "1.00", "0.00", "0.00", "0.00"));

        LineItem line = sale().lines().get(0);
        assertThat(line.gross()).isEqualTo(pounds("3.00"));
        assertThat(line.total()).isEqualTo(pounds("1.00"));
        assertThat(line.item().discounts())
                .containsExactly(new Discount.Amount(pounds("2.00"), "Difference to the amount of the line"));
    }

    private static SalesMapping withoutThousandths() {
        SalesMapping mapping = SalesMapping.supermarket();
        LineRules rules = mapping.lines();
        return new SalesMapping(
                "pieces",
                mapping.columns(),
                mapping.numbers(),
                mapping.times(),
                "R",
                true,
                new LineRules(true, rules.discounts(), rules.coupon(), 0, false));
    }

    @Test
    void run_quantityZero_rejectsTheLineOnly() {
        SalesImportResult result = run(
                line("A", "1", "1.00", "0.69", "0.50", "0.50"), line("B", "0", "4.440892e-16", "0.00", "2.00", "0.00"));

        assertThat(result.rejects()).containsExactly(new Reject(3, "quantity", "must not be 0"));
        assertThat(sale().total()).isEqualTo(pounds("1.00"));
        assertThat(result.rejected())
                .isEqualTo(new LineTotals(1, result.rejected().amount()));
        assertThat(result.file().amount()).isEqualByComparingTo("1.00");
    }

    @Test
    void run_couponsAboveTheTotal_rejectTheBasketWithItsReason() {
        SalesImportResult result = run(line("A", "2", "0.40", "0.00", "0.50", "0.50"));

        assertThat(shop.transactions()).isEmpty();
        assertThat(result.rejects())
                .singleElement()
                .satisfies(
                        reject -> assertThat(reject.sentence())
                                .contains(
                                        "coupon_disc must be at most what the lines come to, 0.40 GBP, but its sum is 0.50 GBP"));
        assertThat(result.rejected().amount()).isEqualByComparingTo("0.40");
    }

    @Test
    void run_couponForAllOfIt_isTheOnlyTender() {
        run(line("A", "1", "0.40", "0.00", "0.40", "0.00"));

        assertThat(sale().tenders())
                .containsExactly(new Tender(Tender.Kind.OTHER, pounds("0.40"), Optional.of("coupon")));
    }

    @Test
    void run_basketForNothing_isASale() {
        SalesImportResult result = run(line("A", "1", "0.00", "1.25", "0.00", "0.00"));

        assertThat(result.sales()).isEqualTo(1);
        assertThat(sale().lines().get(0).gross()).isEqualTo(pounds("1.25"));
        assertThat(sale().tenders()).isEmpty();
    }

    @Test
    void run_refund_givesBackTheAmountOfItsLine() {
        String row = line("A", "-3", "-5.00", "0.00", "0.00", "0.00").replace(",1,A,", ",R1,A,");

        SalesImportResult result = run(withoutThousandths(), row);

        assertThat(result.refunds()).isEqualTo(1);
        assertThat(shop.transactions().get(0).total()).isEqualTo(pounds("5.00"));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1.005, 0.00, sales_value must",
        "1, -1.00, 0.00, sales_value must have the sign of the quantity",
        "-1, 1.00, 0.00, sales_value must have the sign of the quantity",
        "1, 1.00, x, retail_disc must be a number of plain digits",
        "1, 1.00, -0.10, retail_disc must be 0 or more",
        "-1, -1.00, 0.10, retail_disc must be 0 where goods come back",
        "1, 1e3, 0.00, sales_value must be a number of plain digits",
    })
    void run_amountThatCannotBe_isRejectedWithItsColumn(String quantity, String value, String off, String reason) {
        SalesImportResult result = run(line("A", quantity, value, off, "", ""));

        assertThat(result.rejects())
                .singleElement()
                .satisfies(reject -> assertThat(reject.sentence()).startsWith(reason));
        assertThat(shop.transactions()).isEmpty();
    }

    @Test
    void run_again_changesNothing() {
        String[] rows = {
            line("A", "2", "2.50", "0.49", "1.00", "0.50"), line("F", "8776", "23.25", "0.00", "0.00", "0.00")
        };
        run(rows);
        List<String> before = shop.contents();

        assertThat(run(rows).nothingNew()).isTrue();
        assertThat(shop.contents()).isEqualTo(before);
        assertThat(shop.pos.verify().ok()).isTrue();
    }

    @Test
    void run_storeThatRoundsDown_keepsTheAmountsToo() {
        Store down = Store.builder()
                .from(TestShop.store())
                .rounding(Rounding.of(RoundingMode.DOWN, TaxScope.LINE))
                .build();
        try (TestShop other = new TestShop(LocalBackend.inMemory(), down)) {
            run(other, SalesMapping.supermarket(), line("A", "3", "5.00", "0.00", "0.00", "0.00"));

            assertThat(other.transactions().get(0).total()).isEqualTo(pounds("5.00"));
        }
    }
}

package dev.mypos.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.mypos.customer.CustomerId;
import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.money.Rate;
import dev.mypos.money.Rounding;
import dev.mypos.money.TaxRule;
import dev.mypos.money.TaxRule.Component;
import dev.mypos.money.TaxScope;
import dev.mypos.report.SalesReport.By;
import dev.mypos.report.SalesReport.Row;
import dev.mypos.sale.Discount;
import dev.mypos.sale.Item;
import dev.mypos.sale.Refund;
import dev.mypos.sale.Sale;
import dev.mypos.sale.Tender;
import dev.mypos.sale.TestTill;
import dev.mypos.sale.Transaction;
import dev.mypos.store.Store;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SalesReportTest {
    private static final TaxRule STANDARD = TaxRule.included("standard", "VAT", Rate.ofPercent("20"));
    private static final TaxRule REDUCED = TaxRule.included("reduced", "VAT", Rate.ofPercent("5"));
    private static final TaxRule ON_TOP = TaxRule.onTop("top", "VAT", Rate.ofPercent("20"));
    private static final TaxRule FREE = TaxRule.none("free");

    private static final Store SHOP = shop(LocalTime.MIDNIGHT);

    private final TestTill till = new TestTill(SHOP);

    private static Store shop(LocalTime dayStart) {
        return Store.builder()
                .name("Corner shop")
                .currency("EUR")
                .zone("Europe/Dublin")
                .dayStart(dayStart)
                .rounding(Rounding.of(RoundingMode.HALF_UP, TaxScope.LINE).withCash(eur("0.05"), RoundingMode.HALF_UP))
                .build();
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }

    private static Sum sum(String amount) {
        return Sum.of(eur(amount));
    }

    private static Row row(
            String key,
            String label,
            long sales,
            long refunds,
            String items,
            String gross,
            String discount,
            String tax,
            String refunded) {
        return new Row(
                key, label, sales, refunds, Quantity.parse(items), sum(gross), sum(discount), sum(tax), sum(refunded));
    }

    private static SalesReport report(By by, Transaction... transactions) {
        return SalesReport.of(Stream.of(transactions), by, SHOP);
    }

    private Sale mugs(String quantity, Tender... tenders) {
        return till.sell(List.of(till.line(till.item("MUG", "Mug", "7.50", STANDARD), quantity)), List.of(), tenders);
    }

    private Sale mugsAt(String instant) {
        till.at(Instant.parse(instant));
        return mugs("1", Tender.card(eur("7.50")));
    }

    @Nested
    class Days {
        @Test
        void of_mixedKinds_countsEachOnItsOwnDay() {
            till.at(Instant.parse("2026-03-02T10:00:00Z"));
            Discount tenth = new Discount.Percent(Rate.ofPercent("10"), "Tenth");
            Sale mixed = till.sell(
                    List.of(
                            till.line(till.item("MUG", "Mug", "7.50", STANDARD), "2"),
                            till.line(till.item("HAM", "Ham", "18.99", REDUCED), "0.255")),
                    List.of(tenth),
                    Tender.card(eur("17.86")));
            Sale mistake = mugs("1", Tender.card(eur("7.50")));
            Refund voided = till.voiding(mistake, "Mistake");
            till.at(Instant.parse("2026-03-04T10:00:00Z"));
            Refund one = till.refund(mixed, Quantity.of(1), "Broken");
            Refund old = till.refundWithoutSale(
                    List.of(till.line(till.item("CUP", "Cup", "4.00", FREE), "3")), "Before our time");

            SalesReport report = report(By.DAY, mixed, mistake, voided, one, old);

            assertThat(report.by()).isEqualTo(By.DAY);
            assertThat(report.rows())
                    .containsExactly(
                            row("2026-03-02", "2026-03-02", 2, 1, "2.255", "25.36", "1.98", "2.46", "-7.50"),
                            row("2026-03-04", "2026-03-04", 0, 2, "-4.255", "0.00", "0.00", "-1.34", "-23.11"));
            assertThat(report.total()).isEqualTo(row("total", "Total", 2, 3, "-2", "25.36", "1.98", "1.12", "-30.61"));
            assertThat(report.total().net()).isEqualTo(sum("-5.25"));
        }

        @Test
        void of_clocksGoForward_dayIsThatOfTheShop() {
            SalesReport report = report(
                    By.DAY,
                    mugsAt("2026-03-28T23:59:59Z"),
                    mugsAt("2026-03-29T00:00:00Z"),
                    mugsAt("2026-03-29T22:59:59Z"),
                    mugsAt("2026-03-29T23:00:00Z"));

            assertThat(report.rows())
                    .extracting(Row::key, Row::sales)
                    .containsExactly(tuple("2026-03-28", 1L), tuple("2026-03-29", 2L), tuple("2026-03-30", 1L));
        }

        @Test
        void of_clocksGoBack_dayHasTwentyFiveHours() {
            SalesReport report = report(
                    By.DAY,
                    mugsAt("2026-10-24T22:59:59Z"),
                    mugsAt("2026-10-24T23:00:00Z"),
                    mugsAt("2026-10-25T23:59:59Z"),
                    mugsAt("2026-10-26T00:00:00Z"));

            assertThat(report.rows())
                    .extracting(Row::key, Row::sales)
                    .containsExactly(tuple("2026-10-24", 1L), tuple("2026-10-25", 2L), tuple("2026-10-26", 1L));
        }

        @Test
        void of_dayStartsAtFour_nightBelongsToTheDayBefore() {
            TestTill club = new TestTill(shop(LocalTime.of(4, 0)));
            List<Sale> sales = Stream.of(
                            "2026-03-29T02:59:59Z", // 03:59:59 by the new clock
                            "2026-03-29T03:00:00Z",
                            "2026-10-25T03:59:59Z", // 03:59:59, an hour longer after the change
                            "2026-10-25T04:00:00Z")
                    .map(at -> club.at(Instant.parse(at))
                            .sell(
                                    List.of(club.line(club.item("GIN", "Gin", "8.00", STANDARD), "1")),
                                    List.of(),
                                    Tender.card(eur("8.00"))))
                    .toList();

            assertThat(SalesReport.of(sales.stream(), By.DAY, SHOP).rows())
                    .extracting(Row::key)
                    .containsExactly("2026-03-28", "2026-03-29", "2026-10-24", "2026-10-25");
        }

        @Test
        void of_nothing_hasNoRowsAndAZeroTotal() {
            SalesReport report = report(By.DAY);

            assertThat(report.rows()).isEmpty();
            assertThat(report.total()).isEqualTo(row("total", "Total", 0, 0, "0", "0", "0", "0", "0"));
        }

        @Test
        void of_cashRounding_isNotInTheFigures() {
            Sale sale = till.sell(
                    List.of(till.line(till.item("NUT", "Nut", "0.98", FREE), "1")),
                    List.of(),
                    Tender.cash(eur("2.00")));

            assertThat(report(By.DAY, sale).total()).isEqualTo(row("total", "Total", 1, 0, "1", "0.98", "0", "0", "0"));
        }
    }

    @Nested
    class Hours {
        @Test
        void of_springAndAutumn_hoursAreThoseOnTheClock() {
            SalesReport report = report(
                    By.HOUR,
                    mugsAt("2026-03-29T00:30:00Z"), // 00:30, then the clock skips 01:00 to 02:00
                    mugsAt("2026-03-29T01:00:00Z"), // 02:00
                    mugsAt("2026-10-25T00:30:00Z"), // 01:30 for the first time
                    mugsAt("2026-10-25T01:30:00Z"), // 01:30 again
                    mugsAt("2026-07-01T22:59:59Z"));

            assertThat(report.rows())
                    .containsExactly(
                            row("00", "00", 1, 0, "1", "7.50", "0", "1.25", "0"),
                            row("01", "01", 2, 0, "2", "15.00", "0", "2.50", "0"),
                            row("02", "02", 1, 0, "1", "7.50", "0", "1.25", "0"),
                            row("23", "23", 1, 0, "1", "7.50", "0", "1.25", "0"));
        }
    }

    @Nested
    class Products {
        @Test
        void of_productOnTwoLines_countsTheSaleOnce() {
            Sale sale = till.sell(
                    List.of(
                            till.line(till.item("MUG", "Mug", "7.50", STANDARD), "1"),
                            till.line(till.item("HAM", "Ham", "18.99", REDUCED), "0.255"),
                            till.line(till.item("MUG", "Mug", "5.00", STANDARD), "2")),
                    List.of(),
                    Tender.card(eur("22.34")));
            Refund refund = till.refund(sale, Quantity.of(1), "Broken");

            SalesReport report = report(By.PRODUCT, sale, refund);

            assertThat(report.rows())
                    .containsExactly(
                            row("HAM", "Ham", 1, 1, "0", "4.84", "0", "0", "-4.84"),
                            row("MUG", "Mug", 1, 1, "1", "17.50", "0", "0.83", "-12.50"));
            assertThat(report.total()).isEqualTo(row("total", "Total", 1, 1, "1", "22.34", "0", "0.83", "-17.34"));
        }

        @Test
        void of_productRenamed_isOneRowUnderItsLastName() {
            till.at(Instant.parse("2026-03-02T10:00:00Z"));
            Sale before = mugs("1", Tender.card(eur("7.50")));
            till.at(Instant.parse("2026-03-03T10:00:00Z"));
            Sale after = till.sell(
                    List.of(till.line(till.item("MUG", "Stoneware mug", "7.50", STANDARD), "1")),
                    List.of(),
                    Tender.card(eur("7.50")));

            assertThat(report(By.PRODUCT, before, after).rows())
                    .isEqualTo(report(By.PRODUCT, after, before).rows())
                    .containsExactly(row("MUG", "Stoneware mug", 2, 0, "2", "15.00", "0", "2.50", "0"));
        }
    }

    @Test
    void of_customers_areTheirIdsOrNone() {
        CustomerId known = new CustomerId(new UUID(0, 7));
        Sale anonymous = mugs("1", Tender.card(eur("7.50")));
        till.customer(Optional.of(known));
        Sale named = mugs("2", Tender.card(eur("15.00")));
        Refund refund = till.refund(named, Quantity.of(1), "Broken");

        String id = known.value().toString();
        assertThat(report(By.CUSTOMER, anonymous, named, refund).rows())
                .containsExactly(
                        row(id, id, 1, 1, "1", "15.00", "0", "1.25", "-7.50"),
                        row("none", "none", 1, 0, "1", "7.50", "0", "1.25", "0"));
    }

    @Test
    void of_tenders_areWhatWasTakenAndGivenBack() {
        Sale split = mugs("2", Tender.card(eur("10.00")), Tender.cash(eur("2.00")), Tender.cash(eur("5.00")));
        Sale rounded = till.sell(
                List.of(till.line(till.item("NUT", "Nut", "0.98", FREE), "1")), List.of(), Tender.cash(eur("2.00")));
        Sale voucher = mugs("1", Tender.other(eur("7.50")));
        Refund refund = till.refund(split, Quantity.of(2), "Broken");

        SalesReport report = report(By.TENDER, split, rounded, voucher, refund);

        assertThat(report.rows())
                .containsExactly(
                        row("card", "Card", 1, 1, "0", "10.00", "0", "0", "-10.00"),
                        row("cash", "Cash", 2, 1, "0", "6.00", "0", "0", "-5.00"),
                        row("other", "Other", 1, 0, "0", "7.50", "0", "0", "0"));
        assertThat(report.total()).isEqualTo(row("total", "Total", 3, 1, "0", "23.50", "0", "0", "-15.00"));
    }

    @Nested
    class Taxes {
        @Test
        void of_includedAndOnTop_areOneRowForEachNameAndRate() {
            Sale sale = till.sell(
                    List.of(
                            till.line(till.item("MUG", "Mug", "12.00", STANDARD), "1"),
                            till.line(till.item("CUP", "Cup", "10.00", ON_TOP), "1"),
                            till.line(till.item("HAM", "Ham", "10.50", REDUCED), "1"),
                            till.line(till.item("NUT", "Nut", "3.00", FREE), "2")),
                    List.of(),
                    Tender.card(eur("40.50")));
            Refund refund = till.refund(sale, Quantity.of(1), "Broken");

            SalesReport report = report(By.TAX, sale, refund);

            assertThat(report.rows())
                    .containsExactly(
                            row("VAT 20 %", "VAT 20 %", 1, 1, "0", "24.00", "0", "0", "-24.00"),
                            row("VAT 5 %", "VAT 5 %", 1, 1, "0", "10.50", "0", "0", "-10.50"),
                            row("none", "No tax", 1, 1, "1", "6.00", "0", "0", "-3.00"));
            assertThat(report.total()).isEqualTo(row("total", "Total", 1, 1, "1", "40.50", "0", "0", "-37.50"));
        }

        @Test
        void of_lineWithTwoTaxes_isInBothWithItsNet() {
            TaxRule two = new TaxRule(
                    "two",
                    List.of(
                            new Component("Eco", Rate.ofPercent("5.5"), true),
                            new Component("VAT", Rate.ofPercent("15"), false)));
            Sale sale = till.sell(
                    List.of(till.line(till.item("TV", "TV", "2300", two), "1")),
                    List.of(),
                    Tender.card(eur("2627.01")));

            assertThat(report(By.TAX, sale).rows())
                    .containsExactly(
                            row("Eco 5.5 %", "Eco 5.5 %", 1, 0, "1", "2300.00", "0", "119.91", "0"),
                            row("VAT 15 %", "VAT 15 %", 1, 0, "1", "2507.10", "0", "327.01", "0"));
        }
    }

    @Nested
    class GoodsPeopleAndPlaces {
        private Item in(Optional<String> category, String sku) {
            Item plain = till.item(sku, "Goods " + sku, "7.50", FREE);
            return new Item(
                    plain.product(),
                    plain.sku(),
                    plain.name(),
                    category,
                    plain.price(),
                    plain.tax(),
                    plain.discounts(),
                    plain.tracked());
        }

        @Test
        void of_categories_addUpTheirLinesAndKeepGoodsWithoutOneApart() {
            Sale sale = till.sell(
                    List.of(
                            till.line(in(Optional.of("Mugs"), "A"), "1"),
                            till.line(in(Optional.of("Mugs"), "B"), "2"),
                            till.line(in(Optional.of("none"), "C"), "1"),
                            till.line(in(Optional.empty(), "D"), "1")),
                    List.of(),
                    Tender.card(eur("37.50")));

            assertThat(report(By.CATEGORY, sale).rows())
                    .containsExactlyInAnyOrder(
                            row("Mugs", "Mugs", 1, 0, "3", "22.50", "0.00", "0.00", "0.00"),
                            row("none", "No category", 1, 0, "1", "7.50", "0.00", "0.00", "0.00"),
                            row("none", "none", 1, 0, "1", "7.50", "0.00", "0.00", "0.00"));
        }

        @Test
        void of_staff_countsWhoActed() {
            Sale sale =
                    till.cashier("alice").sell(List.of(till.line(in(Optional.empty(), "A"), "2")), List.of(), card());
            Refund refund = till.cashier("bob").refund(sale, Quantity.of(1), "broken");

            assertThat(report(By.STAFF, sale, refund).rows())
                    .containsExactly(
                            row("alice", "alice", 1, 0, "2", "15.00", "0.00", "0.00", "0.00"),
                            row("bob", "bob", 0, 1, "-1", "0.00", "0.00", "0.00", "-7.50"));
        }

        @Test
        void of_registers_countsWhereItWasSold() {
            Sale sale = till.sell(List.of(till.line(in(Optional.empty(), "A"), "2")), List.of(), card());

            assertThat(report(By.REGISTER, sale).rows())
                    .containsExactly(row("main", "main", 1, 0, "2", "15.00", "0.00", "0.00", "0.00"));
        }

        private Tender card() {
            return Tender.card(eur("15.00"));
        }
    }
}

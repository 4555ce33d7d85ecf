package dev.mypos.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mypos.error.ValidationError;
import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.money.Rate;
import dev.mypos.money.Rounding;
import dev.mypos.money.TaxRule;
import dev.mypos.money.TaxScope;
import dev.mypos.sale.Discount;
import dev.mypos.sale.Refund;
import dev.mypos.sale.Sale;
import dev.mypos.sale.Tender;
import dev.mypos.sale.TestTill;
import dev.mypos.sale.Transaction;
import dev.mypos.store.Store;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares whole receipts with the files beside this test. */
class ReceiptTest {
    private final TestTill till = new TestTill(Samples.SHOP).receipts(1041);

    private static Store shop(String currency, String zone, Rounding rounding) {
        return Store.builder()
                .name("Corner shop")
                .currency(currency)
                .zone(zone)
                .rounding(rounding)
                .build();
    }

    private static Tender cash(String amount) {
        return Tender.cash(Money.of(amount, "EUR"));
    }

    private Sale breakfast() {
        return Samples.breakfast(till);
    }

    private static void assertReads(Store store, Transaction transaction, String name) {
        assertReads(Receipt.of(store, transaction, Receipt.Kind.ORIGINAL).text(Receipt.DEFAULT_COLUMNS), name);
    }

    private static void assertReads(String text, String name) {
        assertThat(text).isEqualTo(Samples.text(name + ".txt"));
    }

    @ParameterizedTest
    @ValueSource(ints = {32, 42, 48})
    void text_saleWithDiscountsTwoTaxesAndSplitPayment_readsAsItsFile(int columns) {
        Receipt receipt = Receipt.of(Samples.SHOP, breakfast(), Receipt.Kind.ORIGINAL);

        assertReads(receipt.text(columns), "sale-" + columns);
    }

    @Test
    void text_reprint_isMarkedAsCopyAndElseTheSame() {
        Sale sale = breakfast();
        String copy = Receipt.of(Samples.SHOP, sale, Receipt.Kind.REPRINT).text(42);

        assertReads(copy, "reprint");
        assertThat(copy.replace("-".repeat(42) + "\n" + " ".repeat(19) + "COPY\n", ""))
                .isEqualTo(Samples.text("sale-42.txt"));
    }

    @Test
    void text_gift_tellsNoPrice() {
        Sale sale = breakfast();
        String gift = Receipt.of(Samples.SHOP, sale, Receipt.Kind.GIFT).text(42);

        assertReads(gift, "gift");
        assertThat(gift).doesNotContain("7.50", "18.79", "EUR", "VAT", "Change", "%");
        assertReads(Receipt.of(Samples.SHOP, sale, Receipt.Kind.GIFT_REPRINT).text(42), "gift-reprint");
    }

    @Test
    void of_giftReceiptOfARefund_isRefused() {
        Refund voided = till.voiding(breakfast(), "Wrong customer");

        assertThatThrownBy(() -> Receipt.of(Samples.SHOP, voided, Receipt.Kind.GIFT))
                .isInstanceOf(ValidationError.class)
                .hasMessageContaining("must not be a gift receipt for money given back");
    }

    @Test
    void text_partialRefund_namesReceiptAndReason() {
        Refund refund = till.cashier("bob")
                .at(Instant.parse("2026-03-05T09:30:59Z"))
                .refund(breakfast(), Quantity.of(1), "Handle came off in the dishwasher, twice");

        assertReads(Samples.SHOP, refund, "refund");
    }

    @Test
    void text_void_saysSo() {
        Refund voided = till.voiding(breakfast(), "Wrong customer");

        assertReads(Samples.SHOP, voided, "void");
    }

    @Test
    void text_refundWithoutSale_saysSo() {
        Refund refund = till.refundWithoutSale(
                List.of(till.line(till.item("MUG", "Stoneware mug, blue", "7.50", Samples.STANDARD), "1")),
                "Bought in 2019");

        assertReads(Samples.SHOP, refund, "refund-without-sale");
    }

    @Test
    void text_zeroTotal_hasNoTender() {
        Discount.Percent gift = new Discount.Percent(Rate.ofPercent("100"), "Opening day");
        Sale sale = till.sell(
                List.of(till.line(till.item("BAG", "Cotton bag", "3.99", Samples.STANDARD), "1")), List.of(gift));

        assertReads(Samples.SHOP, sale, "zero-total");
    }

    @Test
    void text_taxOnTop_addsUpFromSubtotalToTotal() {
        Store shop = shop("USD", "America/New_York", Rounding.of(RoundingMode.HALF_UP, TaxScope.DOCUMENT));
        TestTill own = new TestTill(shop);
        TaxRule tax = TaxRule.onTop("city", "Sales tax", Rate.ofPercent("8.875"));
        Sale sale = own.sell(
                List.of(
                        own.line(own.item("PEN", "Ballpoint pen", "1.48", tax), "4"),
                        own.line(own.item("NOTE", "Notebook, ruled", "3.05", tax), "1"),
                        own.line(own.item("BAN", "Bananas", "0.69", Samples.NO_TAX), "1.5")),
                List.of(),
                Tender.card(Money.of("10.81", "USD")));

        assertReads(shop, sale, "tax-on-top");
        assertReads(shop, own.refund(sale, Quantity.of(2), "Ink dried up"), "tax-on-top-refund");
    }

    @Test
    void text_yen_hasNoDecimalsAndWideNames() {
        Store shop = Store.builder()
                .name("角の店")
                .address("東京都千代田区丸の内一丁目九番一号")
                .taxNumber("T1234567890123")
                .currency("JPY")
                .zone("Asia/Tokyo")
                .build();
        TestTill own = new TestTill(shop);
        TaxRule tax = TaxRule.included("reduced", "軽減税率", Rate.ofPercent("8"));
        Sale sale = own.sell(
                List.of(
                        own.line(own.item("TEA", "宇治抹茶入り玄米茶ティーバッグ二十袋詰め合わせ", "1080", tax), "3"),
                        own.line(own.item("CUP", "湯呑み", "540", tax), "1")),
                List.of(),
                Tender.cash(Money.of("4000", "JPY")));

        assertReads(shop, sale, "yen");
    }

    @Test
    void text_dinar_hasThreeDecimals() {
        Store shop = shop("KWD", "Asia/Kuwait", Rounding.DEFAULT);
        TestTill own = new TestTill(shop);
        Sale sale = own.sell(
                List.of(own.line(own.item("FUEL", "Super 95", "0.1055", Samples.NO_TAX), "40.2")),
                List.of(),
                Tender.other(Money.of("4.241", "KWD")));

        assertReads(shop, sale, "dinar");
    }

    @Test
    void text_veryLongNames_areWrappedAndCut() {
        Store shop = Store.builder()
                .name("x")
                .legalName(
                        "The Honourable Company of Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamten")
                .address("An-address-with-hyphens-and-no-blanks-that-goes-on-and-on-and-on\n\n" + "1".repeat(60))
                .currency("EUR")
                .zone("Europe/Vienna")
                .build();
        TestTill own = new TestTill(shop)
                .cashier("cashier-with-a-name-that-is-longer-than-the-paper")
                .reference("R".repeat(70))
                .receipts(999_999_998);
        Discount.Amount discount = new Discount.Amount(
                Money.of("1.00", "EUR"), "A reason that explains at length why this was cheaper than it looks");
        Sale sale = own.sell(
                List.of(
                        own.line(
                                own.item("A", "word ".repeat(39) + "words", "88888888888.88", Samples.NO_TAX, discount),
                                "1"),
                        own.line(own.item("B", "W".repeat(200), "0.00001", Samples.NO_TAX), "1000000")),
                List.of(),
                new Tender(
                        Tender.Kind.CARD,
                        Money.of("88888888897.88", "EUR"),
                        Optional.of("terminal-reference-of-great-length-0123456789")));

        for (int columns : new int[] {32, 42, 48}) {
            assertThat(Receipt.of(shop, sale, Receipt.Kind.ORIGINAL)
                            .text(columns)
                            .lines())
                    .allSatisfy(row -> assertThat(DisplayWidth.of(row)).isLessThanOrEqualTo(columns));
        }
        assertReads(Receipt.of(shop, sale, Receipt.Kind.ORIGINAL).text(32), "long-names-32");
    }

    @Test
    void text_otherLocale_readsTheSame() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertReads(Samples.SHOP, breakfast(), "sale-42");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void text_storeInAnotherZone_showsItsTime() {
        Sale sale = till.at(Instant.parse("2026-10-25T00:30:00Z"))
                .sell(
                        List.of(till.line(till.item("BAG", "Cotton bag", "3.99", Samples.STANDARD), "1")),
                        List.of(),
                        cash("4.00"));

        assertThat(Receipt.of(Samples.SHOP, sale, Receipt.Kind.ORIGINAL).text(42))
                .contains("2026-10-25 01:30");
        assertThat(Receipt.of(shop("EUR", "Asia/Kathmandu", Samples.FIVE_CENTS), sale, Receipt.Kind.ORIGINAL)
                        .text(42))
                .contains("2026-10-25 06:15");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 31, 40, 80})
    void text_otherColumns_areRefused(int columns) {
        Receipt receipt = Receipt.of(Samples.SHOP, breakfast(), Receipt.Kind.ORIGINAL);

        assertThatThrownBy(() -> receipt.text(columns))
                .isInstanceOf(ValidationError.class)
                .hasMessageContaining("width must be 32, 42 or 48, not " + columns);
    }
}

package dev.mypos.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mypos.catalog.Product;
import dev.mypos.catalog.StockPolicy;
import dev.mypos.error.AccessDeniedError;
import dev.mypos.error.NotFoundError;
import dev.mypos.error.UnavailableError;
import dev.mypos.error.ValidationError;
import dev.mypos.exchange.csv.CsvSource;
import dev.mypos.journal.Actor;
import dev.mypos.journal.Permission;
import dev.mypos.local.LocalBackend;
import dev.mypos.money.Money;
import dev.mypos.money.Rate;
import dev.mypos.money.TaxRule;
import dev.mypos.sale.Refund;
import dev.mypos.sale.Tender;
import dev.mypos.sale.Transaction;
import dev.mypos.sale.TransactionSummary;
import dev.mypos.stock.StockMovement;
import dev.mypos.stock.StockReason;
import dev.mypos.store.RegisterId;
import dev.mypos.store.Store;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SalesImportTest {
    static final String HEADER = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country";

    /** A little of everything that the data set has. */
    static final String[] SMALL = {
        HEADER,
        "536365,85123A, WHITE HEART ,6,2010-12-01 08:26:00,2.55,17850,United Kingdom",
        "536365,71053,,2,2010-12-01 08:27:00,3.39,17850,United Kingdom",
        "536366,85123a,white heart,1,2010-12-01 08:28:00,5.91,,France",
        "C536379,D,Discount,-1,2010-12-01 09:41:00,27.5,14527,United Kingdom",
        "536365,71053,LANTERN,1,2010-12-01 08:27:00,3.39,17850,United Kingdom",
        "536414,71053,damages,-4,2010-12-01 11:52:00,0.0,,United Kingdom",
        "536415,22139,,56,2010-12-01 11:53:00,0.0,,United Kingdom",
        "C536383,85123A,WHITE HEART,-2,2010-12-01 09:49:00,2.55,17850,United Kingdom",
    };

    private final TestShop shop = new TestShop(LocalBackend.inMemory());

    private SalesImportResult run(String... rows) {
        return shop.importSales(TestShop.csv(
                Stream.concat(Stream.of(HEADER), List.of(rows).stream()).toArray(String[]::new)));
    }

    private Transaction transaction(int receipt) {
        return shop.transactions().get(receipt - 1);
    }

    @Nested
    class Booking {
        @Test
        void run_smallFile_countsInvoicesAndLines() {
            SalesImportResult result = shop.importSales(TestShop.csv(SMALL));

            assertThat(result)
                    .isEqualTo(new SalesImportResult(
                            2,
                            2,
                            2,
                            new SalesImportResult.Before(0, 0, 0),
                            4,
                            2,
                            result.file(),
                            new LineTotals(8, result.imported().amount()),
                            new LineTotals(0, BigDecimal.ZERO),
                            List.of(),
                            true));
            assertThat(result.imported().amount()).isEqualByComparingTo("-1.22");
            assertThat(result.file()).isEqualTo(result.imported());
        }

        @Test
        void run_plainInvoice_isAFactAtItsFirstLinesTimeInTheStoresZone() {
            run("1,A,Apple,6,2010-07-01 08:26:00,2.55,17850,UK", "1,B,Pear,2,2010-07-01 08:27:00,3.39,17850,UK");

            Transaction sale = transaction(1);
            assertThat(sale.kind()).isEqualTo(TransactionSummary.Kind.SALE);
            assertThat(sale.header().fact()).isTrue();
            assertThat(sale.header().occurredAt()).isEqualTo(Instant.parse("2010-07-01T07:26:00Z"));
            assertThat(sale.header().recordedAt()).isEqualTo(TestShop.NOW);
            assertThat(sale.header().reference()).contains("1");
            assertThat(sale.total()).isEqualTo(Money.of("22.08", "GBP"));
            assertThat(sale.tenders()).containsExactly(Tender.other(Money.of("22.08", "GBP")));
            assertThat(shop.onHand("A")).isEqualTo("-6");
        }

        @Test
        void run_linesOfOneInvoiceApart_areOneSaleWithTheirOwnPrices() {
            shop.importSales(TestShop.csv(SMALL));

            assertThat(transaction(1).lines())
                    .extracting(line -> line.item().sku() + " " + line.quantity() + " x "
                            + line.item().price())
                    .containsExactly("85123A 6 x 2.55 GBP", "71053 2 x 3.39 GBP", "71053 1 x 3.39 GBP");
        }

        @Test
        void run_cancellation_isARefundWithoutSaleThatPutsGoodsBack() {
            shop.importSales(TestShop.csv(SMALL));

            Transaction refund = transaction(4);
            assertThat(refund.kind()).isEqualTo(TransactionSummary.Kind.REFUND_WITHOUT_SALE);
            assertThat(refund.total()).isEqualTo(Money.of("5.10", "GBP"));
            assertThat(refund.tenders()).containsExactly(Tender.other(Money.of("5.10", "GBP")));
            assertThat(refund.header().reference()).contains("C536383");
            assertThat(((Refund) refund).returned()).allMatch(Refund.Returned::restocked);
            assertThat(shop.onHand("85123A")).isEqualTo("-5");
        }

        @Test
        void run_invoiceWithoutAnyPrice_movesStockWithItsNoteAndTime() {
            shop.importSales(TestShop.csv(SMALL));

            StockMovement movement = shop.movements("71053").stream()
                    .filter(one -> one.reason() == StockReason.ADJUST)
                    .findFirst()
                    .orElseThrow();
            assertThat(movement.delta()).hasToString("-4");
            assertThat(movement.note()).contains("damages");
            assertThat(movement.source()).isEqualTo("online-retail 536414");
            assertThat(movement.at()).isEqualTo(Instant.parse("2010-12-01T11:52:00Z"));
            assertThat(shop.movements("22139")).extracting(StockMovement::note).containsExactly(Optional.empty());
            assertThat(shop.onHand("22139")).isEqualTo("56");
        }

        @Test
        void run_freeLineInAPricedInvoice_isALineOfTheSale() {
            run("1,A,Apple,6,2010-12-01 08:26:00,2.55,,UK", "1,B,Gift,2,2010-12-01 08:26:00,0.0,,UK");

            assertThat(transaction(1).lines()).hasSize(2);
            assertThat(transaction(1).total()).isEqualTo(Money.of("15.30", "GBP"));
        }

        @Test
        void run_refundOfNothing_needsNoTender() {
            assertThat(run("C1,A,Apple,-1,2010-12-01 08:26:00,0,,UK").refunds()).isEqualTo(1);
            assertThat(transaction(1).tenders()).isEmpty();
        }

        @Test
        void run_invoices_getReceiptNumbersInTheFilesOrder() {
            shop.importSales(TestShop.csv(SMALL));

            assertThat(shop.transactions())
                    .extracting(sale -> sale.header().reference().orElse(""))
                    .containsExactly("536365", "536366", "C536379", "C536383");
        }

        @Test
        void run_taxOnTopInTheStore_leavesTheTotalsAsTheyWere() {
            try (TestShop taxed = new TestShop(LocalBackend.inMemory(), TestShop.taxed(false))) {
                taxed.importSales(TestShop.csv(SMALL));

                assertThat(taxed.transactions().get(1).total()).isEqualTo(Money.of("5.91", "GBP"));
                assertThat(taxed.product("71053").taxCode()).isEqualTo(Store.NO_TAX);
            }
        }

        @Test
        void run_taxIncludedInTheStore_isContainedInTheTotals() {
            try (TestShop taxed = new TestShop(LocalBackend.inMemory(), TestShop.taxed(true))) {
                taxed.importSales(TestShop.csv(SMALL));

                assertThat(taxed.transactions().get(1).total()).isEqualTo(Money.of("5.91", "GBP"));
                assertThat(taxed.transactions().get(1).lines().get(0).tax()).isEqualTo(Money.of("0.99", "GBP"));
            }
        }

        @Test
        void run_progress_goesFromNothingToEveryLine() {
            List<String> seen = new ArrayList<>();
            new SalesImport(shop.pos, SalesMapping.onlineRetail(), RegisterId.MAIN)
                    .run(TestShop.csv(SMALL), (done, total) -> seen.add(done + "/" + total));

            assertThat(seen).startsWith("0/8", "3/8").endsWith("8/8").hasSize(7);
        }
    }

    @Nested
    class MadeOnTheWay {
        @Test
        void run_skuInTwoSpellings_isOneProductInTheFirst() {
            shop.importSales(TestShop.csv(SMALL));

            assertThat(shop.product("85123a").sku()).isEqualTo("85123A");
            assertThat(transaction(2).lines().get(0).item().product())
                    .isEqualTo(transaction(1).lines().get(0).item().product());
        }

        @Test
        void run_product_hasTheFirstNameAndTheLastPriceThatIsNotZero() {
            shop.importSales(TestShop.csv(SMALL));

            assertThat(shop.product("85123A"))
                    .returns("WHITE HEART", Product::name)
                    .returns("2.55 GBP", product -> product.price().toString())
                    .returns(StockPolicy.ALLOW_NEGATIVE, Product::stockPolicy);
            assertThat(shop.product("71053"))
                    .returns("LANTERN", Product::name)
                    .returns("3.39 GBP", product -> product.price().toString());
            assertThat(shop.product("22139"))
                    .returns("22139", Product::name)
                    .returns("0.00 GBP", product -> product.price().toString());
        }

        @Test
        void run_nameWithControlCharactersOrTooLong_isMadeFit() {
            run(
                    "1,A,\"two\nlines\u202E\",1,2010-12-01 08:26:00,1,,UK",
                    "1,B," + "x".repeat(300) + ",1,2010-12-01 08:26:00,1,,UK");

            assertThat(shop.product("A").name()).isEqualTo("two lines");
            assertThat(shop.product("B").name()).isEqualTo("x".repeat(200));
        }

        @Test
        void run_customer_isNamedByNumberAndOnTheSale() {
            shop.importSales(TestShop.csv(SMALL));

            assertThat(transaction(1)
                            .header()
                            .customer()
                            .map(id -> shop.pos.customers().get(id).name()))
                    .contains("Customer 17850");
            assertThat(transaction(2).header().customer()).isEmpty();
            assertThat(transaction(4).header().customer())
                    .isEqualTo(transaction(1).header().customer());
        }

        @Test
        void run_productOfTheStore_isUsedAndLeftAsItIs() {
            shop.importProducts("sku,name,price,oversell", "85123A,My heart,9.99,deny");
            Product before = shop.product("85123A");

            SalesImportResult result = shop.importSales(TestShop.csv(SMALL));

            assertThat(result.productsMade()).isEqualTo(3);
            assertThat(result.rejects()).isEmpty();
            assertThat(shop.product("85123A")).isEqualTo(before);
            assertThat(transaction(1).lines().get(0).item().name()).isEqualTo("My heart");
        }

        @Test
        void run_productRenamedSince_isStillTheSame() {
            shop.importSales(TestShop.csv(SMALL));
            Product renamed = shop.pos
                    .catalog()
                    .save(Product.builder()
                            .from(shop.product("71053"))
                            .sku("NEW")
                            .name("Renamed")
                            .build());
            List<String> before = shop.contents();

            assertThat(shop.importSales(TestShop.csv(SMALL)).rejects()).isEmpty();
            assertThat(shop.contents()).isEqualTo(before);
            assertThat(shop.product("NEW")).isEqualTo(renamed);
        }
    }

    @Nested
    class Rejecting {
        private Reject only(SalesImportResult result) {
            assertThat(result.rejects()).hasSize(1);
            return result.rejects().get(0);
        }

        @ParameterizedTest
        @org.junit.jupiter.params.provider.CsvSource(
                delimiter = '|',
                value = {
                    ",A,x,1,2010-12-01 08:26:00,1,,|InvoiceNo|must not be empty",
                    "1,,x,1,2010-12-01 08:26:00,1,,|StockCode|must not be empty",
                    "1,A,x,one,2010-12-01 08:26:00,1,,|Quantity|must be a number",
                    "1,A,x,0,2010-12-01 08:26:00,1,,|Quantity|must not be 0",
                    "1,A,x,1000001,2010-12-01 08:26:00,1,,|Quantity|must be at most 1000000",
                    "1,A,x,1.123456,2010-12-01 08:26:00,1,,|Quantity|must have at most 5 decimals",
                    "1,A,x,1,2010-12-01 08:26:00,free,,|UnitPrice|must be a number",
                    "1,A,x,1,2010-12-01 08:26:00,1.123456,,|UnitPrice|must have at most 5 decimals",
                    "1,A,x,1,2010-12-01 08:26:00,-1,,|UnitPrice|must be 0 or more",
                    "1,A,x,1,2010-12-01 08:26:00,100000000000000,,|UnitPrice|must be at most",
                    "1,A,x,1,2010-02-30 08:26:00,1,,|InvoiceDate|must be a date and time in the form",
                    "1,A,x,1,01/12/2010 08:26,1,,|InvoiceDate|must be a date and time in the form",
                    "1,A,x,-1,2010-12-01 08:26:00,1,,|Quantity|must be positive in a sale, not -1",
                    "C1,A,x,1,2010-12-01 08:26:00,1,,|Quantity|must be negative in a refund, not 1",
                    "1,A:B,x,1,2010-12-01 08:26:00,1,,|StockCode|names a product that cannot be made",
                    "1,A,x,1,2010-12-01 08:26:00|''|has 5 fields, but the header has 8",
                    "1,A,x,1000000,2010-12-01 08:26:00,100000000,,|''|is in an invoice that is refused",
                })
        void run_lineThatCannotBeRepresented_isNamedWithItsReason(String row, String column, String reason) {
            SalesImportResult result = run("2,B,ok,1,2010-12-01 08:26:00,1.5,,UK", row);

            Reject reject = only(result);
            assertThat(reject.line()).isEqualTo(3);
            assertThat(reject.column()).isEqualTo(column);
            assertThat(reject.reason()).startsWith(reason);
            assertThat(result.sales()).isEqualTo(1);
            assertThat(result.rejected().lines()).isEqualTo(1);
            assertThat(result.imported().plus(result.rejected()))
                    .returns(result.file().lines(), LineTotals::lines)
                    .satisfies(sum -> assertThat(sum.amount())
                            .isEqualByComparingTo(result.file().amount()));
        }

        @Test
        void run_oneBadLine_leavesTheOthersOfItsInvoice() {
            SalesImportResult result = run(
                    "1,A,x,1,never,1,,UK", "1,B,y,2,2010-12-01 08:26:00,2,,UK", "1,C,z,-3,2010-12-01 08:30:00,3,,UK");

            assertThat(result.rejects()).extracting(Reject::line).containsExactly(2L, 4L);
            assertThat(result.rejected().amount()).isEqualByComparingTo("-8");
            assertThat(result.imported().amount()).isEqualByComparingTo("4");
            assertThat(result.file().amount()).isEqualByComparingTo("-4");
            assertThat(transaction(1).total()).isEqualTo(Money.of("4.00", "GBP"));
            assertThat(shop.pos.catalog().findByCode("C")).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "1,A,Apple,1,2010-12-01 08:26:00,2.55x,,UK",
                    "1,A,Apple,1,2010-12-01 08:26:00,-2.55,,UK",
                    "1,A,Apple,1,2010-12-01 08:26:00,2,55,,UK",
                })
        void run_priceOfALineUnreadable_keepsTheGiftsForTheCorrectedImport(String bad) {
            String gift = "1,GIFT,Gift,6,2010-12-01 08:26:00,0,,UK";

            SalesImportResult result = run(bad, gift);

            assertThat(result.rejects()).extracting(Reject::line).containsExactly(2L, 3L);
            assertThat(result.rejects().get(1).reason()).startsWith("has no price");
            assertThat(result.adjustments() + result.sales()).isZero();
            assertThat(run("1,A,Apple,1,2010-12-01 08:26:00,2.55,,UK", gift).rejects())
                    .isEmpty();
            assertThat(shop.onHand("GIFT")).isEqualTo("-6");
            assertThat(shop.movements("GIFT")).extracting(StockMovement::reason).containsExactly(StockReason.SALE);
        }

        @Test
        void run_rejectedLineWithAPrice_leavesTheGiftsOfItsInvoiceSold() {
            SalesImportResult result =
                    run("1,A,Apple,one,2010-12-01 08:26:00,2.55,,UK", "1,GIFT,Gift,6,2010-12-01 08:26:00,0,,UK");

            assertThat(only(result).line()).isEqualTo(2);
            assertThat(shop.onHand("GIFT")).isEqualTo("-6");
        }

        @Test
        void run_rejectedLineWithoutAPrice_leavesTheOthersAdjusted() {
            SalesImportResult result =
                    run("1,A,Apple,one,2010-12-01 08:26:00,0,,UK", "1,B,Pear,6,2010-12-01 08:26:00,0,,UK");

            assertThat(only(result).line()).isEqualTo(2);
            assertThat(shop.onHand("B")).isEqualTo("6");
        }

        @Test
        void run_invoiceOfMoreThan2000Lines_isRejectedAsAWhole() {
            List<String> rows = IntStream.rangeClosed(0, 2000)
                    .mapToObj(i -> "1,A,x,1,2010-12-01 08:26:00,1,,UK")
                    .collect(Collectors.toCollection(ArrayList::new));

            SalesImportResult tooLong = run(rows.toArray(String[]::new));
            assertThat(tooLong.rejects())
                    .hasSize(2001)
                    .allMatch(reject -> reject.reason().contains("2000 lines"));
            assertThat(tooLong.sales()).isZero();

            rows.remove(0);
            assertThat(run(rows.toArray(String[]::new)).sales()).isEqualTo(1);
            assertThat(transaction(1).total()).isEqualTo(Money.of("2000.00", "GBP"));
        }

        @Test
        void run_invoiceNumberWithOtherLines_isRejectedAndNothingChanged() {
            run("1,A,x,1,2010-12-01 08:26:00,1,,UK");
            List<String> before = shop.contents();

            SalesImportResult result = run("1,A,x,2,2010-12-01 08:26:00,1,,UK");

            assertThat(only(result).reason()).contains("is in an invoice that is refused");
            assertThat(shop.contents()).isEqualTo(before);
        }

        @Test
        void run_skuThatIsABarcodeOfAnotherProduct_isRejectedAndThatOneNotSold() {
            shop.importProducts("sku,name,price,barcode", "CAKE,Cake,9,71053");

            SalesImportResult result =
                    run("1,71053,LANTERN,2,2010-12-01 08:27:00,3.39,,UK", "1,CAKE,Cake,1,2010-12-01 08:27:00,9,,UK");

            assertThat(only(result).line()).isEqualTo(2);
            assertThat(only(result).column()).isEqualTo("StockCode");
            assertThat(only(result).reason()).contains("must be no other product's barcode; it is one of CAKE");
            assertThat(shop.onHand("CAKE")).isEqualTo("-1");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "2,NEW,x,1000000,2010-12-01 08:26:00,100000000,9,UK",
                    "C2,NEW,x,-1000000,2010-12-01 08:26:00,100000000,9,UK",
                    "1,NEW,x,1,2010-12-01 08:26:00,1,9,UK",
                })
        void run_refusedInvoice_leavesNoProductAndNoCustomerBehind(String row) {
            run("1,A,x,1,2010-12-01 08:26:00,1,,UK");
            List<String> before = shop.contents();

            assertThat(only(run(row)).reason()).startsWith("is in an invoice that is refused: ");
            assertThat(shop.contents()).isEqualTo(before);
        }

        @Test
        void run_againWithALineWhoseProductCannotBeMade_findsTheOthersStored() {
            String[] rows = {"1,A,x,1,2010-12-01 08:26:00,1,,UK", "1,A:B,x,1,2010-12-01 08:26:00,1,,UK"};
            run(rows);

            SalesImportResult second = run(rows);

            assertThat(only(second).line()).isEqualTo(3);
            assertThat(second.nothingNew()).isTrue();
        }

        @Test
        void run_untrackedProductInAnAdjustment_isRejected() {
            shop.importProducts("sku,name,price,oversell", "POST,Postage,1,untracked");

            assertThat(only(run("1,POST,lost,-1,2010-12-01 08:26:00,0,,UK")).reason())
                    .contains("counted");
        }

        @Test
        void rejectFile_ofRejects_hasTheOriginalLinesWithLineAndReason() {
            CsvSource source = TestShop.csv(
                    HEADER,
                    "1,A,\"'=x, \"\"y\"\"\",0,2010-12-01 08:26:00,1,,UK",
                    "1,B,y,2,2010-12-01 08:26:00,2,,UK",
                    "1,B,short");
            StringWriter out = new StringWriter();
            RejectFile.write(source, shop.importSales(source).rejects(), out);

            assertThat(out.toString().split("\n"))
                    .containsExactly(
                            HEADER + ",line,reason",
                            "1,A,\"'=x, \"\"y\"\"\",0,2010-12-01 08:26:00,1,,UK,2,Quantity must not be 0",
                            "1,B,short,,,,,,4,\"has 3 fields, but the header has 8; put a field that contains a comma"
                                    + " into double quotes\"");
        }

        @Test
        void rejectFile_ofARejectFile_hasLineAndReasonOnce() {
            CsvSource source = TestShop.csv(HEADER + ",line,reason", "1,A,x,0,2010-12-01 08:26:00,1,,UK,7,old");
            StringWriter out = new StringWriter();
            RejectFile.write(source, shop.importSales(source).rejects(), out);

            assertThat(out.toString()).startsWith(HEADER + ",line,reason\n").contains("UK,2,Quantity must not be 0\n");
        }
    }

    @Nested
    class Refusing {
        @ParameterizedTest
        @ValueSource(strings = {"InvoiceNo,StockCode\n1,2\n", "", "a,a\n", HEADER + "\n1,A,\0,1\n"})
        void run_fileThatCannotBeRead_storesNothing(String content) {
            List<String> before = shop.contents();

            assertThatThrownBy(
                            () -> shop.importSales(CsvSource.of("bad.csv", content.getBytes(StandardCharsets.UTF_8))))
                    .isInstanceOf(ValidationError.class);
            assertThat(shop.contents()).isEqualTo(before);
        }

        @Test
        void run_faultAtTheEndOfTheFile_storesNothing() {
            CsvSource source =
                    CsvSource.of("bad.csv", (String.join("\n", SMALL) + "\n1,\"").getBytes(StandardCharsets.UTF_8));

            assertThatThrownBy(() -> shop.importSales(source))
                    .isInstanceOf(ValidationError.class)
                    .hasMessageContaining("line 10, column StockCode");
            assertThat(shop.contents()).isEmpty();
        }

        @Test
        void run_actorWhoMayNotRecordThePast_isDeniedAndNoSaleStored() {
            Actor clerk = new Actor("clerk", "Clerk", Set.of(Permission.SALE_CREATE, Permission.CATALOG_EDIT));
            SalesImport sales = new SalesImport(shop.pos.as(clerk), SalesMapping.onlineRetail(), RegisterId.MAIN);

            assertThatThrownBy(() ->
                            sales.run(TestShop.csv(HEADER, "1,A,x,1,2010-12-01 08:26:00,1,,UK"), ImportProgress.NONE))
                    .isInstanceOf(AccessDeniedError.class)
                    .hasMessageContaining("record.past");
            assertThat(shop.transactions()).isEmpty();
        }

        @Test
        void run_unknownRegisterOrMapping_isNotFound() {
            SalesImport toNowhere = new SalesImport(shop.pos, SalesMapping.onlineRetail(), new RegisterId("nowhere"));

            assertThatThrownBy(() -> toNowhere.run(TestShop.csv(SMALL), ImportProgress.NONE))
                    .isInstanceOf(NotFoundError.class)
                    .hasMessageContaining("nowhere");
            assertThatThrownBy(() -> SalesMapping.named("unknown")).isInstanceOf(NotFoundError.class);
        }
    }

    @Nested
    class Repeating {
        @Test
        void run_again_changesNothing() {
            SalesImportResult first = shop.importSales(TestShop.csv(SMALL));
            List<String> before = shop.contents();

            SalesImportResult second = shop.importSales(TestShop.csv(SMALL));

            assertThat(shop.contents()).isEqualTo(before);
            assertThat(second)
                    .usingRecursiveComparison()
                    .ignoringFields("before", "productsMade", "customersMade")
                    .isEqualTo(first);
            assertThat(second.before()).isEqualTo(new SalesImportResult.Before(2, 2, 2));
            assertThat(second.nothingNew()).isTrue();
            assertThat(second.productsMade() + second.customersMade()).isZero();
        }

        @ParameterizedTest
        @ValueSource(booleans = {false, true})
        void run_afterAFailureAtAnyWrite_endsAsIfNothingHadFailed(boolean afterwards) {
            shop.importSales(TestShop.csv(SMALL));
            List<String> expected = shop.contents();

            for (int good = 0; ; good++) {
                FailingBackend backend = new FailingBackend(LocalBackend.inMemory(), afterwards);
                try (TestShop failing = new TestShop(backend)) {
                    backend.failAfter(good);
                    boolean failed = fails(failing);
                    backend.heal();
                    failing.importSales(TestShop.csv(SMALL));

                    assertThat(failing.contents())
                            .as("failure after %d writes", good)
                            .isEqualTo(expected);
                    assertThat(failing.pos.verify().laws())
                            .allSatisfy(law -> assertThat(law.violations()).isEmpty());
                    if (!failed) {
                        assertThat(good).isEqualTo(12);
                        return;
                    }
                }
            }
        }

        @Test
        void run_stockPolicyAndTaxRulesChangedSince_changesNothing() {
            Store taxed = TestShop.taxed(false);
            try (TestShop changing = new TestShop(LocalBackend.inMemory(), taxed)) {
                changing.importProducts("sku,name,price", "D,Fee,27.50");
                SalesImportResult first = changing.importSales(TestShop.csv(SMALL));
                changing.pos
                        .catalog()
                        .save(Product.builder()
                                .from(changing.product("D"))
                                .stockPolicy(StockPolicy.UNTRACKED)
                                .build());
                changing.pos
                        .settings()
                        .save(Store.builder()
                                .from(changing.pos.store())
                                .taxes(List.of(TaxRule.onTop("std", "VAT", Rate.ofPercent("25"))))
                                .build());
                List<String> before = changing.contents();

                SalesImportResult second = changing.importSales(TestShop.csv(SMALL));

                assertThat(first.rejects()).isEmpty();
                assertThat(second.rejects()).isEmpty();
                assertThat(second.nothingNew()).isTrue();
                assertThat(changing.contents()).isEqualTo(before);
            }
        }

        private boolean fails(TestShop failing) {
            try {
                failing.importSales(TestShop.csv(SMALL));
                return false;
            } catch (UnavailableError e) {
                return true;
            }
        }

        @Test
        void run_interrupted_stopsBehindAnInvoiceAndGoesOnLater() {
            SalesImport sales = new SalesImport(shop.pos, SalesMapping.onlineRetail(), RegisterId.MAIN);
            SalesImportResult stopped = sales.run(TestShop.csv(SMALL), (done, total) -> {
                if (done > 3) {
                    Thread.currentThread().interrupt();
                }
            });

            assertThat(Thread.interrupted()).isTrue();
            assertThat(stopped.finished()).isFalse();
            assertThat(stopped.imported().lines()).isEqualTo(4);
            assertThat(shop.importSales(TestShop.csv(SMALL)).finished()).isTrue();
            assertThat(shop.transactions()).hasSize(4);
        }
    }
}

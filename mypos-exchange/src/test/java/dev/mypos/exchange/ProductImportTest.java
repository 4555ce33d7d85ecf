package dev.mypos.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.mypos.catalog.Product;
import dev.mypos.catalog.StockPolicy;
import dev.mypos.error.UnavailableError;
import dev.mypos.error.ValidationError;
import dev.mypos.exchange.csv.CsvSource;
import dev.mypos.local.LocalBackend;
import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.stock.StockMovement;
import dev.mypos.stock.StockReason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductImportTest {
    private static final String[] GOOD = {
        "sku,name,price,barcode,description,category,tax_code,stock,low_stock,oversell",
        "MUG,Mug,7.50,5012345678900;MUG-OLD,\"Big, blue\",Kitchen,,20,5,",
        "POST,Postage,3.95,,,,none,,,untracked",
        "TEA,Tea,0.055,,,,,0.5,,allow",
    };

    private final TestShop shop = new TestShop(LocalBackend.inMemory());

    private static String counts(ProductImportResult result) {
        return result.created() + " " + result.updated() + " " + result.unchanged() + " " + result.rejected();
    }

    @Nested
    class Storing {
        @Test
        void run_newProducts_createsThemWithAllTheirValues() {
            ProductImportResult result = shop.importProducts(GOOD);

            assertThat(counts(result)).isEqualTo("3 0 0 0");
            assertThat(result.ignoredColumns()).isEmpty();
            assertThat(shop.product("5012345678900"))
                    .returns("MUG", Product::sku)
                    .returns("Mug", Product::name)
                    .returns("7.50 GBP", product -> product.price().toString())
                    .returns("Big, blue", Product::description)
                    .returns(Optional.of("Kitchen"), Product::category)
                    .returns("none", Product::taxCode)
                    .returns(StockPolicy.DENY, Product::stockPolicy)
                    .returns(Optional.of(Quantity.of(5)), Product::lowStock);
            assertThat(shop.product("mug-old").barcodes()).containsExactly("5012345678900", "MUG-OLD");
            assertThat(shop.product("POST").stockPolicy()).isEqualTo(StockPolicy.UNTRACKED);
            assertThat(shop.product("TEA").price()).hasToString("0.055 GBP");
            assertThat(shop.onHand("MUG")).isEqualTo("20");
            assertThat(shop.onHand("TEA")).isEqualTo("0.5");
        }

        @Test
        void run_again_changesNothing() {
            shop.importProducts(GOOD);
            List<String> before = shop.contents();

            assertThat(counts(shop.importProducts(GOOD))).isEqualTo("0 0 3 0");
            assertThat(shop.contents()).isEqualTo(before);
        }

        @Test
        void run_changedRows_changesThoseOnly() {
            shop.importProducts(GOOD);

            ProductImportResult result = shop.importProducts("NAME,sku,price", "Big mug,mug,8", "Postage,POST,3.95");

            assertThat(counts(result)).isEqualTo("0 1 1 0");
            assertThat(shop.product("MUG"))
                    .returns("MUG", Product::sku)
                    .returns("Big mug", Product::name)
                    .returns("Big, blue", Product::description)
                    .returns(2L, Product::version);
            assertThat(shop.product("POST").version()).isEqualTo(1);
        }

        @Test
        void run_emptyCells_takeValuesAway() {
            shop.importProducts(GOOD);

            shop.importProducts(
                    "sku,name,price,barcode,description,category,low_stock,tax_code,oversell,stock",
                    "MUG,Mug,7.50,,,,,,,");

            assertThat(shop.product("MUG"))
                    .returns("", Product::description)
                    .returns(Optional.empty(), Product::category)
                    .returns(Optional.empty(), Product::lowStock)
                    .returns(StockPolicy.DENY, Product::stockPolicy)
                    .returns("none", Product::taxCode)
                    .satisfies(product -> assertThat(product.barcodes()).isEmpty());
            assertThat(shop.onHand("MUG")).isEqualTo("20");
        }

        @Test
        void run_archivedProduct_staysArchived() {
            shop.importProducts(GOOD);
            shop.pos.catalog().archive(shop.product("MUG").id());

            shop.importProducts("sku,name,price", "MUG,Mug,9");

            assertThat(shop.product("MUG").active()).isFalse();
        }

        @Test
        void run_cellThatWasKeptFromBeingAFormula_isReadAsItWas() {
            shop.importProducts("sku,name,price", "A,'=Tea,1", "B,'plain,1");

            assertThat(shop.product("A").name()).isEqualTo("=Tea");
            assertThat(shop.product("B").name()).isEqualTo("'plain");
        }

        @Test
        void run_unknownColumns_areToldAndIgnored() {
            assertThat(shop.importProducts("sku,colour,name,price,size", "A,red,Tea,1,L")
                            .ignoredColumns())
                    .containsExactly("colour", "size");
        }

        @Test
        void run_progress_goesFromNothingToEveryRow() {
            List<String> seen = new ArrayList<>();
            ProductImport.into(shop.pos).run(TestShop.csv(GOOD), (done, total) -> seen.add(done + "/" + total));

            assertThat(seen).containsExactly("0/3", "1/3", "2/3", "3/3");
        }
    }

    @Nested
    class BeginningStock {
        @Test
        void run_stock_isBookedOnceAsReceipt() {
            shop.importProducts(GOOD);
            shop.importProducts(GOOD);

            assertThat(shop.movements("MUG"))
                    .extracting(
                            StockMovement::reason,
                            StockMovement::source,
                            movement -> movement.delta().toString())
                    .containsExactly(tuple(StockReason.RECEIPT, "product-import", "20"));
        }

        @Test
        void run_otherStockLater_isRejectedAndTheRestStored() {
            shop.importProducts(GOOD);

            ProductImportResult result = shop.importProducts("sku,name,price,stock", "MUG,New,7.50,21");

            assertThat(counts(result)).isEqualTo("0 0 0 1");
            assertThat(result.rejects().get(0).sentence())
                    .startsWith("stock must be the stock that the product began with");
            assertThat(shop.product("MUG").name()).isEqualTo("New");
            assertThat(shop.onHand("MUG")).isEqualTo("20");
        }

        @Test
        void run_stockOfAProductMadeElsewhere_isRejectedUnlessItIsWhatThereIs() {
            Product made = shop.pos
                    .catalog()
                    .save(Product.builder()
                            .sku("MUG")
                            .name("Mug")
                            .price(Money.of("7.50", "GBP"))
                            .build());
            shop.pos.stock().receive(made.id(), 3);

            assertThat(counts(shop.importProducts("sku,name,price,stock", "MUG,Mug,7.50,3")))
                    .isEqualTo("0 0 1 0");
            assertThat(counts(shop.importProducts("sku,name,price,stock", "MUG,Mug,7.50,4")))
                    .isEqualTo("0 0 0 1");
            assertThat(shop.onHand("MUG")).isEqualTo("3");
        }

        @Test
        void run_stockOfAnUntrackedProduct_isRejected() {
            ProductImportResult result =
                    shop.importProducts("sku,name,price,stock,oversell", "POST,Postage,1,5,untracked");

            assertThat(result.rejects()).extracting(Reject::column).containsExactly("stock");
            assertThat(shop.pos.catalog().findByCode("POST")).isEmpty();
        }
    }

    @Nested
    class Rejecting {
        @ParameterizedTest
        @org.junit.jupiter.params.provider.CsvSource(
                delimiter = '|',
                value = {
                    ",Tea,1,,,,,,,|sku|must not be empty",
                    "A,,1,,,,,,,|name|must not be empty",
                    "A,Tea,,,,,,,,|price|must not be empty",
                    "A,Tea,cheap,,,,,,,|price|must be a number in plain digits",
                    "A,Tea,1.1234567,,,,,,,|price|must have at most 5 decimals",
                    "A,Tea,-1,,,,,,,|price|must be 0 or more",
                    "A,Tea,1,,,,,many,,|stock|must be a number",
                    "A,Tea,1,,,,,-1,,|stock|must be from 0 to 1000000",
                    "A,Tea,1,,,,,1000000000000,,|stock|must be from 0 to 1000000",
                    "A,Tea,1,,,,,,few,|low_stock|must be a number",
                    "A,Tea,1,,,,,,-5,|low_stock|must be",
                    "A,Tea,1,,,,,,,maybe|oversell|must be deny, allow or untracked",
                    "A,Tea,1,,,,vat,,,|tax_code|must be the code of one of the store's tax rules",
                    "A:B,Tea,1,,,,,,,|sku|must be visible characters",
                    "A,Tea,1,1;2;3;4;5;6;7;8;9;10;11,,,,,,|barcode|must have at most 10",
                    "A,Tea,1|''|has 3 fields, but the header has 10",
                })
        void run_badRow_isNamedWithLineAndColumnAndTheOthersAreStored(String row, String column, String reason) {
            String[] file = {GOOD[0], "X,Good,1,,,,,,,", row, "Y,Good,1,,,,,,,"};
            ProductImportResult dry = ProductImport.dryRun(shop.pos).run(TestShop.csv(file), ImportProgress.NONE);
            ProductImportResult result = shop.importProducts(file);

            assertThat(counts(result)).isEqualTo("2 0 0 1");
            assertThat(result.rows()).isEqualTo(3);
            assertThat(result.rejects())
                    .first()
                    .returns(3L, Reject::line)
                    .returns(column, Reject::column)
                    .satisfies(reject -> assertThat(reject.reason()).startsWith(reason));
            assertThat(dry).isEqualTo(result);
            assertThat(shop.product("X").name()).isEqualTo("Good");
            assertThat(shop.product("Y").name()).isEqualTo("Good");
        }

        @Test
        void run_rowWithSeveralFaults_namesEachColumn() {
            assertThat(shop.importProducts("sku,name,price,stock", ",,x,y").rejects())
                    .extracting(Reject::column)
                    .containsExactly("sku", "name", "price", "stock");
        }

        @Test
        void run_skuTwice_keepsTheFirstRow() {
            ProductImportResult result = shop.importProducts("sku,name,price", "A,First,1", "a,Second,2");

            assertThat(result.rejects())
                    .extracting(Reject::line, Reject::sentence)
                    .containsExactly(tuple(3L, "sku must be in one row only; it is in line 2 too"));
            assertThat(shop.product("A").name()).isEqualTo("First");
        }

        @Test
        void run_codeOfAnotherProduct_isRejected() {
            shop.importProducts(GOOD);
            String[] file = {"sku,name,price,barcode", "5012345678900,Tea,1,", "B,Tea,1,mug"};

            ProductImportResult result = shop.importProducts(file);

            assertThat(counts(result)).isEqualTo("0 0 0 2");
            assertThat(result.rejects().get(0).sentence())
                    .isEqualTo("sku must be no other product's barcode; it is one of MUG");
            assertThat(result.rejects().get(1).sentence()).contains("already a product");
            assertThat(counts(ProductImport.dryRun(shop.pos).run(TestShop.csv(file), ImportProgress.NONE)))
                    .isEqualTo("0 0 0 2");
        }
    }

    @Nested
    class DryRun {
        @Test
        void run_dry_countsAndStoresNothing() {
            shop.importProducts("sku,name,price", "MUG,Mug,7.50");
            List<String> before = shop.contents();

            ProductImportResult result = ProductImport.dryRun(shop.pos).run(TestShop.csv(GOOD), ImportProgress.NONE);

            assertThat(counts(result)).isEqualTo("2 1 0 0");
            assertThat(shop.contents()).isEqualTo(before);
        }
    }

    @Nested
    class DryRunOfCodes {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "A,Tea,1,111|B,Milk,1,111",
                    "A,Tea,1,milk|MILK,Milk,1,",
                    "MILK,Milk,1,|A,Tea,1,milk",
                    "A,Tea,1,5012345678900|MUG,Mug,7.50,|B,Milk,1,5012345678900",
                    "MUG,Mug,7.50,|A,Tea,1,5012345678900|B,Milk,1,mug-old",
                    "MUG,Mug,7.50,|MUG-OLD,Old mug,1,",
                    "A,,1,111|B,Milk,1,111",
                })
        void run_dry_foreseesWhatTheRealRunComesTo(String rows) {
            shop.importProducts(GOOD);
            CsvSource file = TestShop.csv(("sku,name,price,barcode|" + rows).split("[|]"));

            ProductImportResult foreseen = ProductImport.dryRun(shop.pos).run(file, ImportProgress.NONE);

            ProductImportResult real = ProductImport.into(shop.pos).run(file, ImportProgress.NONE);
            assertThat(counts(foreseen)).isEqualTo(counts(real));
            assertThat(foreseen.rejects()).isEqualTo(real.rejects());
        }
    }

    @Nested
    class Refusing {
        @Test
        void run_missingColumn_namesIt() {
            assertThatThrownBy(() -> shop.importProducts("sku,name", "A,Tea"))
                    .isInstanceOf(ValidationError.class)
                    .hasMessageContaining("missing: price");
        }

        @ParameterizedTest
        @ValueSource(strings = {"B,\0,1", "B,\"Tea,1", "B,£,1"})
        void run_faultAtTheEndOfTheFile_storesNothing(String last) {
            byte[] content = ("sku,name,price\nA,Tea,1\n" + last + "\n").getBytes(StandardCharsets.ISO_8859_1);

            assertThatThrownBy(() ->
                            ProductImport.into(shop.pos).run(CsvSource.of("bad.csv", content), ImportProgress.NONE))
                    .isInstanceOf(ValidationError.class)
                    .hasMessageContaining("line 3");
            assertThat(shop.contents()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"UTF-16", "UTF-16LE"})
        void run_utf16_saysToSaveAsUtf8(String charset) {
            byte[] content = "sku,name,price\nA,Tea,1\n".getBytes(Charset.forName(charset));

            assertThatThrownBy(() ->
                            ProductImport.into(shop.pos).run(CsvSource.of("bad.csv", content), ImportProgress.NONE))
                    .isInstanceOf(ValidationError.class)
                    .hasMessageContaining("save it as UTF-8");
        }

        @Test
        void run_fieldOfOneMegabyte_namesLineAndColumn() {
            byte[] content =
                    ("sku,name,price\nA,Tea,1\nB," + "x".repeat(1 << 20) + ",1\n").getBytes(StandardCharsets.UTF_8);

            assertThatThrownBy(() ->
                            ProductImport.into(shop.pos).run(CsvSource.of("bad.csv", content), ImportProgress.NONE))
                    .isInstanceOf(ValidationError.class)
                    .hasMessageContaining("line 3, column name must have at most 65536 characters");
            assertThat(shop.contents()).isEmpty();
        }
    }

    @Nested
    class Repeating {
        @ParameterizedTest
        @ValueSource(booleans = {false, true})
        void run_afterAFailureAtAnyWrite_endsAsIfNothingHadFailed(boolean afterwards) {
            shop.importProducts(GOOD);
            List<String> expected = shop.contents();

            for (int good = 0; good < 5; good++) {
                FailingBackend backend = new FailingBackend(LocalBackend.inMemory(), afterwards);
                try (TestShop failing = new TestShop(backend)) {
                    backend.failAfter(good);
                    assertThatThrownBy(() -> failing.importProducts(GOOD)).isInstanceOf(UnavailableError.class);
                    backend.heal();
                    failing.importProducts(GOOD);

                    assertThat(failing.contents())
                            .as("failure after %d writes", good)
                            .isEqualTo(expected);
                    assertThat(backend.writes()).isGreaterThanOrEqualTo(5);
                }
            }
        }

        @Test
        void run_interrupted_stopsBehindARow() {
            ProductImportResult stopped = ProductImport.into(shop.pos).run(TestShop.csv(GOOD), (done, total) -> {
                if (done == 1) {
                    Thread.currentThread().interrupt();
                }
            });

            assertThat(Thread.interrupted()).isTrue();
            assertThat(stopped.finished()).isFalse();
            assertThat(stopped.rows()).isEqualTo(1);
        }
    }
}

package dev.mypos.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.mypos.error.CorruptDataError;
import dev.mypos.error.ValidationError;
import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.money.UnitPrice;
import dev.mypos.wire.Fields;
import dev.mypos.wire.RandomText;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProductTest {
    private static final long SEED = Long.getLong("mypos.seed", System.nanoTime());

    @Test
    void build_leastThatIsNeeded_hasTheDefaults() {
        Product product = mug().build();
        assertThat(product.id()).isEqualTo(ProductId.UNASSIGNED);
        assertThat(product.description() + product.taxCode()).isEmpty();
        assertThat(product.stockPolicy()).isEqualTo(StockPolicy.DENY);
        assertThat(product.active()).isTrue();
        assertThat(product.version()).isZero();
    }

    @Test
    void price_negative_isRefused() {
        assertThatExceptionOfType(ValidationError.class).isThrownBy(() -> mug().price(Money.of("-0.01", "EUR")));
    }

    @Test
    void codes_areComparedWithoutCase() {
        assertThat(mug().sku("mug-\u00DF")
                        .addBarcodes("ean", "EAN", "MUG-SS")
                        .build()
                        .codes())
                .containsExactly("EAN", "MUG-SS");
    }

    @Test
    void fields_areNamedAsTheyAreStored() {
        Product product = mug().id(new ProductId(new UUID(0, 1)))
                .addBarcodes("b", "a")
                .category("Kitchen")
                .taxCode("standard")
                .lowStock(Quantity.parse("2.5"))
                .imageKey("products/p/k.png")
                .createdAt(Instant.parse("2026-03-04T10:20:30.456Z"))
                .version(3)
                .build();
        assertThat(product.fields().canonical()).isEqualTo("""
                {"active":true,"barcodes":["a","b"],"category":"Kitchen",\
                "created_at":"2026-03-04T10:20:30.456Z","currency":"EUR","description":"",\
                "image_key":"products/p/k.png","low_stock":2.5,"name":"Mug","price":7.5,\
                "product_id":"00000000-0000-0000-0000-000000000001","sku":"MUG","stock_policy":"deny",\
                "tax_code":"standard","updated_at":"1970-01-01T00:00:00Z","version":3}""");
    }

    @Test
    void from_fieldsOfAnyProduct_givesItBack() {
        System.out.println("ProductTest -Dmypos.seed=" + SEED);
        Random random = new Random(SEED);
        for (int round = 0; round < 1_000; round++) {
            Product product = product(random);
            assertThat(Product.from(Fields.parse(product.fields().canonical()))).isEqualTo(product);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "stock_policy,sometimes",
        "currency,EURO",
        "created_at,yesterday",
        "product_id,1-2-3",
        "price,free",
        "active,yes",
    })
    void from_fieldOfTheWrongKind_isCorrupt(String name, String value) {
        Fields fields =
                Fields.builder().putAll(mug().build().fields()).put(name, value).build();
        assertThatExceptionOfType(CorruptDataError.class).isThrownBy(() -> Product.from(fields));
    }

    @Test
    void from_valueThatBreaksItsRule_isCorrupt() {
        Fields fields = Fields.builder()
                .putAll(mug().build().fields())
                .put("price", new BigDecimal("-7.5"))
                .build();
        assertThatExceptionOfType(CorruptDataError.class).isThrownBy(() -> Product.from(fields));
    }

    @ParameterizedTest
    @EnumSource(StockPolicy.class)
    void find_codeOfAPolicy_isThatPolicy(StockPolicy policy) {
        assertThat(StockPolicy.find(policy.code())).contains(policy);
        assertThat(policy.tracked()).isEqualTo(policy != StockPolicy.UNTRACKED);
    }

    @Test
    void unlike_namesPriceAndWhatElseDiffers() {
        Terms shown = mug().taxCode("standard").build().terms();
        Terms stored = mug().price(Money.of("8.00", "EUR"))
                .name("Cup")
                .taxCode("reduced")
                .stockPolicy(StockPolicy.UNTRACKED)
                .active(false)
                .build()
                .terms();
        assertThat(shown.unlike(shown)).isEqualTo("7.50 EUR");
        assertThat(stored.unlike(shown))
                .isEqualTo("8.00 EUR, name Cup, tax code reduced, stock policy untracked, not for sale");
        assertThat(shown.unlike(stored))
                .isEqualTo("7.50 EUR, name Mug, tax code standard, stock policy deny, for sale");
    }

    private static Product product(Random random) {
        RandomText text = new RandomText(random);
        Product.Builder builder = Product.builder()
                .id(new ProductId(new UUID(random.nextLong(), random.nextLong())))
                .sku(text.next())
                .name(text.next())
                .description(text.next())
                .category(text.maybe(text::next))
                .price(UnitPrice.of(
                        new BigDecimal(random.nextInt(1_000_000))
                                .movePointLeft(random.nextInt(6))
                                .toPlainString(),
                        "EUR"))
                .taxCode(text.next())
                .stockPolicy(StockPolicy.values()[random.nextInt(3)])
                .lowStock(text.maybe(() -> Quantity.ofScaled(random.nextInt(1_000_000_000))))
                .active(random.nextBoolean())
                .imageKey(text.maybe(text::next))
                .createdAt(Instant.ofEpochMilli(random.nextInt()))
                .updatedAt(Instant.ofEpochMilli(random.nextLong(4_000_000_000_000L)))
                .version(random.nextInt(1_000_000));
        for (int codes = random.nextInt(11); codes > 0; codes--) {
            builder.addBarcodes(text.next());
        }
        return builder.build();
    }

    private static Product.Builder mug() {
        return Product.builder().sku("MUG").name("Mug").price(Money.of("7.50", "EUR"));
    }
}

package dev.mypos.testkit;

import static dev.mypos.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.catalog.Product;
import dev.mypos.catalog.ProductId;
import dev.mypos.catalog.ProductQuery;
import dev.mypos.catalog.ProductRepository;
import dev.mypos.catalog.StockPolicy;
import dev.mypos.error.ErrorCode;
import dev.mypos.error.POSError;
import dev.mypos.journal.Trail;
import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.money.UnitPrice;
import dev.mypos.page.Page;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What {@link ProductRepository} promises. */
public interface ProductsContract extends Kit {
    @Test
    @DisplayName("products: save stores every field and counts the version up")
    default void saveProduct_everyField_isFoundOnEveryHandle() {
        TestShop shop = newShop();
        ProductRepository products = shop.backend().products();
        Product full = Product.builder()
                .from(product(shop, "F\u00fcll-1"))
                .addBarcodes("4006381333931", "X-1")
                .description("Two\nlines \u20ac \ud83d\ude00")
                .category("Caf\u00e9")
                .price(UnitPrice.of("1.45999", "EUR"))
                .stockPolicy(StockPolicy.ALLOW_NEGATIVE)
                .lowStock(Quantity.parse("0.00001"))
                .imageKey("products/mug.png")
                .createdAt(Instant.parse("2026-03-01T01:02:03.004Z"))
                .updatedAt(Instant.parse("2026-03-02T01:02:03.004Z"))
                .build();
        Trail trail = shop.trail("product.created");

        Product saved = products.save(full, trail);

        assertThat(saved).isEqualTo(Product.builder().from(full).version(1).build());
        assertThat(shop.another().backend().products().find(List.of(full.id()))).containsExactly(saved);
        assertThat(shop.books().journal()).containsAll(trail.entries());
        assertThat(shop.books().waiting()).contains(trail.event().orElseThrow());
        Product again = products.save(
                Product.builder().from(saved).name("Other").active(false).build(), Trail.NONE);
        assertThat(again.version()).isEqualTo(2);
        assertThat(products.find(List.of(full.id()))).containsExactly(again);
    }

    @Test
    @DisplayName("products: an id, an SKU or a barcode names one product, whatever its case")
    default void saveProduct_takenIdOrCode_conflicts() {
        TestShop shop = newShop();
        ProductRepository products = shop.backend().products();
        Product mug = products.save(
                Product.builder().from(product(shop, "Mug")).addBarcodes("abc").build(), Trail.NONE);

        refuseTaken(
                products,
                Product.builder().from(product(shop, "OTHER")).id(mug.id()).build());
        refuseTaken(products, product(shop, "mUG"));
        refuseTaken(products, product(shop, "ABC"));
        refuseTaken(
                products,
                Product.builder()
                        .from(product(shop, "OTHER"))
                        .addBarcodes("MUG")
                        .build());
        refuseTaken(
                products,
                Product.builder()
                        .from(product(shop, "OTHER"))
                        .addBarcodes("Abc")
                        .build());
        assertThat(shop.books().products()).containsExactly(mug);
    }

    private static void refuseTaken(ProductRepository products, Product product) {
        assertRefused(ErrorCode.ALREADY_EXISTS, () -> products.save(product, Trail.NONE));
    }

    @Test
    @DisplayName("products: a code that was given up may be used again")
    default void saveProduct_codeGivenUp_isFreeAgain() {
        TestShop shop = newShop();
        ProductRepository products = shop.backend().products();
        Product mug = products.save(
                Product.builder().from(product(shop, "MUG")).addBarcodes("123").build(), Trail.NONE);
        Product renamed = products.save(
                Product.builder().from(mug).sku("CUP").barcodes(List.of("456")).build(), Trail.NONE);

        Product second = products.save(
                Product.builder().from(product(shop, "123")).addBarcodes("mug").build(), Trail.NONE);

        assertThat(products.findByCode("Mug")).contains(second);
        assertThat(products.findByCode("456")).contains(renamed);
        assertThat(products.findByCode("cup")).contains(renamed);
    }

    @Test
    @DisplayName("products: of two who save the same version one succeeds")
    default void saveProduct_sameVersionByEightThreads_oneSucceeds() {
        TestShop shop = newShop();
        TestShop other = shop.another();
        Product mug = shop.backend().products().save(product(shop, "MUG"), Trail.NONE);

        Race<Product> race = Race.of(
                8,
                number -> (number % 2 == 0 ? shop : other)
                        .backend()
                        .products()
                        .save(Product.builder().from(mug).name("Name " + number).build(), Trail.NONE));

        assertThat(race.results()).hasSize(1);
        assertThat(race.refusals()).hasSize(7).extracting(POSError::code).containsOnly(ErrorCode.STALE_VERSION);
        assertThat(shop.books().products()).containsExactlyElementsOf(race.results());
    }

    @Test
    @DisplayName("products: of many who create the same SKU one succeeds")
    default void saveProduct_sameSkuByEightThreads_oneSucceeds() {
        TestShop shop = newShop();
        TestShop other = shop.another();

        Race<Product> race = Race.of(
                8,
                number -> (number % 2 == 0 ? shop : other)
                        .backend()
                        .products()
                        .save(product(shop, number < 4 ? "mug" : "MUG"), Trail.NONE));

        assertThat(race.results()).hasSize(1);
        assertThat(race.refusals()).hasSize(7).extracting(POSError::code).containsOnly(ErrorCode.ALREADY_EXISTS);
        assertThat(shop.books().products()).containsExactlyElementsOf(race.results());
    }

    @Test
    @DisplayName("products: find gives those that exist, archived ones too")
    default void findProducts_someUnknown_givesTheOthers() {
        TestShop shop = newShop();
        ProductRepository products = shop.backend().products();
        Product mug = products.save(product(shop, "MUG"), Trail.NONE);
        Product old = products.save(
                Product.builder().from(product(shop, "OLD")).active(false).build(), Trail.NONE);

        assertThat(products.find(List.of(new ProductId(shop.pos().newId()), old.id(), mug.id())))
                .containsExactlyInAnyOrder(mug, old);
        assertThat(products.find(List.of())).isEmpty();
        assertThat(products.findByCode("old")).contains(old);
        assertThat(products.findByCode("nothing")).isEmpty();
        assertThat(products.findByCode("MU_")).isEmpty();
    }

    @Test
    @DisplayName("products: lists compare prefixes without case and letter for letter, and leave archived ones out")
    default void listProducts_prefix_isComparedWithoutCase() {
        TestShop shop = newShop();
        for (String name : List.of("\u00c4pfel", "\u00e4pfel 2", "a_b", "axb", "50% off", "500 sheets", "[a]*", "b")) {
            shop.backend().products().save(named(shop, name), Trail.NONE);
        }
        shop.backend()
                .products()
                .save(
                        Product.builder()
                                .from(named(shop, "a_b archived"))
                                .active(false)
                                .build(),
                        Trail.NONE);

        assertThat(names(shop, new ProductQuery.ByName("\u00c4PF", false)))
                .containsExactlyInAnyOrder("\u00c4pfel", "\u00e4pfel 2");
        assertThat(names(shop, new ProductQuery.ByName("A_", false))).containsExactly("a_b");
        assertThat(names(shop, new ProductQuery.ByName("a_", true))).containsExactlyInAnyOrder("a_b", "a_b archived");
        assertThat(names(shop, new ProductQuery.ByName("50%", false))).containsExactly("50% off");
        assertThat(names(shop, new ProductQuery.ByName("[A]*", false))).containsExactly("[a]*");
        assertThat(names(shop, new ProductQuery.BySku("SKU-B", false))).containsExactly("b");
        assertThat(names(shop, new ProductQuery.ByCategory("of b", false))).containsExactly("b");
        assertThat(names(shop, new ProductQuery.ByCategory("of", false))).isEmpty();
        assertThat(names(shop, new ProductQuery.ByName("zzz", true))).isEmpty();
    }

    private static List<String> names(TestShop shop, ProductQuery query) {
        shop.books().awaitLists();
        return Page.stream(page -> shop.backend().products().list(query, page))
                .map(Product::name)
                .toList();
    }

    private static Product named(TestShop shop, String name) {
        return Product.builder()
                .from(product(shop, "SKU-" + name))
                .name(name)
                .category("of " + name)
                .build();
    }

    private static Product product(TestShop shop, String sku) {
        return Product.builder()
                .id(new ProductId(shop.pos().newId()))
                .sku(sku)
                .name(sku)
                .price(Money.of("7.50", "EUR"))
                .taxCode("standard")
                .build();
    }
}

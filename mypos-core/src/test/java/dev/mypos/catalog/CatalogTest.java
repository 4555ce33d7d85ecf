package dev.mypos.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mypos.error.AccessDeniedError;
import dev.mypos.error.ConflictError;
import dev.mypos.error.ErrorCode;
import dev.mypos.error.NotFoundError;
import dev.mypos.error.ValidationError;
import dev.mypos.error.ValidationError.Violation;
import dev.mypos.journal.JournalEntry;
import dev.mypos.journal.Permission;
import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.page.PageRequest;
import dev.mypos.store.Category;
import dev.mypos.store.Desk;
import dev.mypos.store.Store;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CatalogTest {
    private final Desk desk = new Desk();
    private final MemoryProducts products = new MemoryProducts();
    private final Catalog catalog = new Catalog(products, desk.owner());

    @Nested
    class Save {
        @Test
        void save_leastThatIsNeeded_givesIdTaxCodeTimesAndVersion() {
            Product saved = catalog.save(mug().build());
            assertThat(saved)
                    .isEqualTo(mug().id(new ProductId(new UUID(7, 1)))
                            .taxCode("standard")
                            .createdAt(Desk.NOW)
                            .updatedAt(Desk.NOW)
                            .version(1)
                            .build())
                    .isEqualTo(catalog.get(saved.id()));
            assertThat(products.journal())
                    .containsExactly(entry(saved, "product.created", Map.of("price", "7.50 EUR")));
        }

        @Test
        void save_newWithIdOfItsOwn_keepsIt() {
            ProductId id = new ProductId(new UUID(1, 1));
            assertThat(catalog.save(mug().id(id).build()).id()).isEqualTo(id);
        }

        @Test
        void save_newPrice_leavesOldAndNewInTheJournal() {
            Product saved = catalog.save(mug().build());
            products.journal().clear();
            Product dearer = catalog.save(
                    Product.builder().from(saved).price(Money.of("8.00", "EUR")).build());
            assertThat(dearer.version()).isEqualTo(2);
            assertThat(products.journal())
                    .containsExactly(entry(saved, "price.changed", Map.of("old", "7.50 EUR", "new", "8.00 EUR")));
        }

        @Test
        void save_otherFields_namesThemInTheJournal() {
            Product saved = catalog.save(mug().build());
            products.journal().clear();
            catalog.save(Product.builder()
                    .from(saved)
                    .name("Cup")
                    .active(false)
                    .lowStock(Quantity.of(5))
                    .build());
            assertThat(products.journal())
                    .containsExactly(
                            entry(saved, "product.archived", Map.of()),
                            entry(saved, "product.changed", Map.of("fields", "low_stock, name")));
        }

        @Test
        void save_nothingChanged_leavesNoTrace() {
            Product saved = catalog.save(mug().build());
            products.journal().clear();
            assertThat(catalog.save(Product.builder()
                            .from(saved)
                            .updatedAt(Instant.EPOCH)
                            .build()))
                    .isEqualTo(saved);
            assertThat(products.journal()).isEmpty();
        }

        @Test
        void save_pictureAndTimesOfAnother_areNotTaken() {
            Product created = catalog.save(mug().imageKey("products/../shop.db").build());
            assertThat(created.imageKey()).isEmpty();
            Product changed = catalog.save(Product.builder()
                    .from(created)
                    .name("Cup")
                    .imageKey("products/../shop.db")
                    .createdAt(Instant.EPOCH)
                    .build());
            assertThat(changed.imageKey()).isEmpty();
            assertThat(changed.createdAt()).isEqualTo(Desk.NOW);
        }

        @Test
        void save_staleVersion_isRefused() {
            Product saved = catalog.save(mug().build());
            catalog.save(Product.builder().from(saved).name("Cup").build());
            ConflictError error = catchThrowableOfType(
                    ConflictError.class,
                    () -> catalog.save(
                            Product.builder().from(saved).name("Beaker").build()));
            assertThat(error.code()).isEqualTo(ErrorCode.STALE_VERSION);
            assertThat(catalog.get(saved.id()).name()).isEqualTo("Cup");
        }

        @Test
        void save_versionOfNothingStored_isNotFound() {
            assertThatExceptionOfType(NotFoundError.class)
                    .isThrownBy(() -> catalog.save(mug().version(3).build()));
        }

        @Test
        void save_severalRulesBroken_namesAllAndStoresNothing() {
            Product product = mug().sku("A:B")
                    .price(Money.of("1", "GBP"))
                    .taxCode("luxury")
                    .build();
            ValidationError error = catchThrowableOfType(ValidationError.class, () -> catalog.save(product));
            assertThat(error.violations())
                    .containsExactly(
                            new Violation("price", "same-currency", "must be in EUR, the store's currency"),
                            new Violation("sku", "code", "must be visible characters without : or @; character 2 is :"),
                            new Violation(
                                    "tax_code", "known", "must be the code of one of the store's tax rules, or none"));
            assertThat(products.list(ProductQuery.all(), PageRequest.first(1)).items())
                    .isEmpty();
        }

        @Test
        void save_categoryOfAStoreWithCategories_isOneOfThem() {
            Product old = catalog.save(mug().category("Kitchen").build());
            Store sorted = Store.builder()
                    .from(Desk.STORE)
                    .addCategories(new Category("hot", "Hot drinks"))
                    .build();
            Catalog strict = new Catalog(products, new Desk(sorted).owner());

            assertThat(strict.save(Product.builder().from(old).name("Cup").build())
                            .category())
                    .contains("Kitchen");
            assertThat(strict.save(numbered(1).sku("A").category("hot").build()).category())
                    .contains("hot");
            assertThat(strict.save(numbered(2).sku("B").build()).category()).isEmpty();
            ValidationError error = catchThrowableOfType(
                    ValidationError.class,
                    () -> strict.save(numbered(3).category("Hot drinks").build()));
            assertThat(error.violations())
                    .containsExactly(
                            new Violation("category", "known", "must be the code of one of the store's categories"));
        }

        @Test
        void save_withoutTax_isTaken() {
            assertThat(catalog.save(mug().taxCode("none").build()).taxCode()).isEqualTo("none");
        }
    }

    @Nested
    class Archive {
        @Test
        void archive_again_changesNothing() {
            Product saved = catalog.save(mug().build());
            Product archived = catalog.archive(saved.id());
            assertThat(archived.active()).isFalse();
            assertThat(catalog.archive(saved.id())).isEqualTo(archived);
            assertThat(products.journal())
                    .extracting(JournalEntry::action)
                    .containsExactly("product.created", "product.archived");
        }

        @Test
        void archive_unknown_isNotFound() {
            assertThatExceptionOfType(NotFoundError.class)
                    .isThrownBy(() -> catalog.archive(new ProductId(new UUID(9, 9))));
        }

        @Test
        void save_activeAgain_isTold() {
            Product archived = catalog.archive(catalog.save(mug().build()).id());
            catalog.save(Product.builder().from(archived).active(true).build());
            assertThat(products.journal())
                    .last()
                    .extracting(JournalEntry::action)
                    .isEqualTo("product.restored");
        }
    }

    @Nested
    class Find {
        @Test
        void findByCode_skuOrBarcodeInAnyCase_isFound() {
            Product saved = catalog.save(mug().addBarcodes("ean-1").build());
            assertThat(catalog.findByCode("mug")).contains(saved);
            assertThat(catalog.getByCode("EAN-1")).isEqualTo(saved);
        }

        @Test
        void findByCode_whatNoCodeCanBe_isEmpty() {
            assertThat(catalog.findByCode("")).isEmpty();
            assertThat(catalog.findByCode("M".repeat(65))).isEmpty();
        }

        @Test
        void getByCode_unknown_namesTheCode() {
            NotFoundError error = catchThrowableOfType(NotFoundError.class, () -> catalog.getByCode("CUP"));
            assertThat(error.kind() + " " + error.id()).isEqualTo("product CUP");
        }

        @Test
        void find_moreIdsThanAPortTakes_findsAll() {
            List<ProductId> ids = LongStream.range(0, 205)
                    .mapToObj(i -> catalog.save(mug().sku("MUG-" + i).build()).id())
                    .toList();
            assertThat(catalog.find(ids)).extracting(Product::id).containsExactlyElementsOf(ids);
            assertThat(catalog.find(List.of())).isEmpty();
        }

        @Test
        void stream_archivedLeftOut_unlessAskedFor() {
            Product saved = catalog.save(mug().build());
            catalog.archive(saved.id());
            assertThat(catalog.stream(ProductQuery.all())).isEmpty();
            assertThat(catalog.stream(new ProductQuery.ByName("", true))).hasSize(1);
        }
    }

    @Nested
    class Permissions {
        private final Catalog clerks = new Catalog(products, desk.clerk(Permission.SALE_CREATE));

        @Test
        void save_withoutPermission_isRefusedAndWrittenDown() {
            AccessDeniedError error = catchThrowableOfType(
                    AccessDeniedError.class, () -> clerks.save(mug().sku("A:B").build()));
            assertThat(error.permission()).isEqualTo("catalog.edit");
            assertThat(desk.refusals()).extracting(JournalEntry::subject).containsExactly("a new product");
            assertThat(products.journal()).isEmpty();
        }

        @Test
        void archive_withoutPermission_isRefused() {
            Product saved = catalog.save(mug().build());
            assertThatExceptionOfType(AccessDeniedError.class).isThrownBy(() -> clerks.archive(saved.id()));
            assertThat(desk.refusals())
                    .extracting(JournalEntry::subject)
                    .containsExactly(saved.id().toString());
        }

        @Test
        void get_withoutPermission_isAllowed() {
            Product saved = catalog.save(mug().build());
            assertThat(clerks.get(saved.id())).isEqualTo(saved);
            assertThat(clerks.findByCode("MUG")).contains(saved);
        }
    }

    private static JournalEntry entry(Product product, String action, Map<String, String> facts) {
        java.util.TreeMap<String, String> all = new java.util.TreeMap<>(facts);
        all.put("sku", product.sku());
        return new JournalEntry(action, product.id().toString(), "owner", Optional.empty(), Desk.NOW, all);
    }

    private static Product.Builder mug() {
        return Product.builder().sku("MUG").name("Mug").price(Money.of("7.50", "EUR"));
    }

    private static Product.Builder numbered(long number) {
        return mug().id(new ProductId(new UUID(8, number)));
    }
}

package dev.mypos.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.mypos.error.AccessDeniedError;
import dev.mypos.error.ConflictError;
import dev.mypos.error.ErrorCode;
import dev.mypos.error.NotFoundError;
import dev.mypos.error.ValidationError;
import dev.mypos.journal.JournalEntry;
import dev.mypos.journal.Permission;
import dev.mypos.journal.Trail;
import dev.mypos.money.Money;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.store.Desk;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProductImagesTest {
    private final Desk desk = new Desk();
    private final MemoryProducts products = new MemoryProducts();
    private final MemoryImages store = new MemoryImages();
    private final ProductImages images = new ProductImages(products, store, desk.owner());
    private final Product mug = new Catalog(products, desk.owner())
            .save(Product.builder()
                    .sku("MUG")
                    .name("Mug")
                    .price(Money.of("7.50", "EUR"))
                    .build());

    @Test
    void set_picture_isStoredAndNamedByTheProduct() throws IOException {
        Product saved = images.set(mug.id(), Pictures.png());
        CleanPicture clean = CleanPicture.of(Picture.of(Pictures.png()));
        ImageKey key = clean.key(mug.id());
        assertThat(saved)
                .isEqualTo(Product.builder()
                        .from(mug)
                        .imageKey(key.of(ImageSize.FULL))
                        .version(2)
                        .build());
        assertThat(store.mediaTypes)
                .isEqualTo(Map.of(
                        key.of(ImageSize.FULL), "image/png",
                        key.of(ImageSize.MEDIUM), "image/jpeg",
                        key.of(ImageSize.SMALL), "image/jpeg"));
        assertThat(images.find(saved).orElseThrow().readAllBytes()).isEqualTo(clean.file(ImageSize.FULL));
        assertThat(images.find(saved, ImageSize.SMALL).orElseThrow().readAllBytes())
                .isEqualTo(clean.file(ImageSize.SMALL));
        assertThat(products.journal())
                .last()
                .extracting(JournalEntry::action, entry -> entry.facts().get("fields"))
                .containsExactly("product.changed", "image_key");
    }

    @Test
    void set_another_keepsTheFirstForAWeekMore() {
        Product first = images.set(mug.id(), Pictures.png());
        Product saved = at(Duration.ofDays(30)).set(mug.id(), Pictures.jpeg());
        assertThat(store.mediaTypes.get(saved.imageKey().orElseThrow())).isEqualTo("image/jpeg");

        assertThat(at(Duration.ofDays(37).minusMillis(1)).sweep()).isZero();
        assertThat(images.find(first)).isPresent();
        assertThat(at(Duration.ofDays(37)).sweep()).isEqualTo(3);
        assertThat(images.find(first)).isEmpty();
        assertThat(images.find(saved)).isPresent();
    }

    @Test
    void sweep_filesThatAreNoPicturesOfProducts_stay() {
        store.put("products/mug.png", new byte[] {1}, "image/png", Instant.EPOCH);
        store.put("logos/" + mug.id() + "/0123456789abcdef0123456789abcdef.png", new byte[1], "", Instant.EPOCH);
        assertThat(at(Duration.ofDays(100)).sweep()).isZero();
        assertThat(store.stored).hasSize(2);
    }

    @Test
    void sweep_pictureOfAProductThatIsNotThere_goes() {
        String key = new ImageKey(new ProductId(new UUID(9, 9)), "0123456789abcdef".repeat(2), PictureFormat.PNG)
                .of(ImageSize.FULL);
        store.put(key, new byte[] {1}, "image/png", Desk.NOW);
        assertThat(at(Duration.ofDays(7)).sweep()).isEqualTo(1);
        assertThat(store.stored).isEmpty();
    }

    @Test
    void find_pictureFromBeforeThumbnails_isFoundAsItIs() {
        store.put("products/mug.png", new byte[] {1}, "image/png", Desk.NOW);
        Product old = Product.builder().from(mug).imageKey("products/mug.png").build();
        assertThat(images.find(old, ImageSize.SMALL)).isPresent();
    }

    private ProductImages at(Duration later) {
        return new ProductImages(products, store, desk.ownerAt(Desk.NOW.plus(later)));
    }

    @Test
    void set_sameAgain_changesNothing() {
        Product saved = images.set(mug.id(), Pictures.png());
        assertThat(images.set(mug.id(), Pictures.png())).isEqualTo(saved);
        assertThat(store.stored).hasSize(3);
    }

    @Test
    void set_productChangedMeanwhile_keepsTheOldPicture() {
        Product first = images.set(mug.id(), Pictures.png());
        ProductImages racing = new ProductImages(new AlwaysStale(), store, desk.owner());
        assertThatExceptionOfType(ConflictError.class)
                .isThrownBy(() -> racing.set(mug.id(), Pictures.jpeg()))
                .matches(error -> error.code() == ErrorCode.STALE_VERSION);
        assertThat(images.find(first)).isPresent();
        assertThat(products.find(List.of(mug.id()))).containsExactly(first);
    }

    @Test
    void set_noPicture_storesNothing() {
        assertThatExceptionOfType(ValidationError.class).isThrownBy(() -> images.set(mug.id(), new byte[100]));
        assertThat(store.stored).isEmpty();
    }

    @Test
    void set_unknownProduct_storesNothing() {
        assertThatExceptionOfType(NotFoundError.class)
                .isThrownBy(() -> images.set(new ProductId(new UUID(9, 9)), Pictures.png()));
        assertThat(store.stored).isEmpty();
    }

    @Test
    void remove_again_changesNothing() {
        images.set(mug.id(), Pictures.png());
        Product removed = images.remove(mug.id());
        assertThat(removed.imageKey()).isEmpty();
        assertThat(images.find(removed)).isEmpty();
        assertThat(store.stored).hasSize(3);
        assertThat(at(Duration.ofDays(7)).sweep()).isEqualTo(3);
        assertThat(images.remove(mug.id())).isEqualTo(removed);
    }

    @Test
    void setAndRemove_withoutPermission_areRefused() {
        Product saved = images.set(mug.id(), Pictures.png());
        ProductImages clerks = new ProductImages(products, store, desk.clerk(Permission.STOCK_ADJUST));
        assertThatExceptionOfType(AccessDeniedError.class).isThrownBy(() -> clerks.set(mug.id(), Pictures.jpeg()));
        assertThatExceptionOfType(AccessDeniedError.class).isThrownBy(() -> clerks.remove(mug.id()));
        assertThatExceptionOfType(AccessDeniedError.class).isThrownBy(clerks::sweep);
        assertThat(clerks.find(saved)).isPresent();
        assertThat(desk.refusals()).hasSize(3);
    }

    /** The products as they are, but somebody else is always faster. */
    private final class AlwaysStale implements ProductRepository {
        @Override
        public Product save(Product product, Trail trail) {
            throw ConflictError.staleVersion(
                    "save", "product", product.id().toString(), product.version(), product.version() + 1);
        }

        @Override
        public List<Product> find(Collection<ProductId> ids) {
            return products.find(ids);
        }

        @Override
        public Optional<Product> findByCode(String code) {
            return products.findByCode(code);
        }

        @Override
        public Page<Product> list(ProductQuery query, PageRequest page) {
            return products.list(query, page);
        }
    }
}

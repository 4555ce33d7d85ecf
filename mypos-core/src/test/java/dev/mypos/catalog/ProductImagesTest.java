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
        String key = Picture.of(Pictures.png()).key(mug.id());
        assertThat(saved)
                .isEqualTo(Product.builder().from(mug).imageKey(key).version(2).build());
        assertThat(store.mediaTypes).isEqualTo(Map.of(key, "image/png"));
        assertThat(images.find(saved).orElseThrow().readAllBytes()).isEqualTo(Pictures.png());
        assertThat(products.journal())
                .last()
                .extracting(JournalEntry::action, entry -> entry.facts().get("fields"))
                .containsExactly("product.changed", "image_key");
    }

    @Test
    void set_another_forgetsTheFirst() {
        images.set(mug.id(), Pictures.png());
        Product saved = images.set(mug.id(), Pictures.jpeg());
        assertThat(store.stored.keySet()).containsExactly(saved.imageKey().orElseThrow());
        assertThat(store.mediaTypes.get(saved.imageKey().orElseThrow())).isEqualTo("image/jpeg");
    }

    @Test
    void set_sameAgain_changesNothing() {
        Product saved = images.set(mug.id(), Pictures.png());
        assertThat(images.set(mug.id(), Pictures.png())).isEqualTo(saved);
        assertThat(store.stored).hasSize(1);
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
        assertThat(store.stored).isEmpty();
        assertThat(images.remove(mug.id())).isEqualTo(removed);
    }

    @Test
    void setAndRemove_withoutPermission_areRefused() {
        Product saved = images.set(mug.id(), Pictures.png());
        ProductImages clerks = new ProductImages(products, store, desk.clerk(Permission.STOCK_ADJUST));
        assertThatExceptionOfType(AccessDeniedError.class).isThrownBy(() -> clerks.set(mug.id(), Pictures.jpeg()));
        assertThatExceptionOfType(AccessDeniedError.class).isThrownBy(() -> clerks.remove(mug.id()));
        assertThat(clerks.find(saved)).isPresent();
        assertThat(desk.refusals()).hasSize(2);
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

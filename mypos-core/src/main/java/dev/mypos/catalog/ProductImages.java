package dev.mypos.catalog;

import dev.mypos.error.NotFoundError;
import dev.mypos.journal.Permission;
import dev.mypos.store.Caller;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** The pictures of products, one each. Reading needs no permission. Safe for use by many threads. */
public final class ProductImages {
    private final ProductRepository products;
    private final ImageStore images;
    private final Caller caller;

    public ProductImages(ProductRepository products, ImageStore images, Caller caller) {
        this.products = products;
        this.images = images;
        this.caller = caller;
    }

    /**
     * Gives the product this picture, and forgets the one it had. The picture is stored before the product names it; if
     * the product cannot be saved, the old picture stays. The same picture again changes nothing.
     *
     * @param picture a whole JPEG or PNG file of at most 5 MiB and 25 megapixels
     * @return the product as stored, with the key of the picture
     * @throws dev.mypos.error.AccessDeniedError without {@code catalog.edit}
     * @throws dev.mypos.error.ValidationError if it is another file, too large, damaged or cut short
     * @throws NotFoundError if there is no such product
     * @throws dev.mypos.error.ConflictError stale-version if the product was changed in the same moment
     */
    public Product set(ProductId id, byte[] picture) {
        caller.require(Permission.CATALOG_EDIT, id.toString());
        Picture checked = Picture.of(picture);
        Product product = get(id);
        String key = checked.key(id);
        images.put(key, checked.bytes(), checked.format().mediaType());
        return replace(product, Optional.of(key));
    }

    /**
     * Takes the picture away. Again is harmless.
     *
     * @throws dev.mypos.error.AccessDeniedError without {@code catalog.edit}
     * @throws NotFoundError if there is no such product
     * @throws dev.mypos.error.ConflictError stale-version if the product was changed in the same moment
     */
    public Product remove(ProductId id) {
        caller.require(Permission.CATALOG_EDIT, id.toString());
        return replace(get(id), Optional.empty());
    }

    /** The picture's file, for the caller to close; empty if the product has none. */
    public Optional<InputStream> find(Product product) {
        return product.imageKey().flatMap(images::find);
    }

    private Product replace(Product product, Optional<String> key) {
        if (product.imageKey().equals(key)) {
            return product;
        }
        Product changed = Product.builder()
                .from(product)
                .imageKey(key)
                .updatedAt(caller.now())
                .build();
        Product saved = products.save(changed, new ProductTrail(caller).changed(product, changed));
        product.imageKey().ifPresent(images::delete);
        return saved;
    }

    private Product get(ProductId id) {
        return products.find(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundError("set the picture", "product", id.toString()));
    }
}

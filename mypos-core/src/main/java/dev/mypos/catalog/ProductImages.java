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
     * Gives the product this picture: turned upright, encoded anew without metadata, with two thumbnails, under a key made
     * from what is stored. Of an animation the still picture is taken. Photos of more than about 6 megapixels are kept at
     * a half or a third of their width. The pictures are stored before the product names them; if the product cannot be
     * saved, the old one stays. A picture that is replaced can be found for 7 days more. The same picture again changes
     * nothing.
     *
     * @param picture a whole JPEG or PNG file of at most 5 MiB, 25 megapixels and 20,000 pixels a side
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
        CleanPicture clean = CleanPicture.of(checked);
        ImageKey key = clean.key(id);
        new PictureShelf(images).put(key, clean, caller.now());
        return replace(product, Optional.of(key.of(ImageSize.FULL)));
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
        return find(product, ImageSize.FULL);
    }

    /** The picture's file in this size, for the caller to close; empty if the product has none. */
    public Optional<InputStream> find(Product product, ImageSize size) {
        return product.imageKey()
                .map(key -> ImageKey.find(key).map(known -> known.of(size)).orElse(key))
                .flatMap(images::find);
    }

    /**
     * Deletes pictures that no product has named for 7 days. May run while others set pictures: one that is set again
     * meanwhile stays. Reads the list of all pictures.
     *
     * @return how many files were deleted
     * @throws dev.mypos.error.AccessDeniedError without {@code catalog.edit}
     */
    public int sweep() {
        caller.require(Permission.CATALOG_EDIT, "pictures");
        return new ImageSweep(products, images).run(caller.now());
    }

    private Product replace(Product product, Optional<String> key) {
        if (product.imageKey().equals(key)) {
            return product;
        }
        product.imageKey()
                .flatMap(ImageKey::find)
                .ifPresent(old -> new PictureShelf(images).keepForNow(old, caller.now()));
        Product changed = Product.builder()
                .from(product)
                .imageKey(key)
                .updatedAt(caller.now())
                .build();
        return products.save(changed, new ProductTrail(caller).changed(product, changed));
    }

    private Product get(ProductId id) {
        return products.find(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundError("set the picture", "product", id.toString()));
    }
}

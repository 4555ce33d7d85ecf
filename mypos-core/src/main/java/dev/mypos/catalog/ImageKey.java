package dev.mypos.catalog;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a product's picture is kept: {@code products/{product_id}/{content}.jpg}, and its thumbnails beside it. Immutable. */
record ImageKey(ProductId product, String content, PictureFormat format) {
    static final String PREFIX = "products/";

    private static final Pattern FORM = Pattern.compile(
            PREFIX + "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/([0-9a-f]{32})(?:-[a-z]+)?\\.(jpg|png)");

    /** The key of the picture that this is the key or a thumbnail's key of; empty if it is neither. */
    static Optional<ImageKey> find(String key) {
        Matcher form = FORM.matcher(key);
        return form.matches()
                ? Optional.of(new ImageKey(
                        new ProductId(UUID.fromString(form.group(1))),
                        form.group(2),
                        form.group(3).equals(PictureFormat.PNG.extension()) ? PictureFormat.PNG : PictureFormat.JPEG))
                : Optional.empty();
    }

    String of(ImageSize size) {
        return PREFIX + product + "/" + content + size.suffix() + "."
                + format(size).extension();
    }

    PictureFormat format(ImageSize size) {
        return size == ImageSize.FULL ? format : PictureFormat.JPEG;
    }

    /** Whether both are sizes of one picture. */
    boolean samePicture(ImageKey other) {
        return product.equals(other.product) && content.equals(other.content);
    }
}

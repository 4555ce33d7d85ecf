package dev.mypos.catalog;

import dev.mypos.page.Batch;
import dev.mypos.page.Cursor;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Deletes pictures that no product names any more. */
record ImageSweep(ProductRepository products, ImageStore images) {
    /** A week to write a product that names its picture, and for readers of the product before. */
    static final Duration KEPT = Duration.ofDays(7);

    /** How many files were deleted. */
    int run(Instant now) {
        int deleted = 0;
        Optional<Cursor> next = Optional.empty();
        do {
            Page<StoredImage> page = images.list(ImageKey.PREFIX, new PageRequest(PageRequest.MAX_LIMIT, next));
            deleted += sweep(page.items(), now.minus(KEPT));
            next = page.next();
        } while (next.isPresent());
        return deleted;
    }

    /** Products are read after the list: one that named an old picture meanwhile has put it again, and it stays. */
    private int sweep(List<StoredImage> page, Instant before) {
        Map<StoredImage, ImageKey> old = page.stream()
                .filter(image -> !image.storedAt().isAfter(before))
                .filter(image -> ImageKey.find(image.key()).isPresent())
                .collect(Collectors.toMap(
                        Function.identity(), image -> ImageKey.find(image.key()).orElseThrow()));
        Map<ProductId, Product> named =
                Batch.read(old.values().stream().map(ImageKey::product).toList(), products::find).stream()
                        .collect(Collectors.toMap(Product::id, Function.identity()));
        return (int) old.entrySet().stream()
                .filter(entry -> !names(named.get(entry.getValue().product()), entry.getValue()))
                .filter(entry -> images.delete(entry.getKey()))
                .count();
    }

    private static boolean names(@Nullable Product product, ImageKey key) {
        return product != null
                && product.imageKey()
                        .flatMap(ImageKey::find)
                        .filter(key::samePicture)
                        .isPresent();
    }
}

package dev.mypos.catalog;

import dev.mypos.error.ErrorCode;
import dev.mypos.error.UnavailableError;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;

/** Puts pictures into the store, thumbnails first: where a picture is, its thumbnails are. */
record PictureShelf(ImageStore images) {
    /** Stores all sizes. */
    void put(ImageKey key, CleanPicture picture, Instant at) {
        for (ImageSize size : ImageSize.THUMBNAILS) {
            put(key, size, picture.file(size), at);
        }
        put(key, ImageSize.FULL, picture.file(ImageSize.FULL), at);
    }

    /** Makes a picture that is about to be replaced as new as now: who has just read of it may still ask for it. */
    void keepForNow(ImageKey key, Instant at) {
        for (ImageSize size : ImageSize.values()) {
            images.find(key.of(size)).ifPresent(file -> put(key, size, read(file), at));
        }
    }

    private void put(ImageKey key, ImageSize size, byte[] file, Instant at) {
        images.put(key.of(size), file, key.format(size).mediaType(), at);
    }

    private static byte[] read(InputStream file) {
        try (file) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UnavailableError(ErrorCode.UNAVAILABLE, "set the picture", e);
        }
    }
}

package dev.mypos.catalog;

import dev.mypos.error.InternalError;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;

/** What is kept of a picture: encoded anew, upright, without metadata, with its thumbnails. Immutable. */
final class CleanPicture {
    static final int MAX_THUMBNAIL_BYTES = 25_000;

    private static final int KEY_DIGITS = 32;

    private final PictureFormat format;
    private final Map<ImageSize, byte[]> files;

    private CleanPicture(PictureFormat format, Map<ImageSize, byte[]> files) {
        this.format = format;
        this.files = files;
    }

    /**
     * Decodes the picture and encodes it anew. Needs at most 80 MB of memory for a moment, however large the picture is.
     *
     * @throws dev.mypos.error.ValidationError if it cannot be decoded
     */
    static CleanPicture of(Picture picture) {
        PixelGrid pixels = PictureDecoder.decode(picture);
        Map<ImageSize, byte[]> files = new EnumMap<>(ImageSize.class);
        PixelGrid opaque = pixels.opaque();
        for (ImageSize size : ImageSize.THUMBNAILS) {
            files.put(size, PictureEncoder.jpeg(opaque.within(size.longestSide()), MAX_THUMBNAIL_BYTES));
        }
        if (picture.format() == PictureFormat.PNG) {
            byte[] png = PictureEncoder.png(pixels);
            if (png.length <= Picture.MAX_BYTES) {
                files.put(ImageSize.FULL, png);
                return new CleanPicture(PictureFormat.PNG, files);
            }
        }
        files.put(ImageSize.FULL, PictureEncoder.jpeg(opaque, Picture.MAX_BYTES));
        return new CleanPicture(PictureFormat.JPEG, files);
    }

    /** Made from the content, so that the same picture has the same key, and another one never replaces it. */
    ImageKey key(ProductId product) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(file(ImageSize.FULL));
            return new ImageKey(product, HexFormat.of().formatHex(hash).substring(0, KEY_DIGITS), format);
        } catch (NoSuchAlgorithmException e) {
            throw new InternalError("set the picture", e);
        }
    }

    /** The whole file of this size; a backend keeps it, and nobody changes it. */
    byte[] file(ImageSize size) {
        return Objects.requireNonNull(files.get(size));
    }
}

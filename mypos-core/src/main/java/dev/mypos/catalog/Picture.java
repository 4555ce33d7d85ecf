package dev.mypos.catalog;

import dev.mypos.error.InternalError;
import dev.mypos.error.ValidationError;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The file of a picture that may be kept: a whole JPEG or PNG within the limits. Its kind is told by its content, never by
 * its name. Immutable.
 */
final class Picture {
    static final int MAX_BYTES = 5 * 1024 * 1024;
    static final long MAX_PIXELS = 25_000_000;

    private static final int KEY_DIGITS = 32;

    private final byte[] bytes;
    private final PictureFormat format;

    private Picture(byte[] bytes, PictureFormat format) {
        this.bytes = bytes;
        this.format = format;
    }

    /** @throws ValidationError if it is not a whole JPEG or PNG within the limits */
    static Picture of(byte[] file) {
        if (file.length > MAX_BYTES) {
            throw refused("size", "must be at most 5 MiB, not " + file.length + " bytes; save it smaller");
        }
        byte[] bytes = file.clone();
        PictureFormat format = PictureFormat.find(bytes)
                .orElseThrow(() -> refused("format", "must be a JPEG or PNG file; convert it to one of them"));
        long pixels = format.pixels(bytes)
                .orElseThrow(() -> refused("whole", "must be a whole " + format + " file; this one cannot be read"));
        if (pixels > MAX_PIXELS) {
            throw refused("pixels", "must have at most 25 megapixels, not " + pixels + " pixels; save it smaller");
        }
        if (!format.isWhole(bytes)) {
            throw refused("whole", "must be a whole " + format + " file; this one is damaged or cut short");
        }
        return new Picture(bytes, format);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    PictureFormat format() {
        return format;
    }

    /** Made from the content, so that the same picture has the same key, and another one never replaces it. */
    String key(ProductId product) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            String content = HexFormat.of().formatHex(hash).substring(0, KEY_DIGITS);
            return "products/" + product + "/" + content + "." + format.extension();
        } catch (NoSuchAlgorithmException e) {
            throw new InternalError("set the picture", e);
        }
    }

    private static ValidationError refused(String rule, String message) {
        return ValidationError.of("set the picture", "picture", rule, message);
    }
}

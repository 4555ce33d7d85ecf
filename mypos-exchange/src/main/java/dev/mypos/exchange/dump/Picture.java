package dev.mypos.exchange.dump;

import dev.mypos.catalog.StoredImage;
import dev.mypos.error.CorruptDataError;
import dev.mypos.wire.Fields;
import java.util.Base64;
import java.util.regex.Pattern;

/** A picture in a dump; the bytes are not copied. */
final class Picture {
    private static final String JPEG = "image/jpeg";
    private static final String PNG = "image/png";

    /** What a backend made up itself: folders and a file of its own signs, none of them up or hidden. */
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9_.-]*(/[A-Za-z0-9_-][A-Za-z0-9_.-]*)*");

    private static final int MAX_KEY = 1000;

    private final StoredImage image;
    private final String mediaType;
    private final byte[] bytes;

    private Picture(StoredImage image, String mediaType, byte[] bytes) {
        this.image = image;
        this.mediaType = mediaType;
        this.bytes = bytes;
    }

    StoredImage image() {
        return image;
    }

    String mediaType() {
        return mediaType;
    }

    byte[] bytes() {
        return bytes;
    }

    /** A stored picture; its kind is that of its first byte. */
    static Picture of(StoredImage image, byte[] bytes) {
        return new Picture(image, bytes.length > 0 && bytes[0] == (byte) 0x89 ? PNG : JPEG, bytes);
    }

    Fields fields() {
        return Fields.builder()
                .put(DumpFormat.KEY_FIELD, image.key())
                .put(DumpFormat.STORED_AT_FIELD, image.storedAt())
                .put(DumpFormat.MEDIA_TYPE_FIELD, mediaType)
                .put(DumpFormat.BYTES_FIELD, Base64.getEncoder().encodeToString(bytes))
                .build();
    }

    /** @throws CorruptDataError if the fields are not those of a picture */
    static Picture from(Fields fields) {
        String key = fields.text(DumpFormat.KEY_FIELD);
        if (key.length() > MAX_KEY || !KEY.matcher(key).matches()) {
            throw new CorruptDataError("read a record", "picture", "its key is none", null);
        }
        StoredImage image = new StoredImage(key, fields.instant(DumpFormat.STORED_AT_FIELD));
        Picture picture = of(image, fields.read(DumpFormat.BYTES_FIELD, Base64.getDecoder()::decode));
        if (!picture.fields().equals(fields)) {
            throw new CorruptDataError("read a record", "picture", "it is written in another way", null);
        }
        return picture;
    }
}

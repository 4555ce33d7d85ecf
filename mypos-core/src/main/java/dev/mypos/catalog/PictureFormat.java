package dev.mypos.catalog;

import java.util.Optional;

/** The kinds of picture that are taken. */
enum PictureFormat {
    JPEG("jpg", "image/jpeg"),
    PNG("png", "image/png");

    private final String extension;
    private final String mediaType;

    PictureFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** The format that the file begins like. */
    static Optional<PictureFormat> find(byte[] file) {
        if (JpegFile.begins(file)) {
            return Optional.of(JPEG);
        }
        return PngFile.begins(file) ? Optional.of(PNG) : Optional.empty();
    }

    String extension() {
        return extension;
    }

    String mediaType() {
        return mediaType;
    }
}

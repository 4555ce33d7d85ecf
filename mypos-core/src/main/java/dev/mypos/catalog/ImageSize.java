package dev.mypos.catalog;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sizes that a picture is kept in. */
public enum ImageSize {
    /** The picture itself, at most 5 MiB. */
    FULL("", 0),
    /** At most 512 pixels wide and high, and at most 25,000 bytes; always a JPEG. */
    MEDIUM("-medium", 512),
    /** At most 160 pixels wide and high, and at most 25,000 bytes; always a JPEG. */
    SMALL("-small", 160);

    static final List<ImageSize> THUMBNAILS = List.of(MEDIUM, SMALL);

    private final String suffix;
    private final int longestSide;

    ImageSize(String suffix, int longestSide) {
        this.suffix = suffix;
        this.longestSide = longestSide;
    }

    /** The size with this name in small letters, such as {@code small}; empty if there is none. */
    public static Optional<ImageSize> find(String code) {
        return Stream.of(values()).filter(size -> size.code().equals(code)).findFirst();
    }

    /** Its name in small letters. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    String suffix() {
        return suffix;
    }

    int longestSide() {
        return longestSide;
    }
}

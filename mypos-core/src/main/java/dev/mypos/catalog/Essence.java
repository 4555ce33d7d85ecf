package dev.mypos.catalog;

/** The file of a picture without anything but the picture, and how it was held. Immutable as far as nobody changes the bytes. */
final class Essence {
    private final byte[] bytes;
    private final Orientation orientation;

    Essence(byte[] bytes, Orientation orientation) {
        this.bytes = bytes;
        this.orientation = orientation;
    }

    byte[] bytes() {
        return bytes;
    }

    Orientation orientation() {
        return orientation;
    }
}

package dev.mypos.catalog;

/** Width and height in pixels, each 1 or more. Immutable. */
record PictureSize(int width, int height) {
    static final long MAX_PIXELS = 25_000_000;
    static final int MAX_SIDE = 20_000;

    long pixels() {
        return (long) width * height;
    }

    PictureSize onItsSide() {
        return new PictureSize(/* width= */ height, /* height= */ width);
    }

    int longerSide() {
        return Math.max(width, height);
    }

    /** The size with the same shape and this longer side; itself if it is not longer. */
    PictureSize within(int side) {
        return longerSide() <= side ? this : new PictureSize(scaled(width, side), scaled(height, side));
    }

    private int scaled(int length, int side) {
        return (int) Math.max(1, (long) length * side / longerSide());
    }
}

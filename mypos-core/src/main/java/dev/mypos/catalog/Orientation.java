package dev.mypos.catalog;

/**
 * How a camera was held, in the order of EXIF's values from 1 on: https://www.cipa.jp/std/documents/e/DC-008-2012_E.pdf,
 * tag 274.
 */
enum Orientation {
    UPRIGHT(false, false, false),
    MIRRORED(false, true, false),
    UPSIDE_DOWN(false, true, true),
    UPSIDE_DOWN_MIRRORED(false, false, true),
    LEFT_MIRRORED(true, false, false),
    LEFT(true, true, false),
    RIGHT_MIRRORED(true, true, true),
    RIGHT(true, false, true);

    private final boolean swapsSides;
    private final boolean fromRight;
    private final boolean fromBottom;

    Orientation(boolean swapsSides, boolean fromRight, boolean fromBottom) {
        this.swapsSides = swapsSides;
        this.fromRight = fromRight;
        this.fromBottom = fromBottom;
    }

    /** What the value stands for; upright if it is none of EXIF's. */
    static Orientation of(int exif) {
        return exif >= 1 && exif <= values().length ? values()[exif - 1] : UPRIGHT;
    }

    /** The size of the picture once it is upright. */
    PictureSize upright(PictureSize size) {
        return swapsSides ? size.onItsSide() : size;
    }

    /** Where this pixel of a row-by-row picture goes in the upright one of this size. */
    int position(int column, int row, PictureSize upright) {
        int x = swapsSides ? row : column;
        int y = swapsSides ? column : row;
        int left = fromRight ? upright.width() - 1 - x : x;
        int top = fromBottom ? upright.height() - 1 - y : y;
        return top * upright.width() + left;
    }
}

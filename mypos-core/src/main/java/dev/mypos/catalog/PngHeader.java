package dev.mypos.catalog;

import java.nio.ByteBuffer;

/** What a PNG file's first chunk says of its pixels: https://www.w3.org/TR/png-3/#11IHDR. */
final class PngHeader {
    private static final int LENGTH = 13;

    /** Of the seven passes of an interlaced picture: first column, first row, step of columns, step of rows. */
    private static final int[][] PASSES = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
    };

    private static final int[][] WHOLE = {{0, 0, 1, 1}};

    private PngHeader() {}

    /** How many bytes the pixels have when they are unpacked; -1 if the header makes no sense. */
    static long inflatedBytes(ByteBuffer header) {
        if (header.remaining() != LENGTH) {
            return -1;
        }
        int width = header.getInt();
        int height = header.getInt();
        int bitsPerPixel = header.get() * channels(header.get());
        if (width <= 0 || height <= 0 || bitsPerPixel <= 0) {
            return -1;
        }
        long bytes = 0;
        for (int[] pass : header.get(LENGTH - 1) == 1 ? PASSES : WHOLE) {
            bytes += bytesOfPass(ceil(width - pass[0], pass[2]), ceil(height - pass[1], pass[3]), bitsPerPixel);
        }
        return bytes;
    }

    /** Each row has one byte more, for its filter. */
    private static long bytesOfPass(long columns, long rows, int bitsPerPixel) {
        return columns <= 0 || rows <= 0 ? 0 : rows * (1 + (columns * bitsPerPixel + 7) / 8);
    }

    private static long ceil(long size, int step) {
        return (size + step - 1) / step;
    }

    private static int channels(byte colourType) {
        return switch (colourType) {
            case 0, 3 -> 1;
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> 0;
        };
    }
}

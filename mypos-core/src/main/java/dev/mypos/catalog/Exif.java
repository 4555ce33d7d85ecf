package dev.mypos.catalog;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads the orientation out of what a camera wrote beside a picture, which has the form of a TIFF file. */
final class Exif {
    private static final short LITTLE_ENDIAN = 0x4949;
    private static final short BIG_ENDIAN = 0x4D4D;
    private static final short ORIENTATION = 0x0112;
    private static final short SHORT_NUMBER = 3;
    private static final int ENTRY = 12;

    private Exif() {}

    /** The orientation; upright if none is told or the block makes no sense. */
    static Orientation orientation(ByteBuffer tiff) {
        try {
            return read(tiff);
        } catch (BufferUnderflowException | IllegalArgumentException damaged) {
            return Orientation.UPRIGHT;
        }
    }

    private static Orientation read(ByteBuffer tiff) {
        short order = tiff.getShort();
        if (order != LITTLE_ENDIAN && order != BIG_ENDIAN) {
            return Orientation.UPRIGHT;
        }
        tiff.order(order == LITTLE_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        tiff.getShort();
        tiff.position(tiff.getInt());
        for (int left = Short.toUnsignedInt(tiff.getShort()); left > 0; left--) {
            int entry = tiff.position();
            if (tiff.getShort() == ORIENTATION && tiff.getShort() == SHORT_NUMBER) {
                tiff.getInt();
                return Orientation.of(tiff.getShort());
            }
            tiff.position(entry + ENTRY);
        }
        return Orientation.UPRIGHT;
    }
}

package dev.mypos.catalog;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parts of a JPEG file: https://www.w3.org/Graphics/JPEG/itu-t81.pdf, annex B. Confine to one thread. */
final class JpegFile {
    /** Each scan goes over all pixels, so a small file with many of them would keep a decoder busy for hours. */
    static final int MAX_SCANS = 50;

    private static final byte[] MAGIC = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] END = {(byte) 0xFF, (byte) 0xD9};
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;
    private static final int FIRST_RESTART = 0xD0;
    private static final int LAST_RESTART = 0xD7;
    private static final int JFIF = 0xE0;
    private static final int CAMERA = 0xE1;
    private static final int ADOBE = 0xEE;
    private static final int LAST_APPLICATION = 0xEF;
    private static final int COMMENT = 0xFE;

    private final byte[] file;
    private final ByteArrayOutputStream essence;
    private int at = 2;
    private int scans;
    private int colours;
    private Orientation orientation = Orientation.UPRIGHT;

    @Nullable
    private PictureSize size;

    private JpegFile(byte[] file) {
        this.file = file;
        this.essence = new ByteArrayOutputStream(file.length);
        essence.write(file, 0, 2);
    }

    static boolean begins(byte[] file) {
        return file.length >= MAGIC.length && Arrays.equals(file, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
    }

    /** The file if segments and scans follow each other up to the end of the image; cameras may add data behind it. */
    static Optional<JpegFile> read(byte[] file) {
        JpegFile jpeg = new JpegFile(file);
        return jpeg.reachesEnd() ? Optional.of(jpeg) : Optional.empty();
    }

    /** What the frame says; empty if there is none, or none with pixels. */
    Optional<PictureSize> size() {
        return Optional.ofNullable(size);
    }

    int scans() {
        return scans;
    }

    /** How many values a pixel has: 1 for grey, 3 for colours, 4 for printer's inks. */
    int colours() {
        return colours;
    }

    /** Without what cameras and programs added, and without whatever stands behind the end. */
    Essence essence() {
        essence.writeBytes(END);
        return new Essence(essence.toByteArray(), orientation);
    }

    private boolean reachesEnd() {
        while (at + 1 < file.length && unsigned(at) == 0xFF) {
            int marker = unsigned(at + 1);
            if (marker == END_OF_IMAGE) {
                return scans > 0;
            }
            if (marker == 0xFF) {
                at++; // markers may be padded
            } else if (!readSegment(marker)) {
                return false;
            }
        }
        return false;
    }

    private boolean readSegment(int marker) {
        if (at + 3 >= file.length) {
            return false;
        }
        int from = at;
        int length = unsigned16(at + 2);
        at += 2 + length;
        if (length < 2 || at > file.length) {
            return false;
        }
        read(marker, ByteBuffer.wrap(file, from + 4, length - 2).slice());
        if (isPartOfThePicture(marker)) {
            essence.write(file, from, at - from);
        }
        return true;
    }

    private void read(int marker, ByteBuffer content) {
        if (marker == START_OF_SCAN) {
            scans++;
            skipScan();
        } else if (isFrame(marker) && content.remaining() >= 6) {
            readFrame(content);
        } else if (marker == CAMERA && startsWith(content, EXIF)) {
            orientation = Exif.orientation(content.position(EXIF.length).slice());
        }
    }

    private void readFrame(ByteBuffer frame) {
        int height = Short.toUnsignedInt(frame.getShort(1));
        int width = Short.toUnsignedInt(frame.getShort(3));
        colours = frame.get(5);
        size = width == 0 || height == 0 ? null : new PictureSize(width, height);
    }

    private void skipScan() {
        while (at + 1 < file.length && !(unsigned(at) == 0xFF && endsScan(unsigned(at + 1)))) {
            at++;
        }
    }

    /** A 0 behind 0xFF is data, and restarts belong to the scan. */
    private static boolean endsScan(int marker) {
        return marker != 0 && marker != 0xFF && (marker < FIRST_RESTART || marker > LAST_RESTART);
    }

    /** Huffman tables, arithmetic conditioning and a reserved marker stand between the frames. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** Two application segments tell how colours are meant. */
    private static boolean isPartOfThePicture(int marker) {
        boolean added = marker == COMMENT || (marker >= JFIF && marker <= LAST_APPLICATION);
        return !added || marker == JFIF || marker == ADOBE;
    }

    private static boolean startsWith(ByteBuffer content, byte[] start) {
        return content.remaining() >= start.length
                && content.slice(0, start.length).equals(ByteBuffer.wrap(start));
    }

    private int unsigned(int position) {
        return file[position] & 0xFF;
    }

    private int unsigned16(int position) {
        return unsigned(position) << 8 | unsigned(position + 1);
    }
}

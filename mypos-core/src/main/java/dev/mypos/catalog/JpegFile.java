package dev.mypos.catalog;

import java.util.Arrays;

/** The parts of a JPEG file: https://www.w3.org/Graphics/JPEG/itu-t81.pdf, annex B. */
final class JpegFile {
    private static final byte[] MAGIC = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;
    private static final int FIRST_RESTART = 0xD0;
    private static final int LAST_RESTART = 0xD7;

    private final byte[] file;
    private int at = 2;
    private boolean scanned;

    private JpegFile(byte[] file) {
        this.file = file;
    }

    static boolean begins(byte[] file) {
        return file.length >= MAGIC.length && Arrays.equals(file, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
    }

    /** Whether segments and scans follow each other up to the end of the image; cameras may add data behind it. */
    static boolean isWhole(byte[] file) {
        return new JpegFile(file).reachesEnd();
    }

    private boolean reachesEnd() {
        while (at + 1 < file.length && unsigned(at) == 0xFF) {
            int marker = unsigned(at + 1);
            if (marker == END_OF_IMAGE) {
                return scanned;
            }
            if (marker == 0xFF) {
                at++; // markers may be padded
            } else if (!skipSegment(marker)) {
                return false;
            }
        }
        return false;
    }

    private boolean skipSegment(int marker) {
        if (at + 3 >= file.length) {
            return false;
        }
        int length = unsigned(at + 2) << 8 | unsigned(at + 3);
        at += 2 + length;
        if (marker == START_OF_SCAN) {
            scanned = true;
            skipScan();
        }
        return length >= 2;
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

    private int unsigned(int position) {
        return file[position] & 0xFF;
    }
}

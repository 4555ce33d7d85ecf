package dev.mypos.catalog;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The parts of a PNG file: https://www.w3.org/TR/png-3/. */
final class PngFile {
    private static final byte[] MAGIC = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private static final int FRAME = 12; // length, type and checksum of a chunk

    private final ByteBuffer file;
    private final Inflater inflater = new Inflater();
    private final byte[] row = new byte[8192];
    private long wanted = -1;

    private PngFile(byte[] file) {
        this.file = ByteBuffer.wrap(file).position(MAGIC.length);
    }

    static boolean begins(byte[] file) {
        return file.length >= MAGIC.length && Arrays.equals(file, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
    }

    /** Whether every chunk up to the last is there and undamaged, and the pixels are as many as the header says. */
    static boolean isWhole(byte[] file) {
        PngFile png = new PngFile(file);
        try {
            return png.reachesEnd();
        } catch (DataFormatException damaged) {
            return false;
        } finally {
            png.inflater.end();
        }
    }

    private boolean reachesEnd() throws DataFormatException {
        while (file.remaining() >= FRAME) {
            int start = file.position();
            int length = file.getInt();
            if (length < 0 || length > file.remaining() - 8 || !checksumHolds(start, length)) {
                return false;
            }
            String type = new String(file.array(), start + 4, 4, StandardCharsets.US_ASCII);
            if (type.equals("IEND")) {
                return wanted == 0;
            }
            if (!read(type, start + 8, length)) {
                return false;
            }
            file.position(start + FRAME + length);
        }
        return false;
    }

    private boolean checksumHolds(int start, int length) {
        CRC32 checksum = new CRC32();
        checksum.update(file.array(), start + 4, length + 4);
        return (int) checksum.getValue() == file.getInt(start + 8 + length);
    }

    private boolean read(String type, int from, int length) throws DataFormatException {
        if (wanted < 0) {
            wanted = type.equals("IHDR") ? PngHeader.inflatedBytes(file.slice(from, length)) : -1;
            return wanted > 0;
        }
        if (type.equals("IDAT")) {
            inflate(from, length);
        }
        return true;
    }

    private void inflate(int from, int length) throws DataFormatException {
        inflater.setInput(file.array(), from, length);
        while (wanted > 0) {
            int count = inflater.inflate(row, 0, (int) Math.min(row.length, wanted));
            if (count == 0) {
                return;
            }
            wanted -= count;
        }
    }
}

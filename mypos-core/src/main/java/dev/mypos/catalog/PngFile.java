package dev.mypos.catalog;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The parts of a PNG file: https://www.w3.org/TR/png-3/. Confine to one thread. */
final class PngFile {
    private static final byte[] MAGIC = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    /** Chunks without which the picture looks different; those of an animation's further frames are not among them. */
    private static final Set<String> ESSENTIAL = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    private static final int FRAME = 12; // length, type and checksum of a chunk
    private static final int SIZE = 16; // where the header tells width and height

    private final ByteBuffer file;
    private final Inflater inflater = new Inflater();
    private final byte[] row = new byte[8192];
    private final ByteArrayOutputStream essence;
    private Orientation orientation = Orientation.UPRIGHT;
    private long wanted = -1;

    private PngFile(byte[] file) {
        this.file = ByteBuffer.wrap(file).position(MAGIC.length);
        this.essence = new ByteArrayOutputStream(file.length);
        essence.writeBytes(MAGIC);
    }

    static boolean begins(byte[] file) {
        return file.length >= MAGIC.length && Arrays.equals(file, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
    }

    /** What the header says, without reading further; empty if it makes no sense. */
    static Optional<PictureSize> size(byte[] file) {
        if (file.length < SIZE + 8) {
            return Optional.empty();
        }
        int width = ByteBuffer.wrap(file).getInt(SIZE);
        int height = ByteBuffer.wrap(file).getInt(SIZE + 4);
        return width > 0 && height > 0 ? Optional.of(new PictureSize(width, height)) : Optional.empty();
    }

    /**
     * The picture without what programs added, and without whatever stands behind its end; of an animation what is shown
     * where animations are not. Empty unless every chunk up to the last is there and undamaged, and the pixels are as
     * many as the header says.
     */
    static Optional<Essence> essence(byte[] file) {
        PngFile png = new PngFile(file);
        try {
            return png.reachesEnd()
                    ? Optional.of(new Essence(png.essence.toByteArray(), png.orientation))
                    : Optional.empty();
        } catch (DataFormatException damaged) {
            return Optional.empty();
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
            if (ESSENTIAL.contains(type)) {
                essence.write(file.array(), start, FRAME + length);
            }
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
        } else if (type.equals("eXIf")) {
            orientation = Exif.orientation(file.slice(from, length));
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

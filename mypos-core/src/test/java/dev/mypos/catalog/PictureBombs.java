package dev.mypos.catalog;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;

/** Small files that would be large in memory, and what becomes of them. */
final class PictureBombs {
    private static final byte[] ZEROS = new byte[1 << 16];

    private PictureBombs() {}

    /** Files by name; the name begins with the rule that refuses them, or with "taken". */
    static Map<String, byte[]> all() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("pixels-30000-x-30000", png(30_000, 30_000, 1, 0, false));
        files.put("pixels-claimed-only", withSize(png(10, 10, 8, 2, false), 2_000_000_000, 2_000_000_000));
        files.put("side-25-megapixels-in-one-row", png(25_000_000, 1, 16, 6, false));
        files.put("taken-25-megapixels-rgb", png(5_000, 5_000, 8, 2, false));
        files.put("taken-25-megapixels-deep-and-clear", png(5_000, 5_000, 16, 6, false));
        files.put("taken-25-megapixels-interlaced", png(5_000, 5_000, 8, 6, true));
        files.put("taken-25-megapixels-bits", png(5_000, 5_000, 1, 0, false));
        files.put("taken-long-row", png(20_000, 1_250, 16, 6, false));
        files.put("taken-long-column", png(1_250, 20_000, 16, 2, true));
        files.put("taken-25-megapixels-jpeg", jpeg(false));
        files.put("taken-25-megapixels-progressive-jpeg", jpeg(true));
        files.put("taken-noise", Pictures.encode("jpeg", Pictures.noise(2_000, 1_600)));
        files.put("taken-text-of-a-gigabyte", withPacked("zTXt", "Comment\0\0"));
        files.put("taken-profile-of-a-gigabyte", withPacked("iCCP", "Profile\0\0"));
        files.put("whole-more-rows-than-pixels", withSize(png(5_000, 4_999, 8, 2, false), 5_000, 5_000));
        files.put("whole-cut-short", Arrays.copyOf(png(5_000, 5_000, 8, 2, false), 20_000));
        return files;
    }

    private static byte[] jpeg(boolean progressive) {
        return Pictures.draw("jpeg", 5_000, 5_000, BufferedImage.TYPE_3BYTE_BGR, progressive);
    }

    /** A black picture. */
    private static byte[] png(int width, int height, int bits, int colours, boolean interlaced) {
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) bits)
                .put((byte) colours)
                .put(12, (byte) (interlaced ? 1 : 0))
                .array();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(Pictures.png(), 0, 8);
        file.writeBytes(CameraFile.chunk("IHDR", header));
        file.writeBytes(CameraFile.chunk("IDAT", packed(PngHeader.inflatedBytes(ByteBuffer.wrap(header)))));
        file.writeBytes(CameraFile.chunk("IEND", new byte[0]));
        return file.toByteArray();
    }

    private static byte[] withSize(byte[] png, int width, int height) {
        byte[] header = Arrays.copyOfRange(png, 16, 29);
        ByteBuffer.wrap(header).putInt(width).putInt(height);
        System.arraycopy(CameraFile.chunk("IHDR", header), 0, png, 8, 25);
        return png;
    }

    private static byte[] withPacked(String type, String start) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes(start.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        content.writeBytes(packed(1 << 30));
        return CameraFile.withChunk(
                Pictures.draw("png", 40, 30, BufferedImage.TYPE_BYTE_INDEXED), type, content.toByteArray());
    }

    private static byte[] packed(long zeros) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] block = new byte[1 << 16];
        for (long left = zeros; left > 0; left -= ZEROS.length) {
            deflater.setInput(ZEROS, 0, (int) Math.min(left, ZEROS.length));
            while (!deflater.needsInput()) {
                packed.write(block, 0, deflater.deflate(block));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            packed.write(block, 0, deflater.deflate(block));
        }
        deflater.end();
        return packed.toByteArray();
    }
}

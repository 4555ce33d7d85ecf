package dev.mypos.catalog;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** What cameras and programs put into files of pictures. */
final class CameraFile {
    private CameraFile() {}

    /** 60 x 40 pixels, red above and blue below, with a green corner at the upper left. */
    static BufferedImage scene() {
        BufferedImage image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, 60, 20);
        pen.setColor(Color.BLUE);
        pen.fillRect(0, 20, 60, 20);
        pen.setColor(Color.GREEN);
        pen.fillRect(0, 0, 16, 16);
        pen.dispose();
        return image;
    }

    /** The block that tells how the camera was held, among other things. */
    static byte[] exif(int orientation, ByteOrder order) {
        ByteBuffer tiff = ByteBuffer.allocate(64).order(order);
        tiff.put((order == ByteOrder.BIG_ENDIAN ? "MM" : "II").getBytes(StandardCharsets.US_ASCII));
        tiff.putShort((short) 42).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x010F).putShort((short) 2).putInt(12).putInt(40);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
        tiff.putShort((short) 0).putInt(0).position(40);
        tiff.put("SecretCamera".getBytes(StandardCharsets.US_ASCII));
        return tiff.array();
    }

    /** The JPEG with another segment behind its start. */
    static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        return ByteBuffer.allocate(jpeg.length + content.length + 4)
                .put(jpeg, 0, 2)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    static byte[] withExif(byte[] jpeg, byte[] tiff) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        content.writeBytes(tiff);
        return withSegment(jpeg, 0xE1, content.toByteArray());
    }

    /** The PNG with another chunk behind its header. */
    static byte[] withChunk(byte[] png, String type, byte[] content) {
        int header = 33;
        byte[] chunk = chunk(type, content);
        return ByteBuffer.allocate(png.length + chunk.length)
                .put(png, 0, header)
                .put(chunk)
                .put(png, header, png.length - header)
                .array();
    }

    /** A chunk of a PNG with its length and checksum. */
    static byte[] chunk(String type, byte[] content) {
        byte[] chunk = ByteBuffer.allocate(content.length + 12)
                .putInt(content.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
        CRC32 checksum = new CRC32();
        checksum.update(chunk, 4, content.length + 4);
        ByteBuffer.wrap(chunk).putInt(content.length + 8, (int) checksum.getValue());
        return chunk;
    }
}

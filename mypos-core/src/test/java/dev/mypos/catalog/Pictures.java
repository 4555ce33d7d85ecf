package dev.mypos.catalog;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Draws pictures. */
final class Pictures {
    private Pictures() {}

    static byte[] draw(String format, int width, int height, int type) {
        return draw(format, width, height, type, false);
    }

    /** @param progressive in several passes, each finer than the one before */
    static byte[] draw(String format, int width, int height, int type, boolean progressive) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillOval(1, 1, width / 2, height / 2);
        pen.dispose();
        return encode(format, image, progressive);
    }

    static byte[] encode(String format, BufferedImage image) {
        return encode(format, image, false);
    }

    private static byte[] encode(String format, BufferedImage image, boolean progressive) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (progressive) {
                how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return file.toByteArray();
    }

    /** What compresses worst. */
    static BufferedImage noise(int width, int height) {
        Random random = new Random(1);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        return image;
    }

    static byte[] png() {
        return draw("png", 40, 30, BufferedImage.TYPE_INT_RGB);
    }

    static byte[] jpeg() {
        return draw("jpeg", 40, 30, BufferedImage.TYPE_INT_RGB);
    }
}

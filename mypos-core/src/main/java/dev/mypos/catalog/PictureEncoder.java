package dev.mypos.catalog;

import dev.mypos.error.InternalError;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Encodes pictures anew, without metadata. */
final class PictureEncoder {
    private static final int BEST_QUALITY = 90;
    private static final int WORST_QUALITY = 40;
    private static final int STEP = 10;

    private PictureEncoder() {}

    static byte[] png(PixelGrid picture) {
        return encode(PictureFormat.PNG, picture.image(), BEST_QUALITY);
    }

    /** An opaque picture as a JPEG of at most so many bytes: of less quality, and then smaller, until it fits. */
    static byte[] jpeg(PixelGrid opaque, int maxBytes) {
        for (int percent = BEST_QUALITY; percent >= WORST_QUALITY; percent -= STEP) {
            byte[] file = encode(PictureFormat.JPEG, opaque.image(), percent);
            if (file.length <= maxBytes) {
                return file;
            }
        }
        return jpeg(opaque.within(opaque.size().longerSide() * 3 / 4), maxBytes);
    }

    private static byte[] encode(PictureFormat format, BufferedImage image, int percent) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format.name()).next();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(file)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (format == PictureFormat.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(percent / 100F);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new InternalError("set the picture", e);
        } finally {
            writer.dispose();
        }
        return file.toByteArray();
    }
}

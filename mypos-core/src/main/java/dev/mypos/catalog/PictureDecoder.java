package dev.mypos.catalog;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes pictures in little memory, whatever their size. */
final class PictureDecoder {
    /** What a decoded picture may take; of a larger one only every second or third pixel of every such row is kept. */
    private static final long MAX_DECODED_BYTES = 25_000_000;

    private PictureDecoder() {}

    /**
     * Decodes the picture and turns it upright.
     *
     * @throws dev.mypos.error.ValidationError if the decoder cannot read it
     */
    static PixelGrid decode(Picture picture) {
        ImageReader reader =
                ImageIO.getImageReadersByFormatName(picture.format().name()).next();
        Essence essence = picture.essence();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(essence.bytes()))) {
            reader.setInput(input, true, true);
            return PixelGrid.upright(read(reader), essence.orientation());
        } catch (IOException | RuntimeException e) {
            throw picture.unreadable(); // damaged data makes the JDK's readers throw unchecked exceptions too
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage read(ImageReader reader) throws IOException {
        int decoded = reader.getImageTypes(0).next().getColorModel().getPixelSize() / 8;
        int bytesPerPixel = Math.max(decoded, PixelGrid.BYTES_PER_PIXEL);
        PictureSize size = new PictureSize(reader.getWidth(0), reader.getHeight(0));
        int step = 1;
        while (size.pixels() / step / step * bytesPerPixel > MAX_DECODED_BYTES) {
            step++;
        }
        ImageReadParam how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, how);
    }
}

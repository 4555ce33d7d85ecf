package dev.mypos.catalog;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** The kinds of picture that are taken. */
enum PictureFormat {
    JPEG("jpg", "image/jpeg"),
    PNG("png", "image/png");

    private final String extension;
    private final String mediaType;

    PictureFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** The format that the file begins like. */
    static Optional<PictureFormat> find(byte[] file) {
        if (JpegFile.begins(file)) {
            return Optional.of(JPEG);
        }
        return PngFile.begins(file) ? Optional.of(PNG) : Optional.empty();
    }

    /** Whether the file has all its parts up to its end. */
    boolean isWhole(byte[] file) {
        return this == JPEG ? JpegFile.isWhole(file) : PngFile.isWhole(file);
    }

    /** Width by height as the header says, without decoding the picture; empty if the header cannot be read. */
    Optional<Long> pixels(byte[] file) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(name()).next();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, true, true);
            return Optional.of((long) reader.getWidth(0) * reader.getHeight(0)).filter(pixels -> pixels > 0);
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // damaged headers make the JDK's readers throw unchecked exceptions too
        } finally {
            reader.dispose();
        }
    }

    String extension() {
        return extension;
    }

    String mediaType() {
        return mediaType;
    }
}

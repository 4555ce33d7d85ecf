package dev.mypos.catalog;

import dev.mypos.error.ValidationError;

/**
 * An uploaded picture that may be kept: a whole JPEG or PNG within the limits. Its kind is told by its content, never by
 * its name, and its size by its header: nothing is decoded yet. Immutable.
 */
final class Picture {
    static final int MAX_BYTES = 5 * 1024 * 1024;

    private static final int SCREEN_COLOURS = 3;

    private final PictureFormat format;
    private final Essence essence;

    private Picture(PictureFormat format, Essence essence) {
        this.format = format;
        this.essence = essence;
    }

    /** @throws ValidationError if it is not a whole JPEG or PNG within the limits */
    static Picture of(byte[] file) {
        if (file.length > MAX_BYTES) {
            throw refused("size", "must be at most 5 MiB, not " + file.length + " bytes; save it smaller");
        }
        byte[] bytes = file.clone();
        PictureFormat format = PictureFormat.find(bytes)
                .orElseThrow(() -> refused("format", "must be a JPEG or PNG file; convert it to one of them"));
        return new Picture(format, format == PictureFormat.JPEG ? jpeg(bytes) : png(bytes));
    }

    PictureFormat format() {
        return format;
    }

    Essence essence() {
        return essence;
    }

    /** The error that a decoder's failure becomes. */
    ValidationError unreadable() {
        return refused("whole", "must be a whole " + format + " file; this one cannot be read");
    }

    private static Essence jpeg(byte[] file) {
        JpegFile jpeg = JpegFile.read(file).orElseThrow(() -> damaged(PictureFormat.JPEG));
        checkSize(jpeg.size().orElseThrow(() -> damaged(PictureFormat.JPEG)));
        if (jpeg.scans() > JpegFile.MAX_SCANS) {
            throw refused(
                    "scans",
                    "must have at most " + JpegFile.MAX_SCANS + " scans, not " + jpeg.scans() + "; save it again");
        }
        if (jpeg.colours() > SCREEN_COLOURS) {
            throw refused("colours", "must be in RGB or grey, not in the colours of printers; save it for screens");
        }
        return jpeg.essence();
    }

    private static Essence png(byte[] file) {
        checkSize(PngFile.size(file).orElseThrow(() -> damaged(PictureFormat.PNG)));
        return PngFile.essence(file).orElseThrow(() -> damaged(PictureFormat.PNG));
    }

    private static void checkSize(PictureSize size) {
        if (size.pixels() > PictureSize.MAX_PIXELS) {
            throw refused(
                    "pixels", "must have at most 25 megapixels, not " + size.pixels() + " pixels; save it smaller");
        }
        if (size.longerSide() > PictureSize.MAX_SIDE) {
            throw refused(
                    "side", "must be at most 20,000 pixels wide and high, not " + size.width() + " x " + size.height());
        }
    }

    private static ValidationError damaged(PictureFormat format) {
        return refused("whole", "must be a whole " + format + " file; this one is damaged or cut short");
    }

    private static ValidationError refused(String rule, String message) {
        return ValidationError.of("set the picture", "picture", rule, message);
    }
}

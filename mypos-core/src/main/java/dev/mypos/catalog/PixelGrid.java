package dev.mypos.catalog;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBufferInt;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/** The pixels of an upright picture, row by row, each with 8 bits of alpha, red, green and blue. Confine to one thread. */
final class PixelGrid {
    static final int BYTES_PER_PIXEL = 4;

    private static final int WHITE = 0xFF;

    private final PictureSize size;
    private final boolean seeThrough;
    private final BufferedImage image;
    private final int[] pixels;

    private PixelGrid(PictureSize size, boolean seeThrough) {
        this.size = size;
        this.seeThrough = seeThrough;
        this.image = new BufferedImage(
                size.width(), size.height(), seeThrough ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        this.pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    static PixelGrid upright(BufferedImage decoded, Orientation orientation) {
        PictureSize upright = orientation.upright(new PictureSize(decoded.getWidth(), decoded.getHeight()));
        PixelGrid grid = new PixelGrid(upright, decoded.getColorModel().hasAlpha());
        int[] row = new int[decoded.getWidth()];
        for (int y = 0; y < decoded.getHeight(); y++) {
            readRow(decoded, y, row);
            for (int x = 0; x < row.length; x++) {
                grid.pixels[orientation.position(x, y, upright)] = row[x];
            }
        }
        return grid;
    }

    /** The JDK's own conversion takes grey values for linear light, and makes grey pictures paler each time. */
    private static void readRow(BufferedImage decoded, int y, int[] row) {
        ColorModel colours = decoded.getColorModel();
        if (colours instanceof IndexColorModel) {
            decoded.getRGB(0, y, row.length, 1, row, 0, row.length);
            return;
        }
        Raster raster = decoded.getRaster();
        int bands = raster.getNumBands();
        int excess = colours.getComponentSize(0) - 8;
        int[] samples = raster.getPixels(0, y, row.length, 1, (int[]) null);
        for (int x = 0; x < row.length; x++) {
            int first = x * bands;
            int red = samples[first] >> excess;
            int green = bands > 2 ? samples[first + 1] >> excess : red;
            int blue = bands > 2 ? samples[first + 2] >> excess : red;
            int alpha = bands % 2 == 0 ? samples[first + bands - 1] >> excess : 0xFF;
            row[x] = argb(alpha, red, green, blue);
        }
    }

    PictureSize size() {
        return size;
    }

    BufferedImage image() {
        return image;
    }

    /** The picture on white; itself if nothing shines through it. */
    PixelGrid opaque() {
        if (!seeThrough) {
            return this;
        }
        PixelGrid flat = new PixelGrid(size, false);
        for (int at = 0; at < pixels.length; at++) {
            int pixel = pixels[at];
            int alpha = pixel >>> 24;
            flat.pixels[at] =
                    argb(0xFF, onWhite(pixel >> 16, alpha), onWhite(pixel >> 8, alpha), onWhite(pixel, alpha));
        }
        return flat;
    }

    private static int onWhite(int shifted, int alpha) {
        return ((shifted & 0xFF) * alpha + WHITE * (0xFF - alpha) + 0x7F) / 0xFF;
    }

    /** An opaque picture made smaller: each pixel is the mean of those that it stands for. */
    PixelGrid within(int side) {
        PictureSize wanted = size.within(side);
        if (wanted.equals(size)) {
            return this;
        }
        PixelGrid smaller = new PixelGrid(wanted, false);
        for (int y = 0; y < wanted.height(); y++) {
            for (int x = 0; x < wanted.width(); x++) {
                smaller.pixels[y * wanted.width() + x] = mean(x, y, wanted);
            }
        }
        return smaller;
    }

    private int mean(int x, int y, PictureSize wanted) {
        int left = from(x, size.width(), wanted.width());
        int right = Math.max(left + 1, from(x + 1, size.width(), wanted.width()));
        int top = from(y, size.height(), wanted.height());
        int bottom = Math.max(top + 1, from(y + 1, size.height(), wanted.height()));
        long red = 0;
        long green = 0;
        long blue = 0;
        for (int row = top; row < bottom; row++) {
            for (int at = row * size.width() + left; at < row * size.width() + right; at++) {
                red += pixels[at] >> 16 & 0xFF;
                green += pixels[at] >> 8 & 0xFF;
                blue += pixels[at] & 0xFF;
            }
        }
        long count = (long) (right - left) * (bottom - top);
        return argb(0xFF, (int) (red / count), (int) (green / count), (int) (blue / count));
    }

    private static int from(int position, int length, int wanted) {
        return (int) ((long) position * length / wanted);
    }

    private static int argb(int alpha, int red, int green, int blue) {
        return alpha << 24 | red << 16 | green << 8 | blue;
    }
}

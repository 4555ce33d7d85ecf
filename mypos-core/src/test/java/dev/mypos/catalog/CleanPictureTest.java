package dev.mypos.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CleanPictureTest {
    private static final byte[] PAGE = "<html><script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
    private static final ProductId PRODUCT = new ProductId(new UUID(1, 2));

    @ParameterizedTest
    @CsvSource({
        "1, 60, 5, 5", "2, 60, 54, 5", "3, 60, 54, 34", "4, 60, 5, 34",
        "5, 40, 5, 5", "6, 40, 34, 5", "7, 40, 34, 54", "8, 40, 5, 54"
    })
    void of_cameraHeldAnyWay_isTurnedUpright(int exif, int width, int greenX, int greenY) throws IOException {
        byte[] jpeg = Pictures.encode("jpeg", CameraFile.scene());
        byte[] png = Pictures.encode("png", CameraFile.scene());
        for (ByteOrder order : new ByteOrder[] {ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN}) {
            byte[] tiff = CameraFile.exif(exif, order);
            for (byte[] file :
                    new byte[][] {CameraFile.withExif(jpeg, tiff), CameraFile.withChunk(png, "eXIf", tiff)}) {
                BufferedImage upright = read(clean(file).file(ImageSize.FULL));
                assertThat(upright.getWidth()).isEqualTo(width);
                assertThat(upright.getWidth() + upright.getHeight()).isEqualTo(100);
                assertThat(upright.getRGB(greenX, greenY) >> 8 & 0xFF).isGreaterThan(200);
                assertThat(upright.getRGB(upright.getWidth() - 1 - greenX, greenY) >> 8 & 0xFF)
                        .isLessThan(60);
            }
        }
    }

    @Test
    void of_exifThatMakesNoSense_isTakenAsItIs() throws IOException {
        byte[] jpeg = Pictures.encode("jpeg", CameraFile.scene());
        Random random = new Random(1);
        for (int length = 0; length < 60; length++) {
            byte[] tiff = Arrays.copyOf(CameraFile.exif(6, ByteOrder.BIG_ENDIAN), length);
            if (length > 20) {
                random.nextBytes(tiff);
                tiff[0] = 'M';
                tiff[1] = 'M';
            }
            assertThat(read(clean(CameraFile.withExif(jpeg, tiff)).file(ImageSize.FULL)))
                    .extracting(BufferedImage::getWidth)
                    .isIn(60, 40);
        }
        assertThat(CameraFile.exif(9, ByteOrder.BIG_ENDIAN))
                .satisfies(unknown ->
                        assertThat(Exif.orientation(ByteBuffer.wrap(unknown))).isEqualTo(Orientation.UPRIGHT));
    }

    @Test
    void of_jpegWithMetadataAndAPageBehindIt_keepsThePictureOnly() throws IOException {
        byte[] jpeg = Pictures.encode("jpeg", CameraFile.scene());
        byte[] file =
                CameraFile.withExif(CameraFile.withSegment(jpeg, 0xFE, PAGE), CameraFile.exif(1, ByteOrder.BIG_ENDIAN));
        file = Arrays.copyOf(file, file.length + PAGE.length);
        System.arraycopy(PAGE, 0, file, file.length - PAGE.length, PAGE.length);

        assertKept(clean(file));
        assertThat(clean(file).file(ImageSize.FULL)).isEqualTo(clean(jpeg).file(ImageSize.FULL));
    }

    @Test
    void of_pngWithTextProfileAndAPageBehindIt_keepsThePictureOnly() throws IOException {
        byte[] png = Pictures.encode("png", CameraFile.scene());
        byte[] file = CameraFile.withChunk(png, "tEXt", "Comment\0SecretCamera".getBytes(StandardCharsets.US_ASCII));
        file = CameraFile.withChunk(file, "iCCP", "x\0\0not a profile".getBytes(StandardCharsets.US_ASCII));
        file = Arrays.copyOf(file, file.length + PAGE.length);
        System.arraycopy(PAGE, 0, file, file.length - PAGE.length, PAGE.length);

        assertKept(clean(file));
        assertThat(read(clean(file).file(ImageSize.FULL)).getRGB(5, 5)).isEqualTo(0xFF00FF00);
    }

    @Test
    void of_animatedPng_keepsTheStillPicture() throws IOException {
        byte[] png = Pictures.encode("png", CameraFile.scene());
        byte[] file = CameraFile.withChunk(png, "fdAT", new byte[100]);
        file = CameraFile.withChunk(file, "fcTL", new byte[26]);
        file = CameraFile.withChunk(file, "acTL", new byte[] {0, 0, 0, 2, 0, 0, 0, 0});

        byte[] kept = clean(file).file(ImageSize.FULL);

        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("acTL", "fcTL", "fdAT");
        assertThat(kept).isEqualTo(clean(png).file(ImageSize.FULL));
    }

    @ParameterizedTest
    @EnumSource(PictureFormat.class)
    void of_noise_hasThumbnailsOfAtMost25KilobytesInItsShape(PictureFormat format) throws IOException {
        byte[] file = Pictures.encode(format.name(), Pictures.noise(1200, 900));

        CleanPicture clean = clean(file);

        assertThat(clean.file(ImageSize.MEDIUM)).hasSizeLessThanOrEqualTo(25_000);
        assertThat(clean.file(ImageSize.SMALL)).hasSizeLessThanOrEqualTo(25_000);
        BufferedImage small = read(clean.file(ImageSize.SMALL));
        assertThat(small.getWidth()).isEqualTo(160);
        assertThat(small.getHeight()).isEqualTo(120);
        assertThat(read(clean.file(ImageSize.MEDIUM)).getWidth()).isBetween(150, 512);
    }

    @Test
    void of_smallPicture_isNotMadeLarger() throws IOException {
        CleanPicture clean = clean(Pictures.png());
        for (ImageSize size : ImageSize.values()) {
            assertThat(read(clean.file(size)).getWidth()).isEqualTo(40);
        }
    }

    @Test
    void of_greyAndSeeThrough_keepTheirColours() throws IOException {
        BufferedImage grey = new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY);
        grey.getRaster().setSample(3, 4, 0, 100);
        BufferedImage deep = new BufferedImage(8, 8, BufferedImage.TYPE_USHORT_GRAY);
        deep.getRaster().setSample(3, 4, 0, 100 << 8);
        for (BufferedImage image : new BufferedImage[] {grey, deep}) {
            BufferedImage kept = read(clean(Pictures.encode("png", image)).file(ImageSize.FULL));
            assertThat(kept.getRGB(3, 4)).isEqualTo(0xFF646464);
        }
        BufferedImage glass = new BufferedImage(8, 8, BufferedImage.TYPE_INT_ARGB);
        glass.setRGB(3, 4, 0x80FF0000);
        CleanPicture clean = clean(Pictures.encode("png", glass));
        assertThat(read(clean.file(ImageSize.FULL)).getRGB(3, 4)).isEqualTo(0x80FF0000);
        assertThat(read(clean.file(ImageSize.FULL)).getRGB(0, 0) >>> 24).isZero();
        assertThat(read(clean.file(ImageSize.SMALL)).getRGB(0, 0) & 0xFF).isGreaterThan(240);
    }

    @Test
    void key_isMadeFromTheContent() {
        CleanPicture png = clean(Pictures.png());
        assertThat(png.key(PRODUCT).of(ImageSize.FULL))
                .matches("products/00000000-0000-0001-0000-000000000002/[0-9a-f]{32}\\.png");
        assertThat(png.key(PRODUCT).of(ImageSize.SMALL)).matches(".*/[0-9a-f]{32}-small\\.jpg");
        assertThat(clean(Pictures.png()).key(PRODUCT)).isEqualTo(png.key(PRODUCT));
        assertThat(clean(Pictures.jpeg()).key(PRODUCT).of(ImageSize.FULL)).endsWith(".jpg");
        assertThat(clean(Pictures.draw("png", 40, 31, BufferedImage.TYPE_INT_RGB))
                        .key(PRODUCT))
                .isNotEqualTo(png.key(PRODUCT));
        for (ImageSize size : ImageSize.values()) {
            assertThat(ImageKey.find(png.key(PRODUCT).of(size)).orElseThrow().samePicture(png.key(PRODUCT)))
                    .isTrue();
        }
    }

    private static void assertKept(CleanPicture clean) throws IOException {
        for (ImageSize size : ImageSize.values()) {
            byte[] kept = clean.file(size);
            assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                    .doesNotContain("SecretCamera", "<html>", "Exif", "not a profile");
            assertThat(read(kept).getWidth()).isEqualTo(60);
        }
    }

    private static CleanPicture clean(byte[] file) {
        return CleanPicture.of(Picture.of(file));
    }

    private static BufferedImage read(byte[] file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file));
    }
}

package dev.mypos.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mypos.error.ValidationError;
import dev.mypos.error.ValidationError.Violation;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {
    private static final long SEED = Long.getLong("mypos.seed", System.nanoTime());
    private static final String DAMAGED = "must be a whole %s file; this one is damaged or cut short";

    @Nested
    class Taken {
        @ParameterizedTest
        @CsvSource({
            "png," + BufferedImage.TYPE_INT_RGB + ",false",
            "png," + BufferedImage.TYPE_INT_ARGB + ",true",
            "png," + BufferedImage.TYPE_BYTE_GRAY + ",true",
            "png," + BufferedImage.TYPE_USHORT_GRAY + ",false",
            "png," + BufferedImage.TYPE_BYTE_INDEXED + ",true",
            "png," + BufferedImage.TYPE_BYTE_BINARY + ",true",
            "jpeg," + BufferedImage.TYPE_INT_RGB + ",false",
            "jpeg," + BufferedImage.TYPE_INT_RGB + ",true",
            "jpeg," + BufferedImage.TYPE_BYTE_GRAY + ",false"
        })
        void of_everyKindAndSize_isTaken(String format, int type, boolean progressive) {
            for (int size = 1; size < 20; size++) {
                byte[] file = Pictures.draw(format, size, 20 - size, type, progressive);
                PixelGrid decoded = PictureDecoder.decode(Picture.of(file));
                assertThat(decoded.size()).isEqualTo(new PictureSize(size, 20 - size));
            }
        }

        @Test
        void of_cameraDataBehindTheEnd_isTakenUpToFiveMebibytes() {
            byte[] jpeg = Pictures.jpeg();
            assertThatNoException().isThrownBy(() -> Picture.of(Arrays.copyOf(jpeg, 5 * 1024 * 1024)));
            assertThat(refusal(Arrays.copyOf(jpeg, 5 * 1024 * 1024 + 1)))
                    .isEqualTo(violation("size", "must be at most 5 MiB, not 5242881 bytes; save it smaller"));
        }

        @Test
        void of_pixels_areTakenUpToTwentyFiveMillion() {
            assertThatNoException()
                    .isThrownBy(() -> Picture.of(Pictures.draw("png", 5000, 5000, BufferedImage.TYPE_BYTE_BINARY)));
            assertThat(refusal(Pictures.draw("png", 5001, 5000, BufferedImage.TYPE_BYTE_BINARY)))
                    .isEqualTo(violation(
                            "pixels", "must have at most 25 megapixels, not 25005000 pixels; save it smaller"));
        }

        @Test
        void of_sides_areTakenUpToTwentyThousand() {
            assertThatNoException()
                    .isThrownBy(() -> Picture.of(Pictures.draw("png", 20_000, 1, BufferedImage.TYPE_BYTE_BINARY)));
            assertThat(refusal(Pictures.draw("png", 1, 20_001, BufferedImage.TYPE_BYTE_BINARY)))
                    .isEqualTo(violation("side", "must be at most 20,000 pixels wide and high, not 1 x 20001"));
        }

        @Test
        void of_scans_areTakenUpToFifty() {
            assertThatNoException().isThrownBy(() -> Picture.of(withScans(50)));
            assertThat(refusal(withScans(51)))
                    .isEqualTo(violation("scans", "must have at most 50 scans, not 51; save it again"));
        }
    }

    @Nested
    class Refused {
        @ParameterizedTest
        @ValueSource(strings = {"", "GIF89a", "BM", "<svg/>", "\u0089PN", "RIFF....WEBP"})
        void of_otherFiles_areRefused(String file) {
            assertThat(refusal(file.getBytes(StandardCharsets.ISO_8859_1)))
                    .isEqualTo(violation("format", "must be a JPEG or PNG file; convert it to one of them"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"png", "jpeg"})
        void of_fileCutAnywhere_isRefused(String format) {
            byte[] file = Pictures.draw(format, 40, 30, BufferedImage.TYPE_INT_RGB);
            for (int length = 0; length < file.length; length++) {
                assertThat(refusal(Arrays.copyOf(file, length)).path()).isEqualTo("picture");
            }
            assertThat(refusal(Arrays.copyOf(file, file.length - 1)))
                    .isEqualTo(violation("whole", DAMAGED.formatted(format.toUpperCase(java.util.Locale.ROOT))));
        }

        @Test
        void of_pngWithAnyByteChanged_isRefused() {
            byte[] file = Pictures.png();
            for (int at = 0; at < file.length; at++) {
                byte[] changed = file.clone();
                changed[at] ^= 0x10;
                assertThat(refusal(changed).path()).as("byte %d", at).isEqualTo("picture");
            }
        }

        @Test
        void of_jpegWithBytesChanged_isTakenOrRefusedButNeverFails() {
            System.out.println("PictureTest -Dmypos.seed=" + SEED);
            Random random = new Random(SEED);
            byte[] file = Pictures.jpeg();
            for (int round = 0; round < 500; round++) {
                byte[] changed = file.clone();
                for (int changes = random.nextInt(4); changes >= 0; changes--) {
                    changed[3 + random.nextInt(file.length - 3)] = (byte) random.nextInt();
                }
                try {
                    assertThat(CleanPicture.of(Picture.of(changed)).file(ImageSize.FULL))
                            .isNotEmpty();
                } catch (ValidationError refused) {
                    assertThat(refused.violations()).extracting(Violation::path).containsExactly("picture");
                }
            }
        }

        @Test
        void of_pngThatClaimsMorePixelsThanItHas_isRefused() {
            assertThat(refusal(withPngSize(Pictures.png(), 40, 31)))
                    .isEqualTo(violation("whole", DAMAGED.formatted("PNG")));
            assertThat(refusal(withPngSize(Pictures.png(), 60_000, 60_000)).rule())
                    .isEqualTo("pixels");
        }

        @Test
        void of_jpegThatClaimsTooManyPixels_isRefused() {
            byte[] file = Pictures.jpeg();
            int frame = startOfFrame(file);
            ByteBuffer.wrap(file).putShort(frame + 5, (short) 60_000).putShort(frame + 7, (short) 60_000);
            assertThat(refusal(file))
                    .isEqualTo(violation(
                            "pixels", "must have at most 25 megapixels, not 3600000000 pixels; save it smaller"));
        }

        @Test
        void of_jpegWithoutScan_isRefused() {
            byte[] file = Pictures.jpeg();
            int scan = indexOf(file, 0xDA);
            byte[] headers = Arrays.copyOf(file, scan + 2);
            headers[scan] = (byte) 0xFF;
            headers[scan + 1] = (byte) 0xD9;
            assertThat(refusal(headers).rule()).isEqualTo("whole");
        }

        @Test
        void of_jpegInPrintersColours_isRefused() {
            byte[] file = Pictures.jpeg();
            file[startOfFrame(file) + 9] = 4;
            assertThat(refusal(file))
                    .isEqualTo(violation(
                            "colours", "must be in RGB or grey, not in the colours of printers; save it for screens"));
        }

        @Test
        void of_frameOfAnUnknownKind_isRefusedByTheDecoder() {
            byte[] file = Pictures.jpeg();
            file[startOfFrame(file) + 1] = (byte) 0xC3; // lossless
            ValidationError error =
                    catchThrowableOfType(ValidationError.class, () -> CleanPicture.of(Picture.of(file)));
            assertThat(error.violations())
                    .containsExactly(violation("whole", "must be a whole JPEG file; this one cannot be read"));
        }
    }

    private static Violation refusal(byte[] file) {
        ValidationError error = catchThrowableOfType(ValidationError.class, () -> Picture.of(file));
        assertThat(error).isNotNull();
        assertThat(error.violations()).hasSize(1);
        return error.violations().get(0);
    }

    private static Violation violation(String rule, String message) {
        return new Violation("picture", rule, message);
    }

    private static byte[] withPngSize(byte[] file, int width, int height) {
        ByteBuffer buffer = ByteBuffer.wrap(file).putInt(16, width).putInt(20, height);
        CRC32 checksum = new CRC32();
        checksum.update(file, 12, 17);
        buffer.putInt(29, (int) checksum.getValue());
        return file;
    }

    /** The only scan so many times. */
    private static byte[] withScans(int count) {
        byte[] file = Pictures.jpeg();
        int scan = indexOf(file, 0xDA);
        ByteBuffer all = ByteBuffer.allocate(file.length * count).put(file, 0, scan);
        for (int i = 0; i < count; i++) {
            all.put(file, scan, file.length - 2 - scan);
        }
        return Arrays.copyOf(all.put(file, file.length - 2, 2).array(), all.position());
    }

    private static int startOfFrame(byte[] file) {
        return indexOf(file, 0xC0);
    }

    private static int indexOf(byte[] file, int marker) {
        for (int at = 2; at + 1 < file.length; at++) {
            if ((file[at] & 0xFF) == 0xFF && (file[at + 1] & 0xFF) == marker) {
                return at;
            }
        }
        throw new AssertionError("no such marker");
    }
}

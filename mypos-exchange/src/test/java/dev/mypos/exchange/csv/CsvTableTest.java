package dev.mypos.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mypos.error.NotFoundError;
import dev.mypos.error.POSError;
import dev.mypos.error.UnavailableError;
import dev.mypos.error.ValidationError;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
    private static List<CsvRow> read(byte[] content) {
        return read(CsvSource.of("upload", content));
    }

    private static List<CsvRow> read(CsvSource source) {
        List<CsvRow> rows = new ArrayList<>();
        try (CsvTable table = CsvTable.open(source)) {
            table.forEachRemaining(rows::add);
        }
        return rows;
    }

    private static List<CsvRow> read(String content) {
        return read(content.getBytes(StandardCharsets.UTF_8));
    }

    private static String refusal(byte[] content) {
        try {
            read(content);
        } catch (ValidationError e) {
            return e.getMessage();
        }
        return "";
    }

    private static String refusal(String content) {
        return refusal(content.getBytes(StandardCharsets.UTF_8));
    }

    @Nested
    class Reading {
        @Test
        void next_columnsInAnyOrderAndCase_areFoundByName() {
            CsvRow row = read("Price , NAME,sku\n 7.50 ,\" Mug, \"\"big\"\" \",M-1\n")
                    .get(0);

            assertThat(row.text("sku")).isEqualTo("M-1");
            assertThat(row.text("price")).isEqualTo("7.50");
            assertThat(row.text("name")).isEqualTo("Mug, \"big\"");
            assertThat(row.raw("name")).isEqualTo(" Mug, \"big\" ");
            assertThat(row.text("barcode")).isEmpty();
            assertThat(row.mismatch()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"a,b\n1,£€\n2,x\n", "a,b\r\n1,£€\r\n2,x", "a,b\r1,£€\r2,x\r", "\n\na,b\n1,£€\n2,x\n"})
        void next_anyLineEnd_givesTheSameFields(String content) {
            assertThat(read(content)).extracting(CsvRow::fields).containsExactly(List.of("1", "£€"), List.of("2", "x"));
        }

        @Test
        void next_byteOrderMark_isNoPartOfTheFirstName() {
            assertThat(read("\uFEFFsku,name\n1,Mug\n").get(0).text("sku")).isEqualTo("1");
        }

        @Test
        void next_blankRows_areSkippedButCounted() {
            List<CsvRow> rows = read("a,b\n\n1,2\n   \n,\n\"3\n3\",4\n5,6\n");

            assertThat(rows).extracting(CsvRow::line).containsExactly(3L, 6L, 8L);
        }

        @Test
        void next_tooFewOrTooManyFields_isToldByTheRow() {
            List<CsvRow> rows = read("a,b\n1\n1,2,3\n1,2\n");

            assertThat(rows)
                    .extracting(row -> row.mismatch().map(text -> text.substring(0, 12)))
                    .containsExactly(Optional.of("has 1 fields"), Optional.of("has 3 fields"), Optional.empty());
            assertThat(rows.get(0).text("b")).isEmpty();
        }

        @Test
        void next_fieldAtTheLimit_isRead() {
            String longest = "x".repeat(RowBuilder.MAX_FIELD);

            assertThat(read("a,b\n1," + longest + "\n").get(0).text("b")).isEqualTo(longest);
            assertThat(read("a,b\n1,\"" + longest + "\"\n").get(0).text("b")).isEqualTo(longest);
        }

        @Test
        void next_manyBytesAtOddBoundaries_areDecodedWhole() {
            String euros = "€😀".repeat(20_000 / 2);

            assertThat(read("a,b\n1," + euros + "\n").get(0).text("b")).isEqualTo(euros);
        }

        @Test
        void header_onlyAHeader_hasNoRows() {
            assertThat(read("a,b\n")).isEmpty();
            assertThat(read("a,b")).isEmpty();
        }

        @Test
        void others_unknownColumns_areListed() {
            try (CsvTable table =
                    CsvTable.open(CsvSource.of("upload", "Sku,colour,,NAME,size\n".getBytes(StandardCharsets.UTF_8)))) {
                assertThat(table.header().others(List.of("sku", "name"))).containsExactly("colour", "size");
            }
        }
    }

    @Nested
    class Refusing {
        @Test
        void open_missingColumns_namesThemAndThoseFound() {
            try (CsvTable table =
                    CsvTable.open(CsvSource.of("upload", "sku;name\n".getBytes(StandardCharsets.UTF_8)))) {
                assertThatThrownBy(() -> table.header().require(List.of("sku", "name")))
                        .isInstanceOf(ValidationError.class)
                        .hasMessageContaining(
                                "must have the columns sku, name, separated by commas; missing: sku, name; found: sku;name");
            }
        }

        @Test
        void open_columnTwice_namesIt() {
            assertThat(refusal("sku,name,SKU\n1,2,3\n"))
                    .contains("line 1 must name each column once; more than once: SKU");
        }

        @Test
        void open_emptyFile_saysWhatMustStandThere() {
            assertThat(refusal("")).contains("must begin with a line that names its columns");
            assertThat(refusal("\n \n")).contains("must begin with a line that names its columns");
        }

        @Test
        void open_tooManyColumns_namesTheLimit() {
            assertThat(refusal("a,".repeat(200) + "b\n")).contains("at most 200");
        }

        @Test
        void next_rowBeyondTheLimit_isRefused() {
            byte[] content = "a\n".repeat(CsvTable.MAX_ROWS + 1).getBytes(StandardCharsets.UTF_8);
            try (CsvTable table = CsvTable.open(CsvSource.of("full", content))) {
                for (int i = 0; i < CsvTable.MAX_ROWS - 1; i++) {
                    table.next();
                }
                assertThat(table.next().line()).isEqualTo(CsvTable.MAX_ROWS + 1);
                assertThat(table.hasNext()).isFalse();
            }
            assertThatThrownBy(() -> {
                        try (CsvTable table = CsvTable.open(CsvSource.of(
                                "over", ("a\n".repeat(CsvTable.MAX_ROWS + 2)).getBytes(StandardCharsets.UTF_8)))) {
                            while (table.hasNext()) {
                                table.next();
                            }
                        }
                    })
                    .isInstanceOf(ValidationError.class)
                    .hasMessageContaining("line 5000002 is beyond the limit of 5000000 rows");
        }

        @Test
        void next_rowOfTooManyFields_isRefused() {
            assertThat(refusal("a,b\n" + "1,".repeat(200) + "1\n")).contains("line 2 must have at most 200 fields");
        }

        @Test
        void next_nulByte_namesItsLine() {
            assertThat(refusal("a,b\n1,2\n3,\0\n"))
                    .contains("line 3 has a NUL byte")
                    .contains("save it as UTF-8");
        }

        @ParameterizedTest
        @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM"})
        void open_utf16_saysToSaveAsUtf8(String charset) {
            assertThat(refusal("sku,name\n1,Mug\n".getBytes(Charset.forName(charset))))
                    .contains("UTF-16")
                    .contains("save it as UTF-8");
        }

        @Test
        void next_latin1_namesItsLine() {
            assertThat(refusal("a,b\r\n1,2\r\n3,£\r\n".getBytes(StandardCharsets.ISO_8859_1)))
                    .contains("line 3 has bytes that are no UTF-8: save it as UTF-8");
        }

        @Test
        void next_textThatEndsInsideACharacter_isRefused() {
            assertThat(refusal(new byte[] {'a', '\n', (byte) 0xE2, (byte) 0x82}))
                    .contains("line 2 has bytes that are no");
        }

        @Test
        void next_fieldOverTheLimit_namesLineAndColumn() {
            assertThat(refusal("a,b\n1,2\n1," + "x".repeat(RowBuilder.MAX_FIELD + 1) + "\n"))
                    .contains("line 3, column b must have at most 65536 characters");
        }

        @Test
        void next_fieldOfOneMegabyte_isRefusedWithoutBeingReadToItsEnd() throws IOException {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            content.write("a,b\n1,".getBytes(StandardCharsets.UTF_8));
            content.write("x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8));
            CountingStream counted = new CountingStream(content.toByteArray());

            assertThat(refusal(content.toByteArray())).contains("line 2, column b must have at most 65536 characters");
            assertThatThrownBy(() -> CsvTable.open(CsvSource.of("counted", () -> counted))
                            .next())
                    .isInstanceOf(ValidationError.class);
            assertThat(counted.count).isLessThan(1 << 19);
        }

        @Test
        void next_quoteThatIsNotClosed_namesLineAndColumn() {
            assertThat(refusal("a,b\n1,2\n3,\"4\n"))
                    .contains("line 3, column b has a quotation mark that is not closed");
            assertThat(refusal("a,b\n1,\"2\"x\n")).contains("line 2, column b has a quotation mark that is not closed");
            assertThat(refusal("a,b\n1,\"2\n" + "x,y\n".repeat(100_000)))
                    .contains(
                            "line 2, column b must have at most 65536 characters; a quotation mark that is not closed");
        }

        @Test
        void open_noSuchFileOrFolder_isTyped(@TempDir Path folder) {
            assertThatThrownBy(() -> CsvTable.open(CsvSource.of(folder.resolve("none.csv"))))
                    .isInstanceOf(NotFoundError.class)
                    .hasMessageContaining("none.csv");
            assertThatThrownBy(() -> CsvTable.open(CsvSource.of(folder))).isInstanceOf(ValidationError.class);
        }

        @Test
        void next_inputFails_isUnavailable() {
            CsvSource broken = CsvSource.of("broken", () -> new InputStream() {
                @Override
                public int read() throws IOException {
                    throw new IOException("disk");
                }
            });

            assertThatThrownBy(() -> CsvTable.open(broken))
                    .isInstanceOf(UnavailableError.class)
                    .isInstanceOfSatisfying(
                            POSError.class, e -> assertThat(e.resource()).isEqualTo("file broken"));
        }
    }

    /** Counts the bytes taken from it. */
    private static final class CountingStream extends InputStream {
        private final byte[] content;
        private int count;

        CountingStream(byte[] content) {
            this.content = content;
        }

        @Override
        public int read() {
            return count < content.length ? content[count++] : -1;
        }
    }
}

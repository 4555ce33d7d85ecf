package dev.mypos.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.money.UnitPrice;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {
    @Test
    void write_cellsOfEachKind_areExactAndQuotedWhereNeeded() {
        StringWriter out = new StringWriter();

        CsvText.write(
                out,
                List.of("a", "b", "c", "d", "e", "f", "g"),
                List.of("x, \"y\"\nz"),
                (csv, text) -> csv.text(text)
                        .amount(Money.of("-7.5", "GBP"))
                        .price(UnitPrice.of("1.459", "GBP"))
                        .quantity(Optional.of(Quantity.of(1000)))
                        .time(Instant.EPOCH)
                        .text(Optional.empty())
                        .flag(true));

        assertThat(out.toString())
                .isEqualTo("a,b,c,d,e,f,g\n\"x, \"\"y\"\"\nz\",-7.50,1.459,1000,1970-01-01T00:00:00Z,,true\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+cmd|' /C calc'!A0", "-2+3+cmd|x", "@SUM(A1)", "\tx", "\rx", "=", "@", "'=1", "''@x"})
    void text_thatASpreadsheetWouldRun_getsAnApostrophe(String text) {
        assertThat(CellText.escape(text)).isEqualTo("'" + text);
        assertThat(CellText.unescape("'" + text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Mug", "-12.50", "+353 1 234 5678", "'quoted'", "a=b", "85123A", "-"})
    void text_thatIsHarmless_staysAsItIs(String text) {
        assertThat(CellText.escape(text)).isEqualTo(text);
        assertThat(CellText.unescape(text)).isEqualTo(text);
    }

    @Test
    void write_anyText_canBeReadBack() {
        List<String> texts = List.of("=1", "a,b", "\"", "two\nlines", "£", " blank ", "'x", "'=1", "''-x", "-1", "\tx");
        StringWriter out = new StringWriter();
        CsvText.write(
                out, List.of("n", "text"), texts, (csv, text) -> csv.number(1).text(text));

        try (CsvTable table =
                CsvTable.open(CsvSource.of("round trip", out.toString().getBytes(StandardCharsets.UTF_8)))) {
            for (String text : texts) {
                assertThat(table.next().raw("text")).isEqualTo(text);
            }
            assertThat(table.hasNext()).isFalse();
        }
    }
}

package dev.mypos.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WrappingTest {
    private static final long SEED = Long.getLong("mypos.seed", System.nanoTime());

    @BeforeAll
    static void printSeed() {
        System.out.println("WrappingTest -Dmypos.seed=" + SEED);
    }

    @Test
    void rows_shortText_isOneRow() {
        assertThat(Wrapping.rows("Mug", 10)).containsExactly("Mug");
        assertThat(Wrapping.rows("exactly 10", 10)).containsExactly("exactly 10");
        assertThat(Wrapping.rows("", 10)).containsExactly("");
    }

    @Test
    void rows_longText_breaksAtBlanks() {
        assertThat(Wrapping.rows("one two three four", 9)).containsExactly("one two", "three", "four");
    }

    @Test
    void rows_wordTooLong_isCut() {
        assertThat(Wrapping.rows("a Donaudampfschiff b", 8)).containsExactly("a", "Donaudam", "pfschiff", "b");
    }

    @Test
    void rows_hyphenWithinWord_mayEndARow() {
        assertThat(Wrapping.rows("semi-skimmed milk", 9)).containsExactly("semi-", "skimmed", "milk");
        assertThat(Wrapping.rows("semi-skimmed milk", 20)).containsExactly("semi-skimmed milk");
        assertThat(Wrapping.rows("from - to -5", 8)).containsExactly("from -", "to -5");
    }

    @Test
    void rows_wideCharacters_takeTwoColumns() {
        assertThat(Wrapping.rows("抹茶抹茶抹", 5)).containsExactly("抹茶", "抹茶", "抹");
        assertThat(DisplayWidth.of("抹茶 A가ｱＡ")).isEqualTo(4 + 1 + 1 + 2 + 1 + 2);
    }

    @Test
    void rows_combiningMarks_stayWithTheirLetterAndTakeNoColumn() {
        String accents = "e\u0301e\u0301e\u0301";

        assertThat(DisplayWidth.of(accents)).isEqualTo(3);
        assertThat(Wrapping.rows(accents, 2)).containsExactly("e\u0301e\u0301", "e\u0301");
    }

    @Test
    void of_controlCharacters_cannotSteerThePrinter() {
        assertThat(Printable.of("a\u001b@b\u0007\u009bc\u007f")).isEqualTo("a?@b??c?");
        assertThat(Printable.of(" a\t\r\n b\u2028c\u00a0 ")).isEqualTo("a b c");
        assertThat(Printable.of("abc\u202edef\u2066\ufeff")).isEqualTo("abcdef");
        assertThat(Printable.of("lone \ud800")).isEqualTo("lone ?");
        assertThat(Printable.of("\ud83d\udc69\u200d\ud83c\udf73")).isEqualTo("\ud83d\udc69\u200d\ud83c\udf73");
    }

    @Test
    void rows_anyText_fitAndLoseNothingButBlanks() {
        Random random = new Random(SEED);
        List<Integer> alphabet = " ab-\u0301抹😀é1\n\u001b".codePoints().boxed().toList();
        for (int run = 0; run < 1_000; run++) {
            String text = random.ints(random.nextInt(60), 0, alphabet.size())
                    .map(alphabet::get)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            int columns = random.nextInt(2, 20);

            List<String> rows = Wrapping.rows(text, columns);

            assertThat(rows).allSatisfy(row -> assertThat(DisplayWidth.of(row)).isLessThanOrEqualTo(columns));
            assertThat(rows.stream().map(row -> row.replace(" ", "")).collect(Collectors.joining()))
                    .isEqualTo(Printable.of(text).replace(" ", ""));
        }
    }
}

package dev.mypos.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class Code128Test {
    private static final String ALL =
            IntStream.rangeClosed(' ', '~').mapToObj(Character::toString).collect(Collectors.joining());

    @Test
    void values_knownText_endWithItsCheck() {
        assertThat(Code128.of("PJJ123C").values()).isEqualTo(List.of(104, 48, 42, 42, 17, 18, 19, 35, 55));
    }

    @Test
    void widths_oneLetter_areThoseOfTheStandard() {
        assertThat(Code128.of("A").widths()).isEqualTo("211214" + "111323" + "131123" + "2331112");
    }

    @Test
    void widths_anyCharacter_areElevenModulesWithAnEvenCountOfBlackOnes() {
        String widths = Code128.of(ALL).widths();

        for (int start = 0; start + 7 < widths.length(); start += 6) {
            int[] symbol =
                    widths.substring(start, start + 6).chars().map(c -> c - '0').toArray();
            assertThat(IntStream.of(symbol).sum()).isEqualTo(11);
            assertThat((symbol[0] + symbol[2] + symbol[4]) % 2).isZero();
        }
    }

    @Test
    void widths_differentCharacters_differ() {
        String widths = Code128.of(ALL).widths();

        assertThat(IntStream.range(1, ALL.length() + 1)
                        .mapToObj(symbol -> widths.substring(6 * symbol, 6 * symbol + 6)))
                .doesNotHaveDuplicates()
                .hasSize(95);
    }

    @Test
    void widths_longestOnAReceipt_fitTheNarrowPaperAtTwoDotsAModule() {
        String widths = Code128.of("9".repeat(Paper.BARCODE_CHARACTERS)).widths();
        int modules = widths.chars().map(c -> c - '0').sum() + 2 * Code128.QUIET_MODULES;

        assertThat(modules * 2).isLessThanOrEqualTo(Paper.MM_58.contentMillimetres() * 8);
    }
}

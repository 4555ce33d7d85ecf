package dev.mypos.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LookAlikeTest {
    @ParameterizedTest
    @EnumSource
    void of_charactersOfWesternEurope_stay(CodePage page) {
        assertThat(new LookAlike(page).of("€ £ ¥ äöüß éèêç ñ ø å")).isEqualTo("€ £ ¥ äöüß éèêç ñ ø å");
        assertThat(new LookAlike(page).of("e\u0301")).isEqualTo("é");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "“tea” – it’s, \"tea\" - it's",
                "wait…, wait...",
                "Łódź, Lódz",
                "Đorđe, Dorde",
                "œuf, oeuf",
                "ﬁne, fine",
                "抹茶, ??",
                "🍵, ?",
                "Ω, ?",
            })
    void of_charactersTheTableLacks_becomePlain(String text, String expected) {
        assertThat(new LookAlike(CodePage.PC858).of(text.strip())).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void of_anyCharacter_givesNoControlCode(CodePage page) {
        LookAlike lookAlike = new LookAlike(page);

        for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
            for (byte code : lookAlike.of(Character.toString(character)).getBytes(page.charset())) {
                assertThat(code & 0xFF)
                        .as("U+%04X", character)
                        .isGreaterThanOrEqualTo(' ')
                        .isNotEqualTo(0x7F);
            }
        }
    }
}

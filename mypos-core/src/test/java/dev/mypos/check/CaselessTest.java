package dev.mypos.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaselessTest {
    @ParameterizedTest
    @CsvSource({
        "mug, MUG",
        "Stra\u00DFe, STRASSE",
        "\u03BF\u03B4\u03BF\u03C2, \u039F\u0394\u039F\u03A3",
        "\u00E9, \u00C9",
        "e\u0301, \u00C9",
        "85123a, 85123A",
        "\u212A, k",
        "\u1E9E, \u00DF",
        "\u0130, i\u0307",
        "\u0390, \u03AA\u0301"
    })
    void key_sameButCaseOrEncoding_isTheSame(String one, String other) {
        assertThat(Caseless.key(one)).isEqualTo(Caseless.key(other));
    }

    @ParameterizedTest
    @CsvSource({"mug, mugs", "0, O", "e, \u00E9"})
    void key_other_differs(String one, String other) {
        assertThat(Caseless.key(one)).isNotEqualTo(Caseless.key(other));
    }

    @Test
    void key_ofABeginning_beginsTheKey() {
        String name = "stra\u00DFe \u03BF\u03B4\u03CC\u03C2 \uD83D\uDE00";
        for (int end = 0; end < name.length(); end = name.offsetByCodePoints(end, 1)) {
            assertThat(Caseless.key(name)).startsWith(Caseless.key(name.substring(0, end)));
        }
    }

    @Test
    void key_inTurkey_isTheSame() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Caseless.key("gift")).isEqualTo("GIFT");
        } finally {
            Locale.setDefault(before);
        }
    }
}

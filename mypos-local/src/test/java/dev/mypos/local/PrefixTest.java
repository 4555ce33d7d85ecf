package dev.mypos.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrefixTest {
    @ParameterizedTest
    @ValueSource(strings = {"A", "É", "Z%", "_", "\uD7FF", "\uFFFF", "😀", "A\uDBFF\uDFFF", "100%"})
    void of_text_coversAllThatBeginsWithItAndNothingElse(String text) {
        Prefix prefix = Prefix.of(text);
        byte[] to = ((String) prefix.to()).getBytes(StandardCharsets.UTF_8);

        assertThat(prefix.from()).isEqualTo(text);
        for (String more : new String[] {"", " ", "A", "é", "\uFFFF", "😀", "\uDBFF\uDFFF\uDBFF\uDFFF"}) {
            assertThat(Arrays.compareUnsigned((text + more).getBytes(StandardCharsets.UTF_8), to))
                    .as("%s before the end", text + more)
                    .isNegative();
        }
        String shorter = text.substring(0, text.offsetByCodePoints(text.length(), -1));
        assertThat(new String(to, StandardCharsets.UTF_8))
                .doesNotStartWith(text)
                .startsWith(text.endsWith("\uDBFF\uDFFF") ? "" : shorter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uDBFF\uDFFF", "\uDBFF\uDFFF\uDBFF\uDFFF"})
    void of_textWithNothingBehindIt_endsBehindEveryText(String text) {
        assertThat(Prefix.of(text).to()).isInstanceOf(byte[].class);
    }

    @Test
    void of_lastCharacterBeforeSurrogates_skipsThem() {
        assertThat(Prefix.of("\uD7FF").to()).isEqualTo("\uE000");
    }
}

package dev.mypos.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {
    @Test
    void value_ordinaryText_isKept() {
        assertThat(SafeText.value("Crème brûlée 50 % – 茶 🍵")).isEqualTo("Crème brûlée 50 % – 茶 🍵");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "\n", "\r", "\u001b", "\u0085", "\u202e", "\u2028", "\ud83c", "\udf75"})
    void value_characterThatCouldDeceive_isReplaced(String character) {
        assertThat(SafeText.value("a" + character + "b")).isEqualTo("a?b");
    }

    @Test
    void value_atTheLimitAndOnePastIt_isKeptAndShortened() {
        String limit = "x".repeat(SafeText.MAX_VALUE_CHARS);
        assertThat(SafeText.value(limit)).isEqualTo(limit);
        assertThat(SafeText.value(limit + "y")).isEqualTo(limit + "...");
    }

    @Test
    void value_pairAcrossTheLimit_isNotCutInHalf() {
        String before = "x".repeat(SafeText.MAX_VALUE_CHARS - 1);
        assertThat(SafeText.value(before + "🍵")).isEqualTo(before + "...");
    }

    @Test
    void sentence_longerThanAValue_isKept() {
        String text = "x".repeat(SafeText.MAX_SENTENCE_CHARS);
        assertThat(SafeText.sentence(text)).isEqualTo(text);
        assertThat(SafeText.sentence(text + "y")).isEqualTo(text + "...");
    }
}

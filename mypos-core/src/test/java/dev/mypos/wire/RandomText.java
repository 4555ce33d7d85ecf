package dev.mypos.wire;

import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Makes up texts as shops have them, quotes, line breaks and letters of all alphabets included. */
public final class RandomText {
    private static final String[] PARTS = {
        "Mug",
        " ",
        "\"",
        "\\",
        "\n",
        "\t",
        "é",
        "ß",
        "Ω",
        "İ",
        "日本",
        "\uD83D\uDE00",
        "{",
        "}",
        "[",
        ":",
        ",",
        "0",
        "-1.50",
        "'",
        "e\u0301",
        "\u007F",
        "\u2028",
        "/"
    };

    private final Random random;

    public RandomText(Random random) {
        this.random = random;
    }

    /** 1 to 8 parts. */
    public String next() {
        StringBuilder text = new StringBuilder();
        for (int parts = random.nextInt(8); parts >= 0; parts--) {
            text.append(PARTS[random.nextInt(PARTS.length)]);
        }
        return text.toString();
    }

    public <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }
}

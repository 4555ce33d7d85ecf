package dev.mypos.check;

import java.text.Normalizer;
import java.util.Locale;

/** How SKUs, barcodes and name prefixes are compared without case, the same on every backend and in every locale. */
public final class Caseless {
    private Caseless() {}

    /**
     * Texts that differ in case only, or in how their accents are encoded, have the same key. The key of the beginning of
     * a text begins the key of the text, unless the text goes on with an accent of its own.
     */
    public static String key(String text) {
        // twice, because some letters have a capital whose small letter has another one, as the two forms of sharp s
        String capitals = text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
        return Normalizer.normalize(capitals, Normalizer.Form.NFC);
    }
}

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
        return Normalizer.normalize(text, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
    }
}

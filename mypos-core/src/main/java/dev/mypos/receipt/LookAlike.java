package dev.mypos.receipt;

import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.Map;
import java.util.stream.Collectors;

/** Text in the characters that a code page has, each one column wide. Confine to one thread. */
final class LookAlike {
    private static final Map<Integer, String> PLAIN = Map.ofEntries(
            Map.entry(0x2018, "'"),
            Map.entry(0x2019, "'"),
            Map.entry(0x201A, "'"),
            Map.entry(0x201C, "\""),
            Map.entry(0x201D, "\""),
            Map.entry(0x201E, "\""),
            Map.entry(0x2039, "<"),
            Map.entry(0x203A, ">"),
            Map.entry(0x2010, "-"),
            Map.entry(0x2011, "-"),
            Map.entry(0x2012, "-"),
            Map.entry(0x2013, "-"),
            Map.entry(0x2014, "-"),
            Map.entry(0x2212, "-"),
            Map.entry(0x2022, "*"),
            Map.entry(0x2026, "..."),
            Map.entry(0x0110, "D"),
            Map.entry(0x0111, "d"),
            Map.entry(0x0131, "i"),
            Map.entry(0x0141, "L"),
            Map.entry(0x0142, "l"),
            Map.entry(0x0152, "OE"),
            Map.entry(0x0153, "oe"),
            Map.entry(0x1E9E, "SS"));

    private final CharsetEncoder encoder;

    LookAlike(CodePage page) {
        this.encoder = page.charset().newEncoder();
    }

    /** The text with a look-alike, or a question mark, for each character that the code page lacks. */
    String of(String text) {
        String composed = Normalizer.normalize(Printable.of(text), Normalizer.Form.NFC);
        return composed.codePoints()
                .filter(character -> Character.getType(character) != Character.FORMAT)
                .mapToObj(this::shown)
                .collect(Collectors.joining());
    }

    private String shown(int character) {
        String own = Character.toString(character);
        if (encoder.canEncode(own)) {
            return own;
        }
        String plain = PLAIN.getOrDefault(character, withoutMarks(own));
        return !plain.isEmpty() && encoder.canEncode(plain) ? plain : "?";
    }

    private static String withoutMarks(String character) {
        return Normalizer.normalize(character, Normalizer.Form.NFKD)
                .codePoints()
                .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

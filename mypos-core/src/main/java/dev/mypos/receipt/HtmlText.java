package dev.mypos.receipt;

/** Text that stays text within HTML and XML, between tags and in quoted attributes. */
final class HtmlText {
    private HtmlText() {}

    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        Printable.of(text).codePoints().forEach(character -> append(out, character));
        return out.toString();
    }

    private static void append(StringBuilder out, int character) {
        switch (character) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> out.appendCodePoint(isCharacter(character) ? character : '?');
        }
    }

    /** The last two of each plane, and 32 in the first, are for ever no characters. */
    private static boolean isCharacter(int character) {
        return (character & 0xFFFE) != 0xFFFE && (character < 0xFDD0 || character > 0xFDEF);
    }
}

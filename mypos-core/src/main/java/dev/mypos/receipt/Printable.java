package dev.mypos.receipt;

/** Text that cannot steer a printer or terminal. */
final class Printable {
    private static final int REPLACEMENT = '?';
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Printable() {}

    /**
     * Blanks of any kind become one blank each run and none at the ends; control characters and lone surrogates become
     * question marks; marks that only steer the layout, such as a change of direction, are left out.
     */
    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(character -> append(out, character));
        return out.toString().strip();
    }

    private static void append(StringBuilder out, int character) {
        if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        } else if (!steersLayout(character)) {
            out.appendCodePoint(isControl(character) ? REPLACEMENT : character);
        }
    }

    private static boolean isControl(int character) {
        return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
    }

    private static boolean steersLayout(int character) {
        return Character.getType(character) == Character.FORMAT
                && character != ZERO_WIDTH_JOINER
                && character != ZERO_WIDTH_NON_JOINER;
    }
}

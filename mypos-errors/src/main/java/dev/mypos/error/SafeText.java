package dev.mypos.error;

/** Makes text from outside fit for one line of a log, a terminal or a page: bounded, without control characters. */
final class SafeText {
    static final int MAX_VALUE_CHARS = 200;
    static final int MAX_SENTENCE_CHARS = 1_000;

    private SafeText() {}

    static String value(String text) {
        return bounded(text, MAX_VALUE_CHARS);
    }

    static String sentence(String text) {
        return bounded(text, MAX_SENTENCE_CHARS);
    }

    private static String bounded(String text, int maxChars) {
        if (text.length() <= maxChars) {
            return printable(text);
        }
        int end = Character.isHighSurrogate(text.charAt(maxChars - 1)) ? maxChars - 1 : maxChars;
        return printable(text.substring(0, end)) + "...";
    }

    private static String printable(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().map(c -> isPrintable(c) ? c : '?').forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private static boolean isPrintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}

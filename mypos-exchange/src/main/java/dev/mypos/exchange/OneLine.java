package dev.mypos.exchange;

/** Text from outside on one line: without control characters and marks of direction, cut where it is too long. */
final class OneLine {
    private static final int MAX_NAME = 200;
    private static final int MAX_NOTE = 1000;

    private OneLine() {}

    static String name(String text) {
        return of(text, MAX_NAME);
    }

    static String note(String text) {
        return of(text, MAX_NOTE);
    }

    private static String of(String text, int max) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().map(c -> isPlain(c) ? c : ' ').forEach(plain::appendCodePoint);
        String stripped = plain.toString().strip();
        return stripped.length() <= max ? stripped : cut(stripped, max).strip();
    }

    private static String cut(String text, int max) {
        int end = Character.isHighSurrogate(text.charAt(max - 1)) ? max - 1 : max;
        return text.substring(0, end);
    }

    private static boolean isPlain(int codePoint) {
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

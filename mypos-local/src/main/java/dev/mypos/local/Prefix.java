package dev.mypos.local;

/**
 * The range of keys that begin with a text, for an index in the order of code points.
 *
 * @param from the first key that may be in it
 * @param to what lies behind all of them: a text, or bytes, which SQLite sorts behind every text
 */
record Prefix(String from, Object to) {
    private static final byte[] BEHIND_EVERY_TEXT = {};

    static Prefix of(String key) {
        int end = key.length();
        while (end > 0) {
            int last = key.codePointBefore(end);
            end -= Character.charCount(last);
            if (last < Character.MAX_CODE_POINT) {
                return new Prefix(key, key.substring(0, end) + Character.toString(next(last)));
            }
        }
        return new Prefix(key, BEHIND_EVERY_TEXT);
    }

    /** Surrogates have no place of their own in UTF-8. */
    private static int next(int codePoint) {
        int next = codePoint + 1;
        return next == Character.MIN_SURROGATE ? Character.MAX_SURROGATE + 1 : next;
    }
}

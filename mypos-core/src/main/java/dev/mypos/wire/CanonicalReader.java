package dev.mypos.wire;

import dev.mypos.error.CorruptDataError;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the canonical text of {@link Fields}, and nothing else. Confine to one thread. */
final class CanonicalReader {
    private static final int MAX_DEPTH = 16;
    private static final int MAX_DIGITS = 64;

    private final String text;
    private int at;
    private int depth;

    CanonicalReader(String text) {
        this.text = text;
    }

    Fields read() {
        Fields fields = readFields();
        if (at != text.length()) {
            throw corrupt("goes on behind its end");
        }
        return fields;
    }

    private Object readValue() {
        return switch (peek()) {
            case '"' -> readText();
            case '{' -> readFields();
            case '[' -> readList();
            case 't' -> readWord("true", true);
            case 'f' -> readWord("false", false);
            default -> readNumber();
        };
    }

    private Fields readFields() {
        Fields.Builder fields = Fields.builder();
        @Nullable String last = null;
        open('{');
        while (!closed('}', last == null)) {
            String name = readText();
            expect(':');
            if (last != null && last.compareTo(name) >= 0) {
                throw corrupt("has names out of order");
            }
            fields.set(name, readValue());
            last = name;
        }
        return fields.build();
    }

    private List<Object> readList() {
        List<Object> list = new ArrayList<>();
        open('[');
        while (!closed(']', list.isEmpty())) {
            list.add(readValue());
        }
        return Collections.unmodifiableList(list);
    }

    private void open(char bracket) {
        expect(bracket);
        if (++depth > MAX_DEPTH) {
            throw corrupt("is nested too deeply");
        }
    }

    private boolean closed(char bracket, boolean first) {
        if (peek() == bracket) {
            at++;
            depth--;
            return true;
        }
        if (!first) {
            expect(',');
        }
        return false;
    }

    private String readText() {
        expect('"');
        StringBuilder out = new StringBuilder();
        int plain = at;
        while (peek() != '"') {
            if (peek() == '\\') {
                out.append(text, plain, at).append(readEscape());
                plain = at;
            } else if (text.charAt(at++) < ' ') {
                throw corrupt("has a control character");
            }
        }
        return out.append(text, plain, at++).toString();
    }

    /** Takes each escape only as it is written: there is one text for one value. */
    private char readEscape() {
        at++;
        char c = peek();
        if (c == '"' || c == '\\') {
            at++;
            return c;
        }
        for (char control = 0; control < ' '; control++) {
            String escape = CanonicalWriter.escape(control);
            if (text.startsWith(escape, at - 1)) {
                at += escape.length() - 1;
                return control;
            }
        }
        throw corrupt("has an unknown escape");
    }

    private Object readWord(String word, boolean value) {
        if (!text.startsWith(word, at)) {
            throw corrupt("has an unknown word");
        }
        at += word.length();
        return value;
    }

    private BigDecimal readNumber() {
        int end = at;
        while (end < text.length() && "-.0123456789".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        String digits = text.substring(at, end);
        if (digits.length() > MAX_DIGITS) {
            throw corrupt("has a number of too many digits");
        }
        try {
            BigDecimal value = CanonicalWriter.normal(new BigDecimal(digits));
            if (!value.toPlainString().equals(digits)) {
                throw corrupt("has a number that is not canonical");
            }
            at = end;
            return value;
        } catch (NumberFormatException e) {
            throw corrupt("has something that is no value");
        }
    }

    private char peek() {
        if (at >= text.length()) {
            throw corrupt("ends too early");
        }
        return text.charAt(at);
    }

    private void expect(char c) {
        if (peek() != c) {
            throw corrupt("lacks a '" + c + "'");
        }
        at++;
    }

    private CorruptDataError corrupt(String what) {
        return new CorruptDataError(
                "read a record", "record", "the stored text " + what + ", at character " + at, null);
    }
}

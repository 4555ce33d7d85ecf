package dev.mypos.wire;

import java.math.BigDecimal;
import java.util.List;

/** Writes the canonical text of {@link Fields}. */
final class CanonicalWriter {
    private static final int LONG_TEXT = 4096;
    private static final int LONG_DIGITS = 18;
    private static final int TYPICAL_FIELD = 32;

    private CanonicalWriter() {}

    static BigDecimal normal(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    static String write(Fields fields) {
        StringBuilder out = new StringBuilder(TYPICAL_FIELD * fields.size());
        writeFields(out, fields);
        return out.toString();
    }

    static SplitText around(String name, Fields fields) {
        int found = fields.find(name);
        int before = found < 0 ? -found - 1 : found;
        StringBuilder out = new StringBuilder(LONG_TEXT).append('{');
        writeMembers(out, fields, 0, before);
        int place = out.length();
        writeMembers(out, fields, found < 0 ? before : before + 1, fields.size());
        return new SplitText(out.append('}').toString(), name, place);
    }

    private static void write(StringBuilder out, Object value) {
        if (value instanceof String text) {
            writeText(out, text);
        } else if (value instanceof BigDecimal number) {
            writeNumber(out, number);
        } else if (value instanceof List<?> list) {
            writeList(out, list);
        } else if (value instanceof Fields fields) {
            writeFields(out, fields);
        } else {
            out.append((boolean) value);
        }
    }

    private static void writeNumber(StringBuilder out, BigDecimal number) {
        if (number.scale() <= 0 && number.precision() - number.scale() <= LONG_DIGITS) {
            out.append(number.longValue());
        } else {
            out.append(number.toPlainString());
        }
    }

    private static void writeFields(StringBuilder out, Fields fields) {
        out.append('{');
        writeMembers(out, fields, 0, fields.size());
        out.append('}');
    }

    private static void writeMembers(StringBuilder out, Fields fields, int from, int to) {
        for (int i = from; i < to; i++) {
            if (out.charAt(out.length() - 1) != '{') {
                out.append(',');
            }
            writeText(out, fields.name(i));
            out.append(':');
            write(out, fields.value(i));
        }
    }

    private static void writeList(StringBuilder out, List<?> list) {
        char separator = '[';
        for (Object element : list) {
            out.append(separator);
            write(out, element);
            separator = ',';
        }
        out.append(separator == '[' ? "[]" : "]");
    }

    static void writeText(StringBuilder out, String text) {
        out.append('"');
        if (isPlain(text)) {
            out.append(text);
        } else {
            writeEscaped(out, text);
        }
        out.append('"');
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    private static void writeEscaped(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(escape(c));
            } else {
                out.append(c);
            }
        }
    }

    static String escape(char control) {
        return "\\u00" + Character.forDigit(control >> 4, 16) + Character.forDigit(control & 15, 16);
    }
}

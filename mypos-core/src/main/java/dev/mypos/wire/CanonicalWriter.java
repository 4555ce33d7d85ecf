package dev.mypos.wire;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Writes the canonical text of {@link Fields}. */
final class CanonicalWriter {
    private CanonicalWriter() {}

    static BigDecimal normal(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    static String write(SortedMap<String, Object> tree) {
        StringBuilder out = new StringBuilder(1024);
        write(out, tree);
        return out.toString();
    }

    private static void write(StringBuilder out, Object value) {
        if (value instanceof String text) {
            writeText(out, text);
        } else if (value instanceof BigDecimal number) {
            out.append(number.toPlainString());
        } else if (value instanceof List<?> list) {
            writeList(out, list);
        } else if (value instanceof Map<?, ?> map) {
            writeMap(out, map);
        } else {
            out.append((boolean) value);
        }
    }

    private static void writeMap(StringBuilder out, Map<?, ?> map) {
        out.append('{');
        int first = out.length();
        map.forEach((name, value) -> {
            if (out.length() > first) {
                out.append(',');
            }
            writeText(out, (String) name);
            out.append(':');
            write(out, value);
        });
        out.append('}');
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

    private static void writeText(StringBuilder out, String text) {
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

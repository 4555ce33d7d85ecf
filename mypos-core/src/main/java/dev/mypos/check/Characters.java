package dev.mypos.check;

import jakarta.validation.ConstraintValidatorContext;
import java.util.Locale;
import java.util.function.IntPredicate;

/** Which characters are what. */
final class Characters {
    private Characters() {}

    /** Whether all characters are allowed; if not, the violation names the first that is not and where it stands. */
    static boolean all(CharSequence text, IntPredicate allowed, String rule, ConstraintValidatorContext context) {
        int position = 0;
        for (int codePoint : text.codePoints().toArray()) {
            position++;
            if (!allowed.test(codePoint)) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(
                                String.format(Locale.ROOT, "%s; character %d is %s", rule, position, name(codePoint)))
                        .addConstraintViolation();
                return false;
            }
        }
        return true;
    }

    /** As it is typed if everybody can see it, else its number: other letters may look alike, or like nothing. */
    private static String name(int codePoint) {
        return codePoint > ' ' && codePoint < 0x7F
                ? Character.toString(codePoint)
                : String.format(Locale.ROOT, "U+%04X", codePoint);
    }

    static boolean isLineBreakOrTab(int codePoint) {
        return codePoint == '\n' || codePoint == '\r' || codePoint == '\t';
    }

    /** A control character or half of a surrogate pair. */
    static boolean isControl(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL || type == Character.SURROGATE;
    }

    static boolean isSeparatorOfLines(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }

    /** The characters with the property Bidi_Control: https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters */
    static boolean isDirectionMark(int codePoint) {
        return codePoint == 0x061C
                || codePoint == 0x200E
                || codePoint == 0x200F
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }

    static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}

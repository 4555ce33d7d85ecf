package dev.mypos.exchange.csv;

import java.util.regex.Pattern;

/**
 * Text in a cell that a spreadsheet must not take for a formula
 * (<a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>).
 *
 * <p>Text that begins with {@code = + - @}, a tab or a line break gets an apostrophe in front, which spreadsheets hide; so
 * does such text that has apostrophes in front already, so that {@link #unescape} gives back what it was.
 * Signed numbers and telephone numbers, such as {@code -12.50} and {@code +353 1 234 5678}, stay as they are.
 */
public final class CellText {
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-][0-9 .,-]*");

    private CellText() {}

    /** The text as it is written into a cell. */
    public static String escape(String text) {
        return isFormula(text) ? "'" + text : text;
    }

    /** The text as it was before {@link #escape}. */
    public static String unescape(String cell) {
        return cell.startsWith("'") && isFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean isFormula(String text) {
        return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
    }
}

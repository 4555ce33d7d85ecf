package dev.mypos.exchange;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a file writes numbers. Immutable. */
public final class NumberForm {
    /** Digits and a point: 1234.50. */
    public static final NumberForm POINT = new NumberForm(".", "");

    /** Digits and a comma: 1234,50. */
    public static final NumberForm COMMA = new NumberForm(",", "");

    private final String decimalMark;
    private final String groupMark;
    private final Pattern form;

    private NumberForm(String decimalMark, String groupMark) {
        this.decimalMark = decimalMark;
        this.groupMark = groupMark;
        String whole = groupMark.isEmpty()
                ? "[0-9]{1,20}"
                : "(?:[0-9]{1,20}|[0-9]{1,3}(?:" + Pattern.quote(groupMark) + "[0-9]{3}){1,6})";
        this.form = Pattern.compile("-?" + whole + "(?:" + Pattern.quote(decimalMark) + "[0-9]{1,20})?");
    }

    /** The same with a mark between thousands, which a number may have or not: 1.234,50 for a comma and a point. */
    public NumberForm grouped(char mark) {
        if (decimalMark.equals(String.valueOf(mark)) || Character.isDigit(mark)) {
            throw new IllegalArgumentException("No mark between thousands: " + mark);
        }
        return new NumberForm(decimalMark, String.valueOf(mark));
    }

    /** The number that is written; empty if it is not written in this form or has more than 20 digits in a row. */
    Optional<BigDecimal> decimal(String text) {
        return form.matcher(text).matches()
                ? Optional.of(new BigDecimal(ungrouped(text).replace(decimalMark, ".")))
                : Optional.empty();
    }

    private String ungrouped(String text) {
        return groupMark.isEmpty() ? text : text.replace(groupMark, "");
    }

    /** A number in this form, for a message. */
    String example() {
        return "1" + groupMark + "234" + decimalMark + "50";
    }
}

package dev.mypos.money;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads and shapes decimals as people write them: digits, an optional point and an optional minus. */
final class PlainDecimal {
    private static final int MAX_DIGITS = 20;
    private static final Pattern FORM = Pattern.compile("-?[0-9]{1,20}(\\.[0-9]{1,20})?");

    private PlainDecimal() {}

    static BigDecimal parse(String path, String text) {
        if (!FORM.matcher(text).matches()) {
            throw Refusal.of(path, "number", "must be a number in plain digits, such as 12.40");
        }
        return new BigDecimal(text);
    }

    /** The same value with as few decimals as it needs, but never fewer than {@code least}. */
    static BigDecimal normalised(BigDecimal value, int least) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < least ? stripped.setScale(least) : stripped;
    }

    /**
     * The value with as few decimals as it needs, but never fewer than {@code least}; refused if it needs more than
     * {@code most}.
     */
    static BigDecimal fit(String path, BigDecimal value, int least, int most) {
        BigDecimal stripped = value.stripTrailingZeros();
        if (stripped.scale() > most) {
            throw Refusal.of(path, "max-decimals", "must have at most " + most + " decimals");
        }
        // Writing out 1E+999999999 would not end well; every limit of this package is far below.
        if (stripped.precision() - (long) stripped.scale() > MAX_DIGITS) {
            throw Refusal.of(path, "range", "must have at most " + MAX_DIGITS + " digits before the point");
        }
        return normalised(stripped, least);
    }
}

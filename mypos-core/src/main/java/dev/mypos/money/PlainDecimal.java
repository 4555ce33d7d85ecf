package dev.mypos.money;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads and shapes decimals as people write them: digits, an optional point and an optional minus. */
final class PlainDecimal {
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

    static BigDecimal atMost(int decimals, String path, BigDecimal normalised) {
        if (normalised.scale() > decimals) {
            throw Refusal.of(path, "max-decimals", "must have at most " + decimals + " decimals");
        }
        return normalised;
    }
}

package dev.mypos.money;

import java.math.BigDecimal;

/**
 * One step from the lines of a sale to its total, for people who check the arithmetic.
 *
 * <p>The rules named by this package are {@code line amount}, {@code percentage}, {@code line tax},
 * {@code document tax}, {@code allocation}, {@code share so far} and {@code cash rounding}. Immutable.
 *
 * @param rule what was done
 * @param inputs what it was done to, in words and figures; begins with {@code line 1:} if it belongs to that line
 * @param exact the value before rounding, a plain decimal in major units, cut off after 12 decimals
 * @param result the value after rounding
 */
public record Step(String rule, String inputs, String exact, Money result) {

    /** What rounding added, negative if it took away: result less exact. */
    public BigDecimal remainder() {
        return result.amount().subtract(new BigDecimal(exact));
    }
}

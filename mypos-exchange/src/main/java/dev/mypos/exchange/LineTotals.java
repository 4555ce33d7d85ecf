package dev.mypos.exchange;

import java.math.BigDecimal;

/**
 * How many lines and what they come to: quantity by price as they stand in the file, refunds negative, exact. A line whose
 * quantity or price cannot be read comes to 0. Immutable.
 */
public record LineTotals(long lines, BigDecimal amount) {
    static final LineTotals NONE = new LineTotals(0, BigDecimal.ZERO);

    public LineTotals plus(LineTotals other) {
        return new LineTotals(lines + other.lines, amount.add(other.amount));
    }

    LineTotals plus(BigDecimal line) {
        return new LineTotals(lines + 1, amount.add(line));
    }
}

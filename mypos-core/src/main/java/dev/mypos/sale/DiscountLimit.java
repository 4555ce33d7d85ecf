package dev.mypos.sale;

import dev.mypos.money.Money;
import dev.mypos.money.Rate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * How much somebody may take off. A line's discounts are held against its gross, those of the sale against what is left of
 * the lines, and all of them together against the gross of the sale, so that two of ten percent are not ten percent.
 *
 * @param most the share that may be taken off
 */
record DiscountLimit(Rate most) {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    boolean isExceededBy(Quote quote) {
        if (quote.discount().isZero() || most.percent().compareTo(WHOLE) >= 0) {
            return false;
        }
        List<Discount> all = new ArrayList<>(quote.discounts());
        Money left = Money.zero(quote.total().currency());
        for (LineItem line : quote.lines()) {
            Money taken = taken(line.item().discounts(), line.gross(), quote);
            if (isExceeded(line.item().discounts(), taken, line.gross())) {
                return true;
            }
            left = left.plus(line.gross()).minus(taken);
            all.addAll(line.item().discounts());
        }
        return isExceeded(quote.discounts(), taken(quote.discounts(), left, quote), left)
                || isExceeded(all, quote.discount(), quote.gross());
    }

    private static Money taken(List<Discount> discounts, Money from, Quote quote) {
        Money left = from;
        for (Discount discount : discounts) {
            left = left.minus(new Reduction(discount, left, quote.rules().mode()).amount());
        }
        return from.minus(left);
    }

    /** A percentage alone is compared as such; each of several may have been rounded up by less than a minor unit. */
    private boolean isExceeded(List<Discount> discounts, Money taken, Money from) {
        if (discounts.size() == 1) {
            return discounts
                    .get(0)
                    .fold(
                            percent -> percent.rate().percent().compareTo(most.percent()) > 0,
                            amount -> isAbove(taken, from, 0));
        }
        long rounded = discounts.stream()
                .filter(discount -> discount.fold(percent -> true, amount -> false))
                .count();
        return isAbove(taken, from, rounded);
    }

    private boolean isAbove(Money taken, Money from, long roundedUnits) {
        BigDecimal share = BigDecimal.valueOf(taken.minorUnits() - roundedUnits).multiply(WHOLE);
        return share.compareTo(most.percent().multiply(BigDecimal.valueOf(from.minorUnits()))) > 0;
    }
}

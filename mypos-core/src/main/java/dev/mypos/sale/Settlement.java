package dev.mypos.sale;

import dev.mypos.money.Money;
import dev.mypos.money.Rounding;
import java.util.List;

/**
 * How a total was paid: total + roundingAdjustment = sum of tenders - change.
 *
 * @param roundingAdjustment what cash rounding added or took away
 * @param change given back in cash, 0 or more
 */
public record Settlement(List<Tender> tenders, Money roundingAdjustment, Money change) {
    public Settlement {
        tenders = List.copyOf(tenders);
    }

    /**
     * Settles other tenders first and rounds only the cash remainder.
     *
     * @throws dev.mypos.error.ValidationError if the tenders do not cover the total, or others than cash exceed it
     */
    public static Settlement of(Money total, List<Tender> tenders, Rounding rules) {
        throw new UnsupportedOperationException();
    }
}

package dev.mypos.exchange;

import java.util.List;

/**
 * What the amounts of a file's lines mean.
 *
 * <p>Immutable.
 *
 * @param ownAmount whether {@link SalesMapping.Columns#price} holds what the line comes to, with its discounts taken off,
 *     instead of what one unit costs; it wins over any product of price and quantity
 * @param discounts columns of what was taken off a line already
 * @param coupon the column of what somebody else pays for the customer, such as the maker of the goods: a tender of its
 *     own; empty if there is none
 * @param thousandthsAbove quantities above it are thousandths of a unit, as fuel is counted; 0 if none are
 * @param freeAdjustsStock whether a plain invoice without any price is a stock adjustment; a sale for nothing otherwise
 */
public record LineRules(
        boolean ownAmount, List<TakenOff> discounts, String coupon, long thousandthsAbove, boolean freeAdjustsStock) {
    /** The reference of a tender that a coupon became. */
    public static final String COUPON_REFERENCE = "coupon";

    /** Price by quantity, and nothing else. */
    public static final LineRules PRICE_BY_QUANTITY = new LineRules(false, List.of(), "", 0, true);

    /** Refuses discounts and coupons of lines without an amount of their own, and a negative threshold. */
    public LineRules {
        discounts = List.copyOf(discounts);
        if (!ownAmount && (!discounts.isEmpty() || !coupon.isEmpty())) {
            throw new IllegalArgumentException("Only lines with an amount of their own have discounts and coupons");
        }
        if (thousandthsAbove < 0) {
            throw new IllegalArgumentException("The threshold of thousandths is 0 or more, not " + thousandthsAbove);
        }
    }

    /**
     * A discount. Immutable.
     *
     * @param column holds its amount for the whole line, 0 or more; an empty cell is 0
     * @param reason as it stands on the receipt
     */
    public record TakenOff(String column, String reason) {}
}

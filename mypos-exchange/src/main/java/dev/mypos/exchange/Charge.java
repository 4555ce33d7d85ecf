package dev.mypos.exchange;

import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.money.UnitPrice;
import dev.mypos.sale.Discount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a line was charged: a price and discounts that come to exactly its own amount, if it has one. Immutable.
 *
 * @param price of one unit, before discounts
 * @param own what the line comes to, if the file says so
 * @param coupon what somebody else pays of it; zero without one
 */
record Charge(UnitPrice price, Optional<Money> own, List<Discount> discounts, Money coupon) {
    private static final String DIFFERENCE = "Difference to the amount of the line";

    static Charge of(UnitPrice price) {
        return new Charge(price, Optional.empty(), List.of(), Money.zero(price.currency()));
    }

    /**
     * Finds the price of 5 decimals whose product with the quantity is the amount before discounts. Where no price is fine
     * enough for a large quantity, the next higher one is taken and the difference is one more discount.
     *
     * @param own what the line comes to after the discounts; has the quantity's sign
     * @throws dev.mypos.error.ValidationError if the price breaks a limit
     */
    static Charge of(Money own, Quantity quantity, List<Discount.Amount> discounts, Money coupon, RoundingMode mode) {
        Money shelf = discounts.stream().map(Discount.Amount::amount).reduce(own, Money::plus);
        Optional<UnitPrice> exact = Stream.of(RoundingMode.HALF_UP, RoundingMode.CEILING, RoundingMode.FLOOR)
                .map(rounding -> price(shelf, quantity, rounding))
                .filter(price -> price.times(quantity, mode).equals(shelf))
                .findFirst();
        if (exact.isPresent()) {
            return new Charge(exact.get(), Optional.of(own), List.copyOf(discounts), coupon);
        }
        UnitPrice above = price(shelf, quantity, RoundingMode.CEILING);
        Money difference = above.times(quantity, mode).minus(shelf);
        List<Discount> all = Stream.concat(Stream.of(new Discount.Amount(difference, DIFFERENCE)), discounts.stream())
                .map(Discount.class::cast)
                .toList();
        return new Charge(above, Optional.of(own), all, coupon);
    }

    private static UnitPrice price(Money shelf, Quantity quantity, RoundingMode rounding) {
        BigDecimal each = shelf.amount().divide(quantity.value(), UnitPrice.MAX_DECIMALS, rounding);
        return UnitPrice.of(each, shelf.currency());
    }

    /** What the line comes to, with the quantity's sign; exact. */
    BigDecimal amount(Quantity quantity) {
        return own.map(Money::amount).orElseGet(() -> price.amount().multiply(quantity.value()));
    }

    boolean isFree() {
        return price.amount().signum() == 0;
    }
}

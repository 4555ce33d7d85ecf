package dev.mypos.sale;

import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.money.Share;
import dev.mypos.money.Tax;
import java.math.RoundingMode;
import java.util.List;

/**
 * What some units of a sold line give back: the share of all that has come back up to now, less the share of what had come
 * back before, for each amount by itself; so each closes to exactly zero.
 *
 * @param before what of the line came back earlier
 * @param now what comes back now
 */
record LineReturn(LineItem sold, RefundState.Returned before, Quantity now, RoundingMode mode) {
    Quantity soFar() {
        return before.quantity().plus(now);
    }

    RefundState.Returned after() {
        return new RefundState.Returned(soFar(), before.amount().plus(total()));
    }

    /** The line as it comes back, under a number of its own. */
    LineItem line(int number) {
        return new LineItem(number, sold.item(), now, part(sold.gross()), part(sold.discount()), total(), taxes());
    }

    private Money total() {
        return share(sold.total(), soFar()).minus(before.amount());
    }

    /** Their base is what the other parts leave, so that base and taxes are the total here too. */
    private List<Tax> taxes() {
        List<Money> amounts =
                sold.taxes().stream().map(tax -> part(tax.amount())).toList();
        Money base = total().minus(Money.sum(sold.total().currency(), amounts.stream()));
        return sold.taxes().stream()
                .map(tax -> new Tax(tax.name(), tax.rate(), tax.included(), base, part(tax.amount())))
                .toList();
    }

    private Money part(Money whole) {
        return share(whole, soFar()).minus(share(whole, before.quantity()));
    }

    private Money share(Money whole, Quantity returned) {
        return Share.of(whole, returned, sold.quantity(), mode).amount();
    }
}

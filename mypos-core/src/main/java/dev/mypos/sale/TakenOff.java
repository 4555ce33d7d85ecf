package dev.mypos.sale;

import dev.mypos.money.Money;
import java.util.ArrayList;
import java.util.List;

/** What one discount took off. Immutable. */
public record TakenOff(Discount discount, Money amount) {
    /** Of each line what its own discounts took, then of the sale, as they were applied. */
    static List<TakenOff> of(Quote quote) {
        List<TakenOff> all = new ArrayList<>();
        Money left = Money.zero(quote.total().currency());
        for (LineItem line : quote.lines()) {
            left = left.plus(apply(line.item().discounts(), line.gross(), quote, all));
        }
        apply(quote.discounts(), left, quote, all);
        return List.copyOf(all);
    }

    /** What the discounts leave of the amount. */
    private static Money apply(List<Discount> discounts, Money before, Quote quote, List<TakenOff> all) {
        Money left = before;
        for (Discount discount : discounts) {
            Money amount = new Reduction(discount, left, quote.rules().mode()).amount();
            all.add(new TakenOff(discount, amount));
            left = left.minus(amount);
        }
        return left;
    }
}

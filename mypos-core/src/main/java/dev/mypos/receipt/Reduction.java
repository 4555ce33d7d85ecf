package dev.mypos.receipt;

import dev.mypos.money.Money;
import dev.mypos.sale.Discount;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** What one discount took off. */
record Reduction(String label, Money amount) {
    /**
     * Shares out what discounts took off together, each by its own rule and the last by what remains, so that the receipt
     * adds up to the stored figures.
     */
    static List<Reduction> shared(List<Discount> discounts, Money from, Money taken, RoundingMode mode) {
        List<Reduction> reductions = new ArrayList<>();
        Money left = taken;
        for (int i = 0; i < discounts.size() - 1; i++) {
            Discount discount = discounts.get(i);
            Money amount = amount(discount, from.minus(taken.minus(left)), mode).min(left);
            reductions.add(new Reduction(label(discount), amount));
            left = left.minus(amount);
        }
        if (!discounts.isEmpty()) {
            reductions.add(new Reduction(label(discounts.get(discounts.size() - 1)), left));
        } else if (!taken.isZero()) {
            reductions.add(new Reduction("Discount", taken));
        }
        return reductions;
    }

    /** What discounts take off an amount, one after the other. */
    static Money sum(List<Discount> discounts, Money from, RoundingMode mode) {
        Money left = from;
        for (Discount discount : discounts) {
            left = left.minus(amount(discount, left, mode));
        }
        return from.minus(left);
    }

    private static Money amount(Discount discount, Money from, RoundingMode mode) {
        return discount.fold(percent -> percent.rate().times(from, mode), amount -> amount.amount())
                .min(from);
    }

    private static String label(Discount discount) {
        String reason = discount.reason().isBlank() ? "Discount" : discount.reason();
        return discount.fold(percent -> reason + " " + percent.rate(), amount -> reason);
    }
}

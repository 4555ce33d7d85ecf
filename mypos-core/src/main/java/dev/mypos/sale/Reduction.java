package dev.mypos.sale;

import dev.mypos.money.Money;
import dev.mypos.money.Step;
import java.math.RoundingMode;

/** One discount applied to what is left of a line or a sale. */
record Reduction(Discount discount, Money before, RoundingMode mode) {
    /** What is taken off: a percentage is rounded once, and nothing falls below zero. */
    Money amount() {
        return discount.fold(percent -> percent.rate().times(before, mode), Discount.Amount::amount)
                .min(before);
    }

    /** Under the rule given; {@code 10 % of 1.06 GBP} or {@code 5.00 GBP off 3.20 GBP}. */
    Step step(String rule) {
        return discount.fold(
                percent -> renamed(rule, percent.rate().explain(before, mode)),
                fixed -> Trace.exact(rule, fixed.amount() + " off " + before, amount()));
    }

    private static Step renamed(String rule, Step step) {
        return new Step(rule, step.inputs(), step.exact(), step.result());
    }
}

package dev.mypos.money;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;

/**
 * A store's rounding policy: everything a stored total depends on besides its lines. Kept with each transaction.
 *
 * <p>The modes HALF_UP, HALF_DOWN, HALF_EVEN and DOWN are allowed. All four treat a negative amount as the mirror of
 * the positive one. Immutable.
 *
 * @param mode how an amount is rounded to the minor unit
 * @param taxScope where tax is rounded
 * @param cash the smallest coin in use, if it is larger than the minor unit
 */
public record Rounding(RoundingMode mode, TaxScope taxScope, Optional<CashStep> cash) {
    private static final Set<RoundingMode> ALLOWED =
            Set.of(RoundingMode.HALF_UP, RoundingMode.HALF_DOWN, RoundingMode.HALF_EVEN, RoundingMode.DOWN);

    /** HALF_UP, tax by line, no cash step. */
    public static final Rounding DEFAULT = of(RoundingMode.HALF_UP, TaxScope.LINE);

    /**
     * Refuses other modes.
     *
     * @throws dev.mypos.error.ValidationError if the mode is none of the four allowed
     */
    public Rounding {
        requireAllowed(mode);
    }

    /** A policy without a cash step. */
    public static Rounding of(RoundingMode mode, TaxScope taxScope) {
        return new Rounding(mode, taxScope, Optional.empty());
    }

    /** The same policy with cash rounded to multiples of {@code step}, which is more than zero. */
    public Rounding withCash(Money step, RoundingMode cashMode) {
        return new Rounding(mode, taxScope, Optional.of(new CashStep(step, cashMode)));
    }

    /**
     * What is due in cash for an amount: the multiple of the cash step it rounds to, or the amount itself without one.
     *
     * @throws dev.mypos.error.ValidationError if the amount is not in the cash step's currency
     */
    public Money roundCash(Money due) {
        return cashDue(due).result();
    }

    /** How {@link #roundCash} comes to its result, under the rule {@code cash rounding}. */
    public Step explainCash(Money due) {
        return cashDue(due).step();
    }

    private Rounded cashDue(Money due) {
        Fraction exact = new Fraction(BigInteger.valueOf(due.minorUnits()), BigInteger.ONE);
        Money rounded = cash.map(step -> step.round(due)).orElse(due);
        return new Rounded(
                "cash rounding",
                () -> due + cash.map(step -> " in steps of " + step.step()).orElse(""),
                exact,
                rounded);
    }

    static RoundingMode requireAllowed(RoundingMode mode) {
        if (!ALLOWED.contains(mode)) {
            throw Refusal.of("rounding", "allowed", "must be HALF_UP, HALF_DOWN, HALF_EVEN or DOWN, not " + mode);
        }
        return mode;
    }

    /**
     * The smallest amount that can be paid in coins. Immutable.
     *
     * @param step more than zero, such as 0.05 CAD
     */
    public record CashStep(Money step, RoundingMode mode) {

        /**
         * Refuses a step of zero or less and other modes.
         *
         * @throws dev.mypos.error.ValidationError if the step is not above zero or the mode is none of the four allowed
         */
        public CashStep {
            requireAllowed(mode);
            if (!step.isPositive()) {
                throw Refusal.of("cash_step", "range", "must be more than zero, such as 0.05");
            }
        }

        private Money round(Money due) {
            step.requireSameCurrency(due);
            Fraction steps = new Fraction(BigInteger.valueOf(due.minorUnits()), BigInteger.valueOf(step.minorUnits()));
            return Money.ofMinor(steps.rounded(mode).multiply(BigInteger.valueOf(step.minorUnits())), due.currency());
        }
    }
}

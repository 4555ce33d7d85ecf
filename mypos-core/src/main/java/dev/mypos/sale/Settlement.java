package dev.mypos.sale;

import dev.mypos.money.Money;
import dev.mypos.money.Rounding;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

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
     * Settles other tenders first and rounds only the cash remainder. What is given in cash beyond it is change.
     *
     * <p>Only a CASH tender, be it of 0, makes the remainder a cash amount: without one, tenders must cover the total to the
     * minor unit. A total of 0 needs no tender.
     *
     * @param total 0 or more
     * @param tenders at most {@link Cart#MAX_TENDERS}, each 0 or more
     * @throws dev.mypos.error.ValidationError if a tender breaks a limit or is in another currency, if they do not cover the
     *     total (it names what is missing), or if others than cash exceed it
     */
    public static Settlement of(Money total, List<Tender> tenders, Rounding rules) {
        Violations violations = new Violations("settle the total");
        TenderCheck.check(tenders, total.currency(), violations);
        violations.refuse();
        boolean inCash = tenders.stream().anyMatch(tender -> tender.kind() == Tender.Kind.CASH);
        Money remainder = total.minus(others(total.currency(), tenders));
        if (remainder.isNegative()) {
            violations.add(
                    "tenders",
                    "exceeds-total",
                    "must be at most " + total + " without cash; take " + remainder.negated() + " less");
        }
        Money due = inCash ? rules.roundCash(remainder) : remainder;
        Money change = cash(total.currency(), tenders).minus(due);
        if (change.isNegative()) {
            violations.add("tenders", "covers-total", "must cover " + total + "; " + change.negated() + " is missing");
        }
        violations.refuse();
        return new Settlement(tenders, due.minus(remainder), change);
    }

    /** What the shop kept of the total: cash rounding counted, change given back. */
    public Money kept(Money total) {
        return total.plus(roundingAdjustment);
    }

    /** The tender that pays exactly what the others leave open; empty if they leave nothing. */
    static Optional<Tender> rest(Tender.Kind kind, Money total, List<Tender> tenders, Rounding rules) {
        Money remainder = total.minus(others(total.currency(), tenders));
        Money cash = cash(total.currency(), tenders);
        if (kind != Tender.Kind.CASH) {
            return tender(kind, remainder.minus(cash), remainder.compareTo(cash) > 0);
        }
        Money open = rules.roundCash(remainder).minus(cash);
        // a remainder that rounds to nothing is still settled in cash, by a tender of 0
        return tender(kind, open, cash.isZero() ? remainder.isPositive() : open.isPositive());
    }

    private static Optional<Tender> tender(Tender.Kind kind, Money amount, boolean needed) {
        return needed ? Optional.of(new Tender(kind, amount, Optional.empty())) : Optional.empty();
    }

    private static Money others(Currency currency, List<Tender> tenders) {
        return Tender.sum(currency, tenders, kind -> kind != Tender.Kind.CASH);
    }

    private static Money cash(Currency currency, List<Tender> tenders) {
        return Tender.sum(currency, tenders, kind -> kind == Tender.Kind.CASH);
    }
}

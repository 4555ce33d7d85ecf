package dev.mypos.sale;

import dev.mypos.money.Money;
import dev.mypos.money.Rounding;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The way money goes back. Cash is rounded cumulatively: all that has come back in cash up to now, rounded, less what was
 * handed out before.
 *
 * @param taken what the sale was paid with; none without a sale
 * @param refunded what was refunded before, before cash rounding
 * @param given what was given back before by each kind
 */
record RefundTenders(
        Currency currency, Rounding rules, List<Tender> taken, Money refunded, Map<Tender.Kind, Money> given) {

    /** For a refund without a sale: all of it in cash unless tenders are named. */
    static RefundTenders withoutSale(Currency currency, Rounding rules) {
        return new RefundTenders(currency, rules, List.of(), Money.zero(currency), Map.of());
    }

    Settlement settle(Money refund, List<Tender> named) {
        return named.isEmpty() ? theWayItCame(refund) : asNamed(refund, named);
    }

    private Settlement theWayItCame(Money refund) {
        List<Tender> tenders = new ArrayList<>();
        Map<Tender.Kind, Money> spent = new EnumMap<>(Tender.Kind.class);
        spent.putAll(given);
        Money left = refund;
        for (Tender tender : taken) {
            if (tender.kind() != Tender.Kind.CASH) {
                Money gone = spent.getOrDefault(tender.kind(), zero()).min(tender.amount());
                spent.computeIfPresent(tender.kind(), (kind, before) -> before.minus(gone));
                Money part = left.min(tender.amount().minus(gone));
                if (part.isPositive()) {
                    tenders.add(new Tender(tender.kind(), part, tender.reference()));
                    left = left.minus(part);
                }
            }
        }
        Money cash = cash(left);
        if (left.isPositive()) {
            tenders.add(Tender.cash(cash));
        }
        return new Settlement(tenders, cash.minus(left), zero());
    }

    private Settlement asNamed(Money refund, List<Tender> named) {
        Violations violations = new Violations("settle the refund");
        Money left = refund.minus(Tender.sum(currency, named, kind -> kind != Tender.Kind.CASH));
        if (left.isNegative()) {
            violations.add("tenders", "exceeds-total", "must be at most " + refund + " without cash");
        }
        violations.refuse();
        boolean inCash = named.stream().anyMatch(tender -> tender.kind() == Tender.Kind.CASH);
        Money due = inCash ? cash(left) : left;
        Money cash = Tender.sum(currency, named, kind -> kind == Tender.Kind.CASH);
        if (!cash.equals(due)) {
            violations.add("tenders", "covers-total", "must give back " + due + " in cash, not " + cash);
        }
        violations.refuse();
        return new Settlement(named, cash.minus(left), zero());
    }

    /** What to hand out for so much more to be given back in cash. */
    private Money cash(Money exact) {
        Money others = Money.sum(
                currency,
                given.entrySet().stream()
                        .filter(entry -> entry.getKey() != Tender.Kind.CASH)
                        .map(Map.Entry::getValue));
        Money before = given.getOrDefault(Tender.Kind.CASH, zero());
        return rules.roundCash(refunded.minus(others).plus(exact)).minus(before);
    }

    private Money zero() {
        return Money.zero(currency);
    }
}

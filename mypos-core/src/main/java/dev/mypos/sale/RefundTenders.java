package dev.mypos.sale;

import dev.mypos.money.Money;
import dev.mypos.money.Rounding;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The way money goes back. Cash is rounded cumulatively: all that has come back in cash up to now, rounded, less what was
 * handed out before. Never more than was paid: a sale whose cash was rounded down took less than its total.
 *
 * @param taken what the sale was paid with; none without a sale
 * @param paid what the shop kept of it after change; empty without a sale
 * @param refunded what was refunded before, before cash rounding
 * @param given what was given back before by each kind
 */
record RefundTenders(
        Currency currency,
        Rounding rules,
        List<Tender> taken,
        Optional<Money> paid,
        Money refunded,
        Map<Tender.Kind, Money> given) {

    static RefundTenders of(Sale sale, Money refunded, Map<Tender.Kind, Money> given) {
        Money paid = sale.settlement().kept(sale.total());
        return new RefundTenders(
                sale.total().currency(), sale.quote().rules(), sale.tenders(), Optional.of(paid), refunded, given);
    }

    /** For a refund without a sale: all of it in cash unless tenders are named. */
    static RefundTenders withoutSale(Currency currency, Rounding rules) {
        return new RefundTenders(currency, rules, List.of(), Optional.empty(), Money.zero(currency), Map.of());
    }

    /** @param rest how what the named ones leave open goes back, if it is to go back exactly */
    Settlement settle(Money refund, List<Tender> named, Optional<Tender.Kind> rest) {
        List<Tender> all = rest.flatMap(kind -> rest(kind, refund, named))
                .map(last -> Stream.concat(named.stream(), Stream.of(last)).toList())
                .orElse(named);
        return all.isEmpty() ? theWayItCame(refund) : asNamed(refund, all);
    }

    private Optional<Tender> rest(Tender.Kind kind, Money refund, List<Tender> named) {
        Money others = Tender.sum(currency, named, other -> other != Tender.Kind.CASH);
        Money cash = Tender.sum(currency, named, other -> other == Tender.Kind.CASH);
        Money remainder = room(refund).minus(others);
        Money open = (kind == Tender.Kind.CASH ? cash(refund, others) : remainder).minus(cash);
        // a remainder that rounds to nothing is still given back in cash, by a tender of 0
        boolean roundedAway = kind == Tender.Kind.CASH && cash.isZero() && open.isZero() && remainder.isPositive();
        return open.isPositive() || roundedAway
                ? Optional.of(new Tender(kind, open, Optional.empty()))
                : Optional.empty();
    }

    private Settlement theWayItCame(Money refund) {
        List<Tender> tenders = new ArrayList<>();
        Map<Tender.Kind, Money> spent = new EnumMap<>(Tender.Kind.class);
        spent.putAll(given);
        Money left = refund;
        Money room = room(refund);
        for (Tender tender : taken) {
            if (tender.kind() != Tender.Kind.CASH) {
                Money gone = spent.getOrDefault(tender.kind(), zero()).min(tender.amount());
                spent.computeIfPresent(tender.kind(), (kind, before) -> before.minus(gone));
                Money part = left.min(tender.amount().minus(gone)).min(room);
                if (part.isPositive()) {
                    tenders.add(new Tender(tender.kind(), part, tender.reference()));
                    left = left.minus(part);
                    room = room.minus(part);
                }
            }
        }
        if (left.isPositive()) {
            tenders.add(Tender.cash(cash(refund, refund.minus(left))));
        }
        return settlement(refund, tenders);
    }

    private Settlement asNamed(Money refund, List<Tender> named) {
        Violations violations = new Violations("settle the refund");
        violations.size("tenders", named.size(), 0, Cart.MAX_TENDERS);
        Money most = room(refund);
        Money others = Tender.sum(currency, named, kind -> kind != Tender.Kind.CASH);
        if (others.compareTo(most) > 0) {
            violations.add("tenders", "exceeds-total", "must be at most " + most + " without cash");
        }
        violations.refuse();
        boolean inCash = named.stream().anyMatch(tender -> tender.kind() == Tender.Kind.CASH);
        Money due = inCash ? cash(refund, others) : most.minus(others);
        Money cash = Tender.sum(currency, named, kind -> kind == Tender.Kind.CASH);
        if (!cash.equals(due)) {
            violations.add("tenders", "covers-total", "must give back " + due + " in cash, not " + cash);
        }
        violations.refuse();
        return settlement(refund, named);
    }

    private Settlement settlement(Money refund, List<Tender> tenders) {
        return new Settlement(
                tenders, Tender.sum(currency, tenders, kind -> true).minus(refund), zero());
    }

    /** The refund, or what is left of the money that was paid, if that is less. */
    private Money room(Money refund) {
        return paid.map(all -> all.minus(sum(given)).min(refund)).orElse(refund);
    }

    /** What to hand out in cash of a refund of which so much goes back in other ways. */
    private Money cash(Money refund, Money others) {
        Money before = given.getOrDefault(Tender.Kind.CASH, zero());
        Money allOthers = sum(given).minus(before).plus(others);
        Money due = rules.roundCash(refunded.plus(refund).minus(allOthers));
        return paid.map(all -> due.min(coins(all.minus(allOthers)))).orElse(due).minus(before);
    }

    /** The most that coins can make of it. */
    private Money coins(Money amount) {
        return rules.cash()
                .map(cash -> rules.withCash(cash.step(), RoundingMode.DOWN).roundCash(amount))
                .orElse(amount);
    }

    private Money sum(Map<Tender.Kind, Money> amounts) {
        return Money.sum(currency, amounts.values().stream());
    }

    private Money zero() {
        return Money.zero(currency);
    }
}

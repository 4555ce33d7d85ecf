package dev.mypos.sale;

import dev.mypos.money.Money;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the customer gives, or is given back on a refund.
 *
 * @param reference the card terminal's, for example; no card number
 */
public record Tender(Kind kind, Money amount, Optional<String> reference) {
    /** How it is given. */
    public enum Kind {
        CASH,
        CARD,
        OTHER
    }

    public static Tender cash(Money amount) {
        return new Tender(Kind.CASH, amount, Optional.empty());
    }

    public static Tender card(Money amount) {
        return new Tender(Kind.CARD, amount, Optional.empty());
    }

    public static Tender other(Money amount) {
        return new Tender(Kind.OTHER, amount, Optional.empty());
    }

    static Money sum(Currency currency, List<Tender> tenders, Predicate<Kind> kinds) {
        Money sum = Money.zero(currency);
        for (Tender tender : tenders) {
            if (kinds.test(tender.kind())) {
                sum = sum.plus(tender.amount());
            }
        }
        return sum;
    }
}

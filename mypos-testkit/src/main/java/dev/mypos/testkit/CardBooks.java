package dev.mypos.testkit;

import dev.mypos.money.Money;
import dev.mypos.payment.PaymentKey;
import dev.mypos.payment.PaymentRequest;
import dev.mypos.payment.PaymentResult;
import dev.mypos.payment.PaymentResult.Outcome;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the provider of a simulated gateway has written down. Confine to one thread. */
final class CardBooks {
    private final Map<PaymentKey, Entry> entries = new HashMap<>();
    private final Money nothing;

    CardBooks(Currency currency) {
        this.nothing = Money.zero(currency);
    }

    /** One key: what became of it, about how much, and what has gone back of that. */
    private record Entry(Outcome outcome, Money amount, Money back, boolean captureRefused) {
        static Entry of(Outcome outcome, Money amount) {
            return new Entry(outcome, amount, Money.zero(amount.currency()), false);
        }

        Entry become(Outcome next) {
            return new Entry(next, amount, back, captureRefused);
        }

        Entry refusingCapture() {
            return new Entry(outcome, amount, back, true);
        }

        Entry givenBack(Money more) {
            return new Entry(outcome, amount, back.plus(more), captureRefused);
        }

        Money left() {
            return outcome == Outcome.CAPTURED ? amount.minus(back) : Money.zero(amount.currency());
        }
    }

    PaymentResult authorize(PaymentKey key, Money amount, boolean decline) {
        entries.computeIfAbsent(key, first -> Entry.of(decline ? Outcome.DECLINED : Outcome.AUTHORIZED, amount));
        return query(key);
    }

    PaymentResult capture(PaymentKey key, Money amount, boolean decline) {
        Entry entry = entries.get(key);
        if (entry == null || entry.outcome() != Outcome.AUTHORIZED) {
            return query(key);
        }
        if (decline || entry.captureRefused() || !entry.amount().equals(amount)) {
            entries.put(key, entry.refusingCapture());
            return result(key, Outcome.DECLINED, amount);
        }
        entries.put(key, entry.become(Outcome.CAPTURED));
        return query(key);
    }

    PaymentResult cancel(PaymentKey key) {
        entries.compute(key, (same, entry) -> entry == null ? Entry.of(Outcome.VOIDED, nothing) : cancelled(entry));
        return query(key);
    }

    private static Entry cancelled(Entry entry) {
        return switch (entry.outcome()) {
            case AUTHORIZED -> entry.become(Outcome.VOIDED);
            case CAPTURED -> entry.become(Outcome.REFUNDED);
            case VOIDED, REFUNDED, DECLINED, UNKNOWN, ABSENT -> entry;
        };
    }

    PaymentResult refund(PaymentKey original, PaymentRequest request, boolean decline) {
        if (!entries.containsKey(request.key())) {
            Entry paid = entries.getOrDefault(original, Entry.of(Outcome.ABSENT, nothing));
            boolean possible = !decline && paid.left().compareTo(request.amount()) >= 0;
            if (possible) {
                entries.put(original, paid.givenBack(request.amount()));
            }
            entries.put(request.key(), Entry.of(possible ? Outcome.REFUNDED : Outcome.DECLINED, request.amount()));
        }
        return query(request.key());
    }

    PaymentResult query(PaymentKey key) {
        Entry entry = entries.get(key);
        return entry == null ? result(key, Outcome.ABSENT, nothing) : result(key, entry.outcome(), entry.amount());
    }

    PaymentResult unknown(PaymentKey key) {
        return result(key, Outcome.UNKNOWN, nothing);
    }

    Money paid(PaymentKey key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::left).orElse(nothing);
    }

    Money held(PaymentKey key) {
        return Optional.ofNullable(entries.get(key))
                .filter(entry -> entry.outcome() == Outcome.AUTHORIZED)
                .map(Entry::amount)
                .orElse(nothing);
    }

    private static PaymentResult result(PaymentKey key, Outcome outcome, Money amount) {
        Optional<String> reference =
                outcome == Outcome.ABSENT || outcome == Outcome.UNKNOWN ? Optional.empty() : Optional.of("sim-" + key);
        return new PaymentResult(key, outcome, amount, reference, "simulated");
    }
}

package dev.mypos.sale;

import dev.mypos.error.ErrorCode;
import dev.mypos.error.PaymentError;
import dev.mypos.error.ValidationError;
import dev.mypos.journal.Trail;
import dev.mypos.money.Money;
import dev.mypos.payment.PaymentIntent;
import dev.mypos.payment.PaymentIntent.State;
import dev.mypos.payment.PaymentKey;
import dev.mypos.payment.PaymentLog;
import dev.mypos.payment.PaymentResult;
import dev.mypos.store.Caller;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives card money back the way it came. The refund is stored first, with what it owes, because money that went back cannot
 * be taken again; then the gateway is asked until it has given it.
 */
final class CardRefund {
    private final PaymentLog log;
    private final GatewayCalls gateway;
    private final Caller caller;

    CardRefund(CardDesk desk, Caller caller) {
        this.log = desk.log();
        this.gateway = new GatewayCalls(desk.gateway());
        this.caller = caller;
    }

    /**
     * What the gateway owes once the refund is stored. Empty if it took nothing for the sale.
     *
     * @throws ValidationError if more is to go back by card than the gateway has left of the sale
     */
    List<Claim> owed(RefundRequest request, RefundQuote quote) {
        Money open = Money.sum(
                quote.total().currency(),
                quote.settlement().tenders().stream().filter(CardSale::isCard).map(Tender::amount));
        Map<PaymentKey, Money> left = open.isZero() ? Map.of() : left(request, quote);
        List<Claim> owed = new ArrayList<>();
        for (Map.Entry<PaymentKey, Money> payment : left.entrySet()) {
            Money part = open.min(payment.getValue());
            if (part.isPositive()) {
                PaymentKey key = new PaymentKey(request.id().toString(), owed.size() + 1, 1);
                owed.add(new Claim.GivesBack(PaymentIntent.refund(key, payment.getKey(), part, caller.now())));
                open = open.minus(part);
            }
        }
        if (!left.isEmpty() && open.isPositive()) {
            throw ValidationError.of(
                    "settle the refund", "tenders", "exceeds-payment", "must give back " + open + " less by card");
        }
        return owed;
    }

    private Map<PaymentKey, Money> left(RefundRequest request, RefundQuote quote) {
        Map<PaymentKey, Money> left = new LinkedHashMap<>();
        request.sale().map(sale -> log.find(sale.toString())).orElse(List.of()).stream()
                .filter(payment -> payment.is(State.SETTLED))
                .forEach(payment -> left.put(payment.key(), payment.amount()));
        if (!left.isEmpty()) {
            quote.after().map(RefundState::refunds).orElse(List.of()).stream()
                    .filter(refund -> !refund.equals(request.id()))
                    .flatMap(refund -> log.find(refund.toString()).stream())
                    .forEach(gone -> gone.refundOf()
                            .ifPresent(
                                    paid -> left.computeIfPresent(paid, (key, money) -> money.minus(gone.amount()))));
        }
        return left;
    }

    /**
     * Gives back what a stored refund owes.
     *
     * @throws PaymentError payment-unknown, or payment-declined if the gateway refuses for good
     */
    void pay(Transaction refund) {
        if (refund.tenders().stream().anyMatch(CardSale::isCard)) {
            log.find(refund.id().toString()).forEach(this::payOrTell);
        }
    }

    private void payOrTell(PaymentIntent owed) {
        PaymentIntent paid = pay(owed);
        if (paid.is(State.COMPLETING)) {
            throw new PaymentError(
                    ErrorCode.PAYMENT_UNKNOWN, "give the money back", owed.key().toString());
        }
        if (paid.is(State.REVERSED)) {
            throw PaymentError.refundDeclined(owed.key().toString());
        }
    }

    /** As it is stored now: SETTLED, REVERSED if the gateway refuses for good, or still COMPLETING. */
    PaymentIntent pay(PaymentIntent owed) {
        if (owed.state().ended()) {
            return owed;
        }
        PaymentResult result = gateway.refund(owed, owed.refundOf().orElseThrow());
        PaymentIntent known = owed.known(result.providerReference());
        return switch (result.outcome()) {
            case REFUNDED -> log.advance(known.to(State.SETTLED, caller.now()), State.COMPLETING, Trail.NONE);
            case DECLINED -> log.advance(known.to(State.REVERSED, caller.now()), State.COMPLETING, refused(owed));
            case AUTHORIZED, CAPTURED, VOIDED, UNKNOWN, ABSENT -> owed;
        };
    }

    private Trail refused(PaymentIntent owed) {
        return caller.trail(
                "refund.declined",
                owed.key().transaction(),
                Map.of("key", owed.key().toString(), "amount", owed.amount().toString()));
    }
}

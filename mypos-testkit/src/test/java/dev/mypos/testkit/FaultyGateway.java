package dev.mypos.testkit;

import dev.mypos.money.Money;
import dev.mypos.payment.PaymentGateway;
import dev.mypos.payment.PaymentKey;
import dev.mypos.payment.PaymentRequest;
import dev.mypos.payment.PaymentResult;
import dev.mypos.payment.PaymentResult.Outcome;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A gateway that breaks one rule. Safe for use by many threads. */
final class FaultyGateway implements PaymentGateway {
    /** One way to break a rule. */
    enum Fault {
        TAKES_EACH_TIME("G1"),
        TAKES_WITHOUT_AUTHORISATION("G1"),
        TAKES_WHEN_ONLY_HELD("G1"),
        FORGETS_KEYS("G1"),
        DECLINED_IS_ASKED_AGAIN("G2"),
        DECLINED_TAKES("G2"),
        TAKES_AFTER_CANCEL("G3"),
        CANCEL_KEEPS_THE_MONEY("G3"),
        CANCEL_OF_UNKNOWN_IS_FORGOTTEN("G3"),
        REFUNDS_EACH_TIME("G4"),
        REFUNDS_BEYOND("G4"),
        REFUNDS_WHAT_WAS_NOT_TAKEN("G4");

        private final String rule;

        Fault(String rule) {
            this.rule = rule;
        }

        String rule() {
            return rule;
        }
    }

    private final Fault fault;
    private final SimulatedGateway below =
            new SimulatedGateway().declining(SimulatedGatewayContractTest.DECLINED::equals);
    private final Map<PaymentKey, Money> taken = new HashMap<>();

    FaultyGateway(Fault fault) {
        this.fault = fault;
    }

    synchronized Money paid(PaymentKey key) {
        return below.paid(key)
                .plus(taken.getOrDefault(key, Money.zero(SimulatedGatewayContractTest.ACCEPTED.currency())));
    }

    private void take(PaymentKey key, Money amount) {
        taken.merge(key, amount, Money::plus);
    }

    @Override
    public synchronized PaymentResult authorize(PaymentRequest request) {
        boolean known = !below.query(request.key()).is(Outcome.ABSENT);
        PaymentResult result = below.authorize(request);
        if (fault == Fault.TAKES_WHEN_ONLY_HELD && !known) {
            take(request.key(), request.amount());
        }
        if (fault == Fault.DECLINED_TAKES && result.is(Outcome.DECLINED)) {
            take(request.key(), request.amount());
        }
        return fault == Fault.DECLINED_IS_ASKED_AGAIN && known && result.is(Outcome.DECLINED)
                ? answer(result, Outcome.AUTHORIZED)
                : result;
    }

    @Override
    public synchronized PaymentResult capture(PaymentKey key, Money amount) {
        PaymentResult before = below.query(key);
        PaymentResult result = below.capture(key, amount);
        boolean broken = switch (fault) {
            case TAKES_EACH_TIME -> before.is(Outcome.CAPTURED);
            case TAKES_WITHOUT_AUTHORISATION -> before.is(Outcome.ABSENT);
            case TAKES_AFTER_CANCEL -> before.is(Outcome.VOIDED) || before.is(Outcome.REFUNDED);
            default -> false;
        };
        if (broken) {
            take(key, amount);
        }
        return result;
    }

    @Override
    public synchronized PaymentResult cancel(PaymentKey key) {
        PaymentResult before = below.query(key);
        if (fault == Fault.CANCEL_OF_UNKNOWN_IS_FORGOTTEN && before.is(Outcome.ABSENT)) {
            return answer(before, Outcome.VOIDED);
        }
        if (fault == Fault.CANCEL_KEEPS_THE_MONEY && before.is(Outcome.CAPTURED)) {
            take(key, before.amount());
        }
        return below.cancel(key);
    }

    @Override
    public synchronized PaymentResult refund(PaymentKey original, PaymentRequest request) {
        boolean known = !below.query(request.key()).is(Outcome.ABSENT);
        PaymentResult result = below.refund(original, request);
        boolean broken = switch (fault) {
            case REFUNDS_EACH_TIME -> known && result.is(Outcome.REFUNDED);
            case REFUNDS_BEYOND ->
                result.is(Outcome.DECLINED) && below.query(original).is(Outcome.CAPTURED);
            case REFUNDS_WHAT_WAS_NOT_TAKEN ->
                result.is(Outcome.DECLINED) && below.query(original).is(Outcome.AUTHORIZED);
            default -> false;
        };
        if (broken) {
            take(original, request.amount().negated());
        }
        return broken ? answer(result, Outcome.REFUNDED) : result;
    }

    @Override
    public synchronized PaymentResult query(PaymentKey key) {
        PaymentResult result = below.query(key);
        return fault == Fault.FORGETS_KEYS ? answer(result, Outcome.ABSENT) : result;
    }

    private static PaymentResult answer(PaymentResult result, Outcome outcome) {
        return new PaymentResult(result.key(), outcome, result.amount(), Optional.empty(), "faulty");
    }
}

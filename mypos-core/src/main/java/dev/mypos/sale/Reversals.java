package dev.mypos.sale;

import dev.mypos.journal.Trail;
import dev.mypos.payment.PaymentIntent;
import dev.mypos.payment.PaymentIntent.State;
import dev.mypos.payment.PaymentLog;
import dev.mypos.store.Caller;
import java.util.List;
import java.util.Map;

/** Ends payments for which there will be no sale. */
final class Reversals {
    private final PaymentLog log;
    private final GatewayCalls gateway;
    private final Caller caller;

    Reversals(CardDesk desk, Caller caller) {
        this.log = desk.log();
        this.gateway = new GatewayCalls(desk.gateway());
        this.caller = caller;
    }

    /** Gives back what can be given back now; the rest stays REVERSING until somebody recovers it. */
    void giveBack(List<PaymentIntent> taken) {
        taken.forEach(this::reverse);
    }

    /**
     * Ends a payment unless its sale was stored meanwhile.
     *
     * @return as it is stored now: REVERSED, SETTLED, or still REVERSING if the gateway does not know yet
     */
    PaymentIntent reverse(PaymentIntent intent) {
        PaymentIntent stored = intent;
        while (stored.is(State.STARTED) || stored.is(State.COMPLETING)) {
            stored = log.advance(stored.to(State.REVERSING, caller.now()), stored.state(), Trail.NONE);
        }
        return stored.is(State.REVERSING) ? cancel(stored) : stored;
    }

    private PaymentIntent cancel(PaymentIntent intent) {
        return switch (gateway.cancel(intent)) {
            case VOIDED, REFUNDED -> end(intent, reversed(intent));
            case DECLINED -> end(intent, Trail.NONE); // no money has moved, so there is nothing to tell
            case AUTHORIZED, CAPTURED, UNKNOWN, ABSENT -> intent;
        };
    }

    private PaymentIntent end(PaymentIntent intent, Trail trail) {
        return log.advance(intent.to(State.REVERSED, caller.now()), State.REVERSING, trail);
    }

    private Trail reversed(PaymentIntent intent) {
        return caller.trail(
                "payment.reversed",
                intent.key().transaction(),
                Map.of("key", intent.key().toString(), "amount", intent.amount().toString()));
    }
}

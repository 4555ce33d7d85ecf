package dev.mypos.sale;

import dev.mypos.error.ConflictError;
import dev.mypos.error.ErrorCode;
import dev.mypos.error.PaymentError;
import dev.mypos.journal.Trail;
import dev.mypos.money.Money;
import dev.mypos.payment.PaymentIntent;
import dev.mypos.payment.PaymentIntent.State;
import dev.mypos.payment.PaymentKey;
import dev.mypos.payment.PaymentLog;
import dev.mypos.store.Caller;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Takes the money for one sale before it is stored, or gives it back. Confine to one thread. */
final class CardPayments {
    private final PaymentLog log;
    private final GatewayCalls gateway;
    private final Reversals reversals;
    private final Caller caller;

    CardPayments(CardDesk desk, Caller caller) {
        this.log = desk.log();
        this.gateway = new GatewayCalls(desk.gateway());
        this.reversals = new Reversals(desk, caller);
        this.caller = caller;
    }

    /**
     * Holds all amounts, then takes them. What was begun before goes on where it stood.
     *
     * @return the payments, each COMPLETING and captured
     * @throws PaymentError payment-declined, after what was taken for other tenders has been given back; payment-unknown
     * @throws ConflictError idempotency-conflict if other amounts are being taken under the transaction's id
     * @throws dev.mypos.error.ThrottledError busy if somebody else ended one of them
     */
    List<PaymentIntent> take(TransactionId id, List<Money> amounts) {
        List<PaymentIntent> begun = begin(id, amounts);
        try {
            List<PaymentIntent> completing = new ArrayList<>();
            for (PaymentIntent intent : authorize(begun)) {
                completing.add(advance(intent, State.COMPLETING));
            }
            return completing.stream()
                    .map(intent -> intent.known(gateway.capture(intent).providerReference()))
                    .toList();
        } catch (PaymentError e) {
            if (e.code() == ErrorCode.PAYMENT_DECLINED) {
                reversals.giveBack(begun);
            }
            throw e;
        }
    }

    private List<PaymentIntent> authorize(List<PaymentIntent> begun) {
        return begun.stream()
                .map(intent -> intent.is(State.STARTED)
                        ? intent.known(gateway.authorize(intent).providerReference())
                        : intent)
                .toList();
    }

    private List<PaymentIntent> begin(TransactionId id, List<Money> amounts) {
        List<PaymentIntent> known = log.find(id.toString());
        List<PaymentIntent> begun = new ArrayList<>();
        for (int tender = 1; tender <= amounts.size(); tender++) {
            begun.add(begin(new PaymentKey(id.toString(), tender, 1), amounts.get(tender - 1), known));
        }
        return begun;
    }

    private PaymentIntent begin(PaymentKey first, Money amount, List<PaymentIntent> known) {
        Optional<PaymentIntent> last = known.stream()
                .filter(intent -> intent.key().tender() == first.tender())
                .max(Comparator.comparing(PaymentIntent::key))
                .map(this::cleared);
        PaymentIntent open = last.filter(intent -> !intent.is(State.REVERSED))
                .orElseGet(() -> begin(last.map(ended -> ended.key().next()).orElse(first), amount));
        if (open.state().ended()) {
            throw GatewayCalls.busy(); // its sale has just been stored, or somebody has ended it: asked again, it shows
        }
        if (!open.amount().equals(amount)) {
            throw ConflictError.idempotencyConflict(
                    "take the payment", "payment", open.key().toString());
        }
        return open;
    }

    private PaymentIntent begin(PaymentKey key, Money amount) {
        return log.begin(PaymentIntent.charge(key, amount, caller.now()), Trail.NONE);
    }

    /** What somebody began to give back must have ended before it is taken again. */
    private PaymentIntent cleared(PaymentIntent intent) {
        if (!intent.is(State.REVERSING)) {
            return intent;
        }
        PaymentIntent ended = reversals.reverse(intent);
        if (ended.is(State.REVERSING)) {
            throw new PaymentError(
                    ErrorCode.PAYMENT_UNKNOWN, "take the payment", intent.key().toString());
        }
        return ended;
    }

    private PaymentIntent advance(PaymentIntent intent, State next) {
        if (intent.is(next)) {
            return intent;
        }
        PaymentIntent stored = log.advance(intent.to(next, caller.now()), intent.state(), Trail.NONE);
        if (!stored.is(next)) { // somebody is giving it back
            throw GatewayCalls.busy();
        }
        return stored;
    }
}

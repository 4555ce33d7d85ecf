package dev.mypos.sale;

import dev.mypos.error.ErrorCode;
import dev.mypos.error.PaymentError;
import dev.mypos.error.ThrottledError;
import dev.mypos.payment.PaymentGateway;
import dev.mypos.payment.PaymentIntent;
import dev.mypos.payment.PaymentKey;
import dev.mypos.payment.PaymentRequest;
import dev.mypos.payment.PaymentResult;
import dev.mypos.payment.PaymentResult.Outcome;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the gateway, and asks once more what has become of a payment where the answer did not come. */
final class GatewayCalls {
    private static final Logger LOG = LoggerFactory.getLogger(GatewayCalls.class);
    private static final String OPERATION = "take the payment";

    private final PaymentGateway gateway;

    GatewayCalls(PaymentGateway gateway) {
        this.gateway = gateway;
    }

    /**
     * Holds the money.
     *
     * @throws PaymentError payment-declined or payment-unknown
     * @throws ThrottledError busy if somebody has ended the payment
     */
    PaymentResult authorize(PaymentIntent intent) {
        return insist(
                Set.of(Outcome.AUTHORIZED, Outcome.CAPTURED),
                intent,
                ask(intent, () -> gateway.authorize(request(intent))));
    }

    /** Takes the money; throws as {@link #authorize}. */
    PaymentResult capture(PaymentIntent intent) {
        return insist(
                Set.of(Outcome.CAPTURED), intent, ask(intent, () -> gateway.capture(intent.key(), intent.amount())));
    }

    /** VOIDED, REFUNDED or DECLINED if the payment has ended without money. */
    Outcome cancel(PaymentIntent intent) {
        return once(intent, () -> gateway.cancel(intent.key())).outcome();
    }

    /** REFUNDED, DECLINED, or anything else that is not known yet. */
    PaymentResult refund(PaymentIntent owed, PaymentKey original) {
        return ask(owed, () -> gateway.refund(original, request(owed)));
    }

    /** Somebody else was at the same payment; the same request finds what has become of it. */
    static ThrottledError busy() {
        return new ThrottledError(ErrorCode.BUSY, OPERATION, Duration.ofMillis(200), null);
    }

    private static PaymentRequest request(PaymentIntent intent) {
        return new PaymentRequest(intent.key(), intent.amount(), intent.key().transaction());
    }

    private static PaymentResult insist(Set<Outcome> wanted, PaymentIntent intent, PaymentResult result) {
        // less than was asked for is no payment; it is given back like any other that is not finished
        if (wanted.contains(result.outcome()) && result.amount().equals(intent.amount())) {
            return result;
        }
        String key = intent.key().toString();
        throw switch (result.outcome()) {
            case DECLINED -> new PaymentError(ErrorCode.PAYMENT_DECLINED, OPERATION, key);
            case VOIDED, REFUNDED -> busy();
            case AUTHORIZED, CAPTURED, UNKNOWN, ABSENT -> new PaymentError(ErrorCode.PAYMENT_UNKNOWN, OPERATION, key);
        };
    }

    private PaymentResult ask(PaymentIntent intent, Supplier<PaymentResult> call) {
        PaymentResult result = once(intent, call);
        return result.is(Outcome.UNKNOWN) ? once(intent, () -> gateway.query(intent.key())) : result;
    }

    private static PaymentResult once(PaymentIntent intent, Supplier<PaymentResult> call) {
        try {
            return call.get();
        } catch (RuntimeException e) { // a gateway that breaks may have taken money all the same
            LOG.warn("The payment gateway failed on {}", intent.key(), e);
            return new PaymentResult(
                    intent.key(),
                    Outcome.UNKNOWN,
                    intent.amount(),
                    Optional.empty(),
                    e.getClass().getSimpleName());
        }
    }
}

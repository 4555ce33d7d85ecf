package dev.mypos.payment;

import dev.mypos.money.Money;
import dev.mypos.wire.Fields;
import java.time.Instant;
import java.util.Optional;

/**
 * That money is to be taken or given back, and how far it has come. Immutable.
 *
 * @param amount more than 0
 * @param refundOf the payment that the money goes back to; empty for a charge
 * @param since when it came into its state
 * @param providerReference the number that the provider knows it by, once it is known
 */
public record PaymentIntent(
        PaymentKey key,
        Money amount,
        Optional<PaymentKey> refundOf,
        State state,
        Instant since,
        Optional<String> providerReference) {
    /** How far it has come. */
    public enum State {
        /** The gateway may have been asked to hold the money. */
        STARTED("started", false),
        /**
         * Of a charge: all is authorised, and the gateway may have been asked to take it; the sale is not stored. Of a refund:
         * it is stored, and the gateway may have been asked to give the money back.
         */
        COMPLETING("completing", false),
        /** There will be no sale, and the gateway may have been asked to give back what it took. */
        REVERSING("reversing", false),
        /** Of a charge: the sale is stored and the money taken. Of a refund: the money went back. Final. */
        SETTLED("settled", true),
        /** No money has changed hands in the end: declined, released or given back. Final. */
        REVERSED("reversed", true);

        private final String code;
        private final boolean ended;

        State(String code, boolean ended) {
            this.code = code;
            this.ended = ended;
        }

        public String code() {
            return code;
        }

        /** Whether it stays like this for ever. */
        public boolean ended() {
            return ended;
        }
    }

    public static PaymentIntent charge(PaymentKey key, Money amount, Instant now) {
        return new PaymentIntent(key, amount, Optional.empty(), State.STARTED, now, Optional.empty());
    }

    /** A refund exists only once it is stored, so it begins as one that is to be completed. */
    public static PaymentIntent refund(PaymentKey key, PaymentKey of, Money amount, Instant now) {
        return new PaymentIntent(key, amount, Optional.of(of), State.COMPLETING, now, Optional.empty());
    }

    public PaymentIntent to(State next, Instant now) {
        return new PaymentIntent(key, amount, refundOf, next, now, providerReference);
    }

    public PaymentIntent known(Optional<String> reference) {
        return new PaymentIntent(key, amount, refundOf, state, since, reference.or(() -> providerReference));
    }

    public boolean isCharge() {
        return refundOf.isEmpty();
    }

    public boolean is(State asked) {
        return state == asked;
    }

    public Fields fields() {
        return PaymentIntentFields.write(this);
    }

    /** @throws dev.mypos.error.CorruptDataError if the fields are not those of a payment */
    public static PaymentIntent from(Fields fields) {
        return fields.as("payment", PaymentIntentFields::read);
    }
}

package dev.mypos.payment;

import dev.mypos.money.Money;
import java.util.Optional;

/**
 * What a gateway knows of a key.
 *
 * @param amount what the outcome is about; 0 where nothing was ever asked for
 * @param providerReference the number that the provider knows it by, if it gave one
 * @param message for a person: no card number, no name
 */
public record PaymentResult(
        PaymentKey key, Outcome outcome, Money amount, Optional<String> providerReference, String message) {
    /** What has become of it. */
    public enum Outcome {
        /** The money is held, and not taken. */
        AUTHORIZED,
        /** The money is taken. */
        CAPTURED,
        /** Nothing was taken, and nothing ever will be under this key. */
        VOIDED,
        /** The money went back, and nothing more will be taken under this key. */
        REFUNDED,
        /** Refused for good; nothing moved. */
        DECLINED,
        /** Nobody knows: the line broke, or the answer did not come in time. Asking again with the same key is safe. */
        UNKNOWN,
        /** The gateway has never heard of the key. It may hear of it yet, if a request is still on its way. */
        ABSENT
    }

    public boolean is(Outcome asked) {
        return outcome == asked;
    }
}

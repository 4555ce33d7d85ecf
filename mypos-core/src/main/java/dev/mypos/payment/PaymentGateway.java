package dev.mypos.payment;

import dev.mypos.money.Money;

/**
 * Takes money and gives it back through a provider. Amounts are charged whole or not at all. Safe for use by many threads.
 *
 * <p>G1 a key is one payment: whatever is asked twice, at once or years later, happens once, and the answer tells what has
 * become of it. G2 a declined key stays declined. G3 cancelling is final: no request with the key takes money afterwards,
 * not even one that was sent before and arrives later. G4 a refund has a key of its own, happens once, and never goes beyond
 * what was captured. G5 what the provider does not answer in time is {@code UNKNOWN} and no exception.
 *
 * <p>An implementation is correct if it passes {@code PaymentGatewayContract} of mypos-testkit.
 */
public interface PaymentGateway {
    /**
     * Holds the amount on the customer's card.
     *
     * @return AUTHORIZED, DECLINED or UNKNOWN; of a repeat what has become of the key, such as CAPTURED or VOIDED
     */
    PaymentResult authorize(PaymentRequest request);

    /**
     * Takes what was held.
     *
     * @param amount what was authorised
     * @return CAPTURED, DECLINED or UNKNOWN; VOIDED or REFUNDED after it was cancelled; ABSENT if it was never authorised
     */
    PaymentResult capture(PaymentKey key, Money amount);

    /**
     * Ends a payment without money: releases what is held, gives back what was taken, and refuses what may still arrive.
     *
     * @return VOIDED, REFUNDED or DECLINED, all of them final; UNKNOWN as long as the provider cannot promise that
     */
    PaymentResult cancel(PaymentKey key);

    /**
     * Gives back all or a part of what was captured.
     *
     * @param original the key that the money was captured under
     * @param request with a key of its own
     * @return REFUNDED, UNKNOWN, or DECLINED if the provider refuses for good
     */
    PaymentResult refund(PaymentKey original, PaymentRequest request);

    /** What has become of a key, of a charge or a refund; changes nothing. */
    PaymentResult query(PaymentKey key);
}

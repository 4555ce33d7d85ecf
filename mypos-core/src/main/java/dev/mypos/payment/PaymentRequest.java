package dev.mypos.payment;

import dev.mypos.money.Money;

/**
 * What a gateway is asked to charge or to give back.
 *
 * @param amount more than 0
 * @param reference what the customer may read on a statement and the shop finds again: the transaction's id
 */
public record PaymentRequest(PaymentKey key, Money amount, String reference) {}

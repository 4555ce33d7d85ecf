package dev.mypos.payment;

import dev.mypos.money.Money;
import dev.mypos.payment.PaymentIntent.State;
import dev.mypos.wire.Fields;
import java.util.Currency;
import java.util.Optional;
import java.util.stream.Stream;

/** The stored fields of a payment. */
final class PaymentIntentFields {
    private PaymentIntentFields() {}

    static Fields write(PaymentIntent intent) {
        return Fields.builder()
                .put("payment_key", intent.key().toString())
                .put("amount", intent.amount().amount())
                .put("currency", intent.amount().currency().getCurrencyCode())
                .put("refund_of", intent.refundOf().map(PaymentKey::toString))
                .put("state", intent.state().code())
                .put("since", intent.since())
                .put("provider_reference", intent.providerReference())
                .build();
    }

    static PaymentIntent read(Fields fields) {
        Currency currency = fields.read("currency", Currency::getInstance);
        return new PaymentIntent(
                fields.read("payment_key", PaymentKey::parse),
                Money.of(fields.decimal("amount"), currency),
                refundOf(fields),
                fields.read("state", PaymentIntentFields::state),
                fields.instant("since"),
                fields.findText("provider_reference"));
    }

    private static Optional<PaymentKey> refundOf(Fields fields) {
        return fields.has("refund_of") ? Optional.of(fields.read("refund_of", PaymentKey::parse)) : Optional.empty();
    }

    private static State state(String code) {
        return Stream.of(State.values())
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no state of a payment"));
    }
}

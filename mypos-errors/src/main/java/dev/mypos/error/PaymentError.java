package dev.mypos.error;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A payment that was refused, or of which nobody knows yet whether it happened. Immutable. */
public final class PaymentError extends POSError {
    private static final long serialVersionUID = 1;

    private final String key;

    /**
     * Names the payment by its key.
     *
     * @param key the id under which the payment was asked for; never a card number
     * @throws IllegalArgumentException if the code belongs to another type
     */
    public PaymentError(ErrorCode code, String operation, String key) {
        this(code, operation, key, null);
    }

    /**
     * As {@link #PaymentError(ErrorCode, String, String)}, and keeps what the gateway's client threw.
     *
     * @throws IllegalArgumentException if the code belongs to another type, or the cause is a POSError
     */
    public PaymentError(ErrorCode code, String operation, String key, @Nullable Throwable cause) {
        this(code, operation, key, wording(code, SafeText.value(key)), cause);
    }

    private PaymentError(ErrorCode code, String operation, String key, Wording wording, @Nullable Throwable cause) {
        super(code, operation, "payment " + key, wording, Map.of("key", key), cause);
        this.key = key;
    }

    /**
     * The gateway refuses for good to give money back for a refund that is stored.
     *
     * @param key the id under which the money was to go back
     */
    public static PaymentError refundDeclined(String key) {
        Wording wording = new Wording(
                "The refund is stored, but the card's bank refused the money of payment " + SafeText.value(key) + ".",
                "Hand the money to the customer in another way.");
        return new PaymentError(ErrorCode.PAYMENT_DECLINED, "give the money back", key, wording, null);
    }

    /** The id under which the payment was asked for. */
    public String key() {
        return key;
    }

    private static Wording wording(ErrorCode code, String key) {
        return switch (code) {
            case PAYMENT_DECLINED ->
                new Wording(
                        "Payment " + key + " was declined and no money was taken.",
                        "Ask the customer for another card or another way to pay.");
            case PAYMENT_UNKNOWN ->
                new Wording(
                        "It is not known yet whether payment " + key + " went through.",
                        "Try again with the same id: the customer is not charged twice.");
            default -> throw code.notFor(PaymentError.class);
        };
    }
}

package dev.mypos.error;

/** The words for each conflict code, where no factory knows better. */
final class ConflictWording {
    private ConflictWording() {}

    static Wording of(ErrorCode code, String resource) {
        return because(code, sentence(code, resource));
    }

    static Wording because(ErrorCode code, String sentence) {
        return new Wording(sentence, remedy(code));
    }

    private static String sentence(ErrorCode code, String resource) {
        return switch (code) {
            case STALE_VERSION -> resource + " was changed by somebody else since it was read.";
            case ALREADY_EXISTS -> resource + " exists already.";
            case IDEMPOTENCY_CONFLICT -> "The id of " + resource + " was used before for another request.";
            case PRICE_CHANGED -> "The price of " + resource + " is no longer the one that was shown.";
            case PRODUCT_INACTIVE -> resource + " is no longer for sale.";
            case REFUND_EXCEEDS_SALE -> "The refund asks for more than is left of " + resource + ".";
            case ALREADY_VOIDED -> resource + " was voided before.";
            case SHIFT_CLOSED -> resource + " has no open shift.";
            default -> throw code.notFor(ConflictError.class);
        };
    }

    private static String remedy(ErrorCode code) {
        return switch (code) {
            case STALE_VERSION -> "Read it again, repeat the change on what is stored now, and save that.";
            case ALREADY_EXISTS -> "Choose another value, or change the one that exists.";
            case IDEMPOTENCY_CONFLICT -> "Use a new id for a new request, or send the first request again unchanged.";
            case PRICE_CHANGED -> "Refresh the cart, show the new total to the customer, and complete it again.";
            case PRODUCT_INACTIVE -> "Take it out of the cart, or make it active again in the catalogue.";
            case REFUND_EXCEEDS_SALE -> "Refund no more than what is left; earlier refunds of the sale count.";
            case ALREADY_VOIDED -> "Nothing is left to do: a voided sale is refunded in full.";
            case SHIFT_CLOSED -> "Open a shift on this register and try again.";
            default -> throw code.notFor(ConflictError.class);
        };
    }
}

package dev.mypos.error;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A valid request that does not fit what is stored; nothing was changed.
 *
 * <p>The factories, one for each code, name what stands in the way. Immutable.
 */
public sealed class ConflictError extends POSError permits InsufficientStockError {
    private static final long serialVersionUID = 1;

    /**
     * Words the conflict by its code alone; a factory says more where its facts are known.
     *
     * @throws IllegalArgumentException if the code belongs to another type
     */
    public ConflictError(ErrorCode code, String operation, String resource, Map<String, String> details) {
        this(code, operation, resource, ConflictWording.of(code, SafeText.value(resource)), details);
    }

    ConflictError(ErrorCode code, String operation, String resource, Wording wording, Map<String, String> details) {
        super(code, operation, resource, wording, details, null);
    }

    /** Somebody else saved it since the caller read it. */
    public static ConflictError staleVersion(String operation, String kind, String id, long expected, long stored) {
        String resource = kind + " " + id;
        return new ConflictError(
                ErrorCode.STALE_VERSION,
                operation,
                resource,
                ConflictWording.because(
                        ErrorCode.STALE_VERSION,
                        SafeText.value(resource) + " was changed by somebody else: version " + expected
                                + " was expected, version " + stored + " is stored."),
                Map.of("expected_version", Long.toString(expected), "stored_version", Long.toString(stored)));
    }

    /**
     * Something of this kind has the same unique value.
     *
     * @param field the field that must be unique, for example {@code sku}
     * @param value the value it has; never personal data
     */
    public static ConflictError alreadyExists(String operation, String kind, String field, String value) {
        return new ConflictError(
                ErrorCode.ALREADY_EXISTS,
                operation,
                kind + " " + value,
                new Wording(
                        "There is already a " + kind + " with " + field + " " + SafeText.value(value) + ".",
                        "Choose another " + field + ", or change the " + kind + " that exists."),
                Map.of("kind", kind, "field", field, "value", value));
    }

    /**
     * Something personal that only one of a kind may have belongs to another one.
     *
     * @param field what must be unique, for example {@code email}; its value is not told
     * @param owner the id of the one that has it
     */
    public static ConflictError alreadyTaken(String operation, String kind, String field, String owner) {
        return new ConflictError(
                ErrorCode.ALREADY_EXISTS,
                operation,
                kind + " " + owner,
                new Wording(
                        "Another " + kind + " has this " + field + ": " + SafeText.value(owner) + ".",
                        "Use the " + kind + " that exists, or leave the " + field + " out."),
                Map.of("kind", kind, "field", field, "owner", owner));
    }

    /**
     * There is one already, and it is not as it was asked for.
     *
     * @param what what there is and where, for example {@code a shop in the folder shop}
     * @param differences each setting by name, with the value it has and the one that was asked for
     */
    public static ConflictError otherSettings(
            String operation, String what, Map<String, String> differences, String remedy) {
        String settings = new TreeMap<>(differences)
                .entrySet().stream()
                        .map(difference -> difference.getKey() + " " + SafeText.value(difference.getValue()))
                        .collect(joining("; "));
        return new ConflictError(
                ErrorCode.ALREADY_EXISTS,
                operation,
                what,
                new Wording(
                        "There is already " + SafeText.value(what) + ", with other settings: " + settings + ".",
                        SafeText.sentence(remedy)),
                differences);
    }

    /** The id was used before, by a request that differs from this one. */
    public static ConflictError idempotencyConflict(String operation, String kind, String id) {
        return new ConflictError(ErrorCode.IDEMPOTENCY_CONFLICT, operation, kind + " " + id, Map.of("id", id));
    }

    /**
     * Prices are no longer those that the till showed; all of them at once.
     *
     * @throws IllegalArgumentException if there is no change
     */
    public static ConflictError priceChanged(String operation, List<PriceChange> changes) {
        requireSome(changes, "price change");
        String products = changes.stream().map(PriceChange::sentence).collect(joining("; "));
        return new ConflictError(
                ErrorCode.PRICE_CHANGED,
                operation,
                "prices",
                ConflictWording.because(ErrorCode.PRICE_CHANGED, "Prices have changed: " + products + "."),
                changes.stream()
                        .collect(toMap(PriceChange::sku, PriceChange::terms, (a, b) -> a + "; " + b, TreeMap::new)));
    }

    /**
     * Products are no longer for sale; all of them at once.
     *
     * @throws IllegalArgumentException if there is no product
     */
    public static ConflictError productInactive(String operation, Collection<String> skus) {
        requireSome(skus, "product");
        String products = skus.stream().map(SafeText::value).collect(joining(", "));
        return new ConflictError(
                ErrorCode.PRODUCT_INACTIVE,
                operation,
                "product " + products,
                ConflictWording.because(ErrorCode.PRODUCT_INACTIVE, "No longer for sale: " + products + "."),
                Map.of("products", products));
    }

    /**
     * A refund asks for more than is left of its sale.
     *
     * @param part what is exceeded, for example {@code line 2} or {@code the total}
     * @param asked the quantity or amount that was asked for
     * @param refundable the quantity or amount that is left
     */
    public static ConflictError refundExceedsSale(
            String operation, String saleId, String part, String asked, String refundable) {
        return new ConflictError(
                ErrorCode.REFUND_EXCEEDS_SALE,
                operation,
                "sale " + saleId,
                ConflictWording.because(
                        ErrorCode.REFUND_EXCEEDS_SALE,
                        "The refund asks for " + asked + " of " + part + " of sale " + SafeText.value(saleId)
                                + ", but only " + refundable + " can still be refunded."),
                Map.of("part", part, "asked", asked, "refundable", refundable));
    }

    /** The sale was voided before, so nothing is left to void or refund. */
    public static ConflictError alreadyVoided(String operation, String saleId) {
        return new ConflictError(
                ErrorCode.ALREADY_VOIDED, operation, "sale " + saleId, Map.of("transaction_id", saleId));
    }

    /** The register needs an open shift and has none. */
    public static ConflictError shiftClosed(String operation, String register) {
        return new ConflictError(
                ErrorCode.SHIFT_CLOSED, operation, "register " + register, Map.of("register", register));
    }

    /**
     * The shift is over, so nothing more belongs to it.
     *
     * @param number its number on the register, which is that of its Z report
     */
    public static ConflictError shiftEnded(String operation, String shiftId, long number, String register) {
        return new ConflictError(
                ErrorCode.SHIFT_CLOSED,
                operation,
                "shift " + shiftId,
                new Wording(
                        "Shift " + number + " of register " + SafeText.value(register) + " is closed.",
                        "Read its Z report, or open another shift."),
                Map.of("shift_id", shiftId, "number", Long.toString(number), "register", register));
    }

    private static void requireSome(Collection<?> items, String what) {
        if (items.isEmpty()) {
            throw new IllegalArgumentException("This conflict needs at least one " + what);
        }
    }

    /**
     * One price that differs from what the till showed. Immutable.
     *
     * @param shown the price that the till showed, with its currency
     * @param current the price that holds now, with its currency
     */
    public record PriceChange(String productId, String sku, String shown, String current) implements Serializable {
        /** Refuses nulls. */
        public PriceChange {
            Objects.requireNonNull(productId, "productId");
            Objects.requireNonNull(sku, "sku");
            Objects.requireNonNull(shown, "shown");
            Objects.requireNonNull(current, "current");
        }

        private String sentence() {
            return SafeText.value(sku) + " was " + shown + " and is now " + current;
        }

        private String terms() {
            return "product_id " + productId + ", shown " + shown + ", current " + current;
        }
    }
}

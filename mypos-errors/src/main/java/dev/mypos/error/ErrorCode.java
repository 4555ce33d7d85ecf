package dev.mypos.error;

import java.util.Locale;

/**
 * The stable name of what went wrong; it is the problem type on the API and never changes its meaning.
 *
 * <p>Each code belongs to exactly one {@linkplain #type() type}. Immutable.
 */
public enum ErrorCode {
    /** Some input breaks a rule; every broken rule is listed. */
    VALIDATION_FAILED(ValidationError.class, false, 422, 6),
    /** What was asked for does not exist in this store. */
    NOT_FOUND(NotFoundError.class, false, 404, 3),
    /** Somebody else changed it first. The API answers 412 instead where the request carried {@code If-Match}. */
    STALE_VERSION(ConflictError.class, false, 409, 5),
    /** Something with the same unique value is there already. */
    ALREADY_EXISTS(ConflictError.class, false, 409, 5),
    /** The id was used before for another request. The API answers 422 instead. */
    IDEMPOTENCY_CONFLICT(ConflictError.class, false, 409, 5),
    /** A price is no longer the one the till showed. */
    PRICE_CHANGED(ConflictError.class, false, 409, 5),
    /** A product is no longer for sale. */
    PRODUCT_INACTIVE(ConflictError.class, false, 409, 5),
    /** A refund asks for more than is left of its sale. */
    REFUND_EXCEEDS_SALE(ConflictError.class, false, 409, 5),
    /** The sale was voided before. */
    ALREADY_VOIDED(ConflictError.class, false, 409, 5),
    /** The register has no open shift. */
    SHIFT_CLOSED(ConflictError.class, false, 409, 5),
    /** At least one line asks for more than is available. */
    INSUFFICIENT_STOCK(InsufficientStockError.class, false, 409, 5),
    /** The payment was refused; no money moved. */
    PAYMENT_DECLINED(PaymentError.class, false, 402, 5),
    /** The payment may or may not have happened; asking again with the same id is safe. */
    PAYMENT_UNKNOWN(PaymentError.class, true, 503, 7),
    /** Nobody is signed in. */
    NOT_AUTHENTICATED(AccessDeniedError.class, false, 401, 4),
    /** The actor lacks the permission. */
    ACCESS_DENIED(AccessDeniedError.class, false, 403, 4),
    /** The actor may do it once somebody with the permission approves. */
    APPROVAL_REQUIRED(AccessDeniedError.class, false, 403, 4),
    /** The backend's credentials are missing or have expired. */
    CREDENTIALS(CredentialsError.class, false, 503, 4),
    /** The backend's credentials are valid, but AWS does not allow them to do this. */
    FORBIDDEN_BY_AWS(CredentialsError.class, false, 503, 4),
    /** A part of the backend has not been created yet. */
    NOT_PROVISIONED(NotProvisionedError.class, false, 503, 7),
    /** The store was made by a newer version of MyPOS. */
    NEWER_SCHEMA(NotProvisionedError.class, false, 503, 7),
    /** The backend limits the rate of requests. */
    THROTTLED(ThrottledError.class, true, 503, 7),
    /** Too many others write to the same place at this moment. */
    BUSY(ThrottledError.class, true, 503, 7),
    /** The caller sends too many requests. */
    RATE_LIMITED(ThrottledError.class, true, 429, 7),
    /** The backend cannot be reached; nothing was changed. */
    UNAVAILABLE(UnavailableError.class, true, 503, 7),
    /** There is no room left to store anything. */
    STORAGE_FULL(UnavailableError.class, true, 503, 7),
    /** The storage can be read but not written. */
    READ_ONLY_STORAGE(UnavailableError.class, true, 503, 7),
    /** The write may or may not have happened; the same id may be sent again. */
    OUTCOME_UNKNOWN(UnavailableError.class, true, 503, 7),
    /** What is stored cannot be understood; a file that is no shop included. */
    CORRUPT_DATA(CorruptDataError.class, false, 500, 1),
    /** A defect of MyPOS, never used for anything else. */
    INTERNAL(InternalError.class, false, 500, 1);

    private final String code;
    private final Class<? extends POSError> type;
    private final boolean retryable;
    private final int httpStatus;
    private final int exitCode;

    ErrorCode(Class<? extends POSError> type, boolean retryable, int httpStatus, int exitCode) {
        this.code = name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.type = type;
        this.retryable = retryable;
        this.httpStatus = httpStatus;
        this.exitCode = exitCode;
    }

    /** The stable text form, for example {@code insufficient-stock}. */
    public String code() {
        return code;
    }

    /** The one type of error that carries this code. */
    public Class<? extends POSError> type() {
        return type;
    }

    /** Whether the same request, with the same id, may succeed later without being changed. */
    public boolean retryable() {
        return retryable;
    }

    /** The HTTP status of the API, 400 to 599; the codes' own texts name the two exceptions. */
    public int httpStatus() {
        return httpStatus;
    }

    /** The exit code of the command line, 1 to 7. */
    public int exitCode() {
        return exitCode;
    }

    IllegalArgumentException notFor(Class<? extends POSError> other) {
        return new IllegalArgumentException(
                code + " belongs to " + type.getSimpleName() + ", not to " + other.getSimpleName());
    }
}

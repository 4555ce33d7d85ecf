package dev.mypos.sample.cli;

import dev.mypos.error.AccessDeniedError;
import dev.mypos.error.ConflictError;
import dev.mypos.error.CorruptDataError;
import dev.mypos.error.CredentialsError;
import dev.mypos.error.ErrorCode;
import dev.mypos.error.InsufficientStockError;
import dev.mypos.error.InternalError;
import dev.mypos.error.NotFoundError;
import dev.mypos.error.NotProvisionedError;
import dev.mypos.error.POSError;
import dev.mypos.error.PaymentError;
import dev.mypos.error.ThrottledError;
import dev.mypos.error.UnavailableError;
import dev.mypos.error.ValidationError;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** One error for each code. */
final class Errors {
    private static final Exception CAUSE = new IllegalStateException("from below");

    private Errors() {}

    static POSError of(ErrorCode code) {
        return switch (code) {
            case VALIDATION_FAILED -> ValidationError.of("save product", "price", "max-decimals", "must be shorter");
            case NOT_FOUND -> new NotFoundError("find product", "product", "MUG");
            case INSUFFICIENT_STOCK ->
                new InsufficientStockError(
                        "complete sale",
                        List.of(new InsufficientStockError.Shortage("42", "MUG", BigDecimal.TEN, BigDecimal.ONE)));
            case STALE_VERSION,
                    ALREADY_EXISTS,
                    IDEMPOTENCY_CONFLICT,
                    PRICE_CHANGED,
                    PRODUCT_INACTIVE,
                    REFUND_EXCEEDS_SALE,
                    ALREADY_VOIDED,
                    SHIFT_CLOSED -> new ConflictError(code, "complete sale", "sale 42", Map.of());
            case PAYMENT_DECLINED -> new PaymentError(code, "complete sale", "payment 42");
            case PAYMENT_UNKNOWN -> new PaymentError(code, "complete sale", "payment 42", CAUSE);
            case NOT_AUTHENTICATED, ACCESS_DENIED, APPROVAL_REQUIRED ->
                new AccessDeniedError(code, "staff-7", "sale.refund", "sale 42");
            case CREDENTIALS, FORBIDDEN_BY_AWS -> new CredentialsError(code, "open store", CAUSE);
            case NOT_PROVISIONED -> NotProvisionedError.missing("open store", "shop file", "mypos init", null);
            case NEWER_SCHEMA -> NotProvisionedError.newerSchema("open store", "shop file", 9, 1);
            case THROTTLED, BUSY, RATE_LIMITED ->
                new ThrottledError(code, "complete sale", Duration.ofSeconds(1), CAUSE);
            case UNAVAILABLE, STORAGE_FULL, READ_ONLY_STORAGE, OUTCOME_UNKNOWN ->
                new UnavailableError(code, "complete sale", CAUSE);
            case CORRUPT_DATA -> new CorruptDataError("open store", "shop file", "it is no database", CAUSE);
            case INTERNAL -> new InternalError("quote cart", CAUSE);
        };
    }
}

package dev.mypos.error;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One error for each code, made as a caller would make it. */
final class Samples {
    static final Exception CAUSE = new IllegalStateException("from below");

    private Samples() {}

    static List<POSError> all() {
        return Stream.of(conflicts(), people(), backend()).flatMap(List::stream).toList();
    }

    static POSError withDetails(Map<String, String> details) {
        return new ConflictError(ErrorCode.STALE_VERSION, "save product", "product 42", details);
    }

    static List<ErrorCode> codesOf(Class<? extends POSError> type) {
        return Arrays.stream(ErrorCode.values()).filter(c -> c.type() == type).toList();
    }

    private static List<POSError> conflicts() {
        return List.of(
                ValidationError.of("save product", "price", "max-decimals", "must have at most 5 decimals"),
                new NotFoundError("save product", "product", "MUG"),
                ConflictError.staleVersion("save product", "product", "42", 3, 5),
                ConflictError.alreadyExists("save product", "product", "sku", "MUG"),
                ConflictError.idempotencyConflict("complete sale", "sale", "s-1"),
                ConflictError.priceChanged(
                        "complete sale", List.of(new ConflictError.PriceChange("42", "MUG", "7.50 EUR", "8.00 EUR"))),
                ConflictError.productInactive("complete sale", List.of("MUG", "CUP")),
                ConflictError.refundExceedsSale("refund sale", "s-1", "line 2", "3", "1"),
                ConflictError.alreadyVoided("void sale", "s-1"),
                ConflictError.shiftClosed("complete sale", "main"),
                ConflictError.shiftEnded("close shift", "h-1", 12, "main"),
                new InsufficientStockError(
                        "complete sale",
                        List.of(new InsufficientStockError.Shortage(
                                "42", "MUG", new BigDecimal("3"), new BigDecimal("1.50")))));
    }

    private static List<POSError> people() {
        return List.of(
                new PaymentError(ErrorCode.PAYMENT_DECLINED, "complete sale", "p-1"),
                new PaymentError(ErrorCode.PAYMENT_UNKNOWN, "complete sale", "p-1", CAUSE),
                new AccessDeniedError(ErrorCode.NOT_AUTHENTICATED, "nobody", "sale.refund", "s-1"),
                new AccessDeniedError(ErrorCode.ACCESS_DENIED, "staff-7", "sale.refund", "s-1"),
                new AccessDeniedError(ErrorCode.APPROVAL_REQUIRED, "staff-7", "sale.refund", "s-1"));
    }

    private static List<POSError> backend() {
        return List.of(
                new CredentialsError(ErrorCode.CREDENTIALS, "open store", CAUSE),
                new CredentialsError(ErrorCode.FORBIDDEN_BY_AWS, "open store", CAUSE),
                NotProvisionedError.missing("open store", "shop folder ./shop", "mypos init", CAUSE),
                NotProvisionedError.newerSchema("open store", "shop file ./shop", 9, 3),
                new ThrottledError(ErrorCode.THROTTLED, "complete sale", Duration.ofMillis(200), CAUSE),
                new ThrottledError(ErrorCode.BUSY, "complete sale", Duration.ofMillis(1_001), CAUSE),
                new ThrottledError(ErrorCode.RATE_LIMITED, "sign in", Duration.ofMinutes(1), null),
                new UnavailableError(ErrorCode.UNAVAILABLE, "list products", CAUSE),
                new UnavailableError(ErrorCode.STORAGE_FULL, "complete sale", CAUSE),
                new UnavailableError(ErrorCode.READ_ONLY_STORAGE, "complete sale", CAUSE),
                new UnavailableError(ErrorCode.OUTCOME_UNKNOWN, "complete sale", CAUSE),
                new CorruptDataError("open store", "shop file ./shop", "it is not a database", CAUSE),
                new InternalError("quote cart", CAUSE));
    }
}

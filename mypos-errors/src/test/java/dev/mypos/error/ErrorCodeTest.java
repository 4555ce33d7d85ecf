package dev.mypos.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ErrorCodeTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
                    VALIDATION_FAILED,    validation-failed,    ValidationError,        false, 422, 6
                    NOT_FOUND,            not-found,            NotFoundError,          false, 404, 3
                    STALE_VERSION,        stale-version,        ConflictError,          false, 409, 5
                    ALREADY_EXISTS,       already-exists,       ConflictError,          false, 409, 5
                    IDEMPOTENCY_CONFLICT, idempotency-conflict, ConflictError,          false, 409, 5
                    PRICE_CHANGED,        price-changed,        ConflictError,          false, 409, 5
                    PRODUCT_INACTIVE,     product-inactive,     ConflictError,          false, 409, 5
                    REFUND_EXCEEDS_SALE,  refund-exceeds-sale,  ConflictError,          false, 409, 5
                    ALREADY_VOIDED,       already-voided,       ConflictError,          false, 409, 5
                    SHIFT_CLOSED,         shift-closed,         ConflictError,          false, 409, 5
                    INSUFFICIENT_STOCK,   insufficient-stock,   InsufficientStockError, false, 409, 5
                    PAYMENT_DECLINED,     payment-declined,     PaymentError,           false, 402, 5
                    PAYMENT_UNKNOWN,      payment-unknown,      PaymentError,           true,  503, 7
                    NOT_AUTHENTICATED,    not-authenticated,    AccessDeniedError,      false, 401, 4
                    ACCESS_DENIED,        access-denied,        AccessDeniedError,      false, 403, 4
                    APPROVAL_REQUIRED,    approval-required,    AccessDeniedError,      false, 403, 4
                    CREDENTIALS,          credentials,          CredentialsError,       false, 503, 4
                    FORBIDDEN_BY_AWS,     forbidden-by-aws,     CredentialsError,       false, 503, 4
                    NOT_PROVISIONED,      not-provisioned,      NotProvisionedError,    false, 503, 7
                    NEWER_SCHEMA,         newer-schema,         NotProvisionedError,    false, 503, 7
                    THROTTLED,            throttled,            ThrottledError,         true,  503, 7
                    BUSY,                 busy,                 ThrottledError,         true,  503, 7
                    RATE_LIMITED,         rate-limited,         ThrottledError,         true,  429, 7
                    UNAVAILABLE,          unavailable,          UnavailableError,       true,  503, 7
                    STORAGE_FULL,         storage-full,         UnavailableError,       true,  503, 7
                    READ_ONLY_STORAGE,    read-only-storage,    UnavailableError,       true,  503, 7
                    OUTCOME_UNKNOWN,      outcome-unknown,      UnavailableError,       true,  503, 7
                    CORRUPT_DATA,         corrupt-data,         CorruptDataError,       false, 500, 1
                    INTERNAL,             internal,             InternalError,          false, 500, 1
                    """)
    void code_eachOne_isAsPublished(
            ErrorCode code, String text, String type, boolean retryable, int httpStatus, int exitCode) {
        assertThat(code.code()).isEqualTo(text);
        assertThat(code.type().getSimpleName()).isEqualTo(type);
        assertThat(code.retryable()).isEqualTo(retryable);
        assertThat(code.httpStatus()).isEqualTo(httpStatus);
        assertThat(code.exitCode()).isEqualTo(exitCode);
    }

    @Test
    void code_ofAll_isUniqueAndCountedInTheTableAbove() {
        assertThat(Arrays.stream(ErrorCode.values()).map(ErrorCode::code))
                .hasSize(29)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void code_eachOne_isReachedByASample(ErrorCode code) {
        assertThat(Samples.all()).filteredOn(error -> error.code() == code).isNotEmpty();
    }
}

package dev.mypos.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessErrorsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    NOT_AUTHENTICATED | Nobody is signed in, and the permission sale.refund for s-1 is needed. Sign in and try again.
                    ACCESS_DENIED     | Actor staff-7 does not have the permission sale.refund for s-1. Ask somebody who has it to do this, or ask the owner to grant it.
                    APPROVAL_REQUIRED | Actor staff-7 needs an approval to use the permission sale.refund for s-1. Ask a supervisor to approve it and try again with that approval.
                    """)
    void accessDenied_eachCode_saysWhoNeedsWhat(ErrorCode code, String message) {
        AccessDeniedError error = new AccessDeniedError(code, "staff-7", "sale.refund", "s-1");
        assertThat(error).hasMessage(message);
        assertThat(error.permission()).isEqualTo("sale.refund");
        assertThat(error.subject()).isEqualTo("s-1");
        assertThat(error.details())
                .isEqualTo(Map.of("actor", "staff-7", "permission", "sale.refund", "subject", "s-1"));
    }

    @Test
    void notAuthenticated_signingIn_namesNobodyAndNoPermission() {
        AccessDeniedError wrong = AccessDeniedError.wrongSecret();
        AccessDeniedError over = AccessDeniedError.signedOut();

        assertThat(wrong)
                .hasMessage(
                        "The name and the password, PIN or secret do not belong together, or may not be used to sign"
                                + " in. Check both and try again; an admin can give out a new one-time secret.");
        assertThat(over).hasMessage("Nobody is signed in any more. Sign in and try again.");
        assertThat(List.of(wrong, over)).allSatisfy(error -> {
            assertThat(error.code()).isEqualTo(ErrorCode.NOT_AUTHENTICATED);
            assertThat(error.permission()).isEmpty();
            assertThat(error.subject()).isEmpty();
            assertThat(error.details()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    PAYMENT_DECLINED | Payment p-1 was declined and no money was taken. Ask the customer for another card or another way to pay.
                    PAYMENT_UNKNOWN  | It is not known yet whether payment p-1 went through. Try again with the same id: the customer is not charged twice.
                    """)
    void payment_eachCode_saysWhatHappenedToTheMoney(ErrorCode code, String message) {
        PaymentError error = new PaymentError(code, "complete sale", "p-1", Samples.CAUSE);
        assertThat(error).hasMessage(message).hasCause(Samples.CAUSE);
        assertThat(error.key()).isEqualTo("p-1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    CREDENTIALS      | There are no valid credentials for the table sales (during: open store). Set up credentials for this program, or renew those that have expired.
                    FORBIDDEN_BY_AWS | AWS does not allow this program to use the table sales (during: open store). Ask the operator to check the credentials and to grant what the IAM policy page lists.
                    """)
    void credentials_eachCode_saysWhatTheOperatorDoes(ErrorCode code, String message) {
        Map<String, String> details = Map.of("request_id", "r-1");
        CredentialsError error = new CredentialsError(code, "open store", "table sales", details, Samples.CAUSE);
        assertThat(error).hasMessage(message).hasCause(Samples.CAUSE);
        assertThat(error.details()).isEqualTo(details);
    }

    @Test
    void notFound_longIdWithControlCharacters_isShownSafelyAndKeptAsGiven() {
        String id = "MUG\n" + "x".repeat(1_000);
        NotFoundError error = new NotFoundError("get product", "product", id);
        assertThat(error)
                .hasMessage("There is no product MUG?" + "x".repeat(196) + "... in this store."
                        + " Check that it is typed correctly and belongs to this store.");
        assertThat(error.id()).isEqualTo(id);
        assertThat(error.kind()).isEqualTo("product");
        assertThat(error.resource()).hasSizeLessThan(210).doesNotContain("\n");
    }
}

package dev.mypos.sale;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mypos.error.ConflictError;
import dev.mypos.error.ErrorCode;
import dev.mypos.error.ValidationError;
import dev.mypos.error.ValidationError.Violation;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Asserts that something is refused for exactly these reasons. */
final class Refused {
    private Refused() {}

    static void refused(ThrowingCallable call, Violation... violations) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ValidationError.class,
                        error -> Assertions.assertThat(error.violations()).isEqualTo(List.of(violations)));
    }

    static void refused(ThrowingCallable call, String path, String rule, String message) {
        refused(call, new Violation(path, rule, message));
    }

    static void conflict(ThrowingCallable call, ErrorCode code, Map<String, String> details) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ConflictError.class, error -> {
            Assertions.assertThat(error.code()).isEqualTo(code);
            Assertions.assertThat(error.details()).isEqualTo(details);
        });
    }

    static void conflict(ThrowingCallable call, ErrorCode code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ConflictError.class,
                        error -> Assertions.assertThat(error.code()).isEqualTo(code));
    }
}

package dev.mypos.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mypos.error.ValidationError;
import dev.mypos.error.ValidationError.Violation;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Asserts that something is refused for exactly one reason. */
final class Refused {
    private Refused() {}

    static void refused(ThrowingCallable call, String path, String rule, String message) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ValidationError.class,
                        error -> assertThat(error.violations()).isEqualTo(List.of(new Violation(path, rule, message))));
    }
}

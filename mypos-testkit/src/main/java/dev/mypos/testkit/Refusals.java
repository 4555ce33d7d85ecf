package dev.mypos.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.mypos.error.ErrorCode;
import dev.mypos.error.POSError;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Says which refusal is expected. */
final class Refusals {
    private Refusals() {}

    static void assertRefused(ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .asInstanceOf(type(POSError.class))
                .extracting(POSError::code)
                .isEqualTo(code);
    }
}

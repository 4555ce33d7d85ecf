package dev.mypos.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class POSErrorTest {
    static Stream<POSError> samples() {
        return Samples.all().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void message_ofEachCode_isTextForAPersonThatEndsInTheRemedy(POSError error) {
        assertThat(error.getMessage())
                .endsWith(". " + error.remedy())
                .matches("[A-Z][^\\n]*")
                .doesNotContain("from below", "null");
        assertThat(error.remedy()).matches("[A-Z].{15,}");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void accessors_ofEachCode_areFilledAndAgreeWithTheCode(POSError error) {
        assertThat(error.operation()).isNotBlank();
        assertThat(error.resource()).isNotBlank();
        assertThat(error.retryable()).isEqualTo(error.code().retryable());
        assertThat(error.getClass()).isSameAs(error.code().type());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void details_ofEachCode_areUnmodifiableAndInOrder(POSError error) {
        assertThat(List.copyOf(error.details().keySet())).isSorted();
        assertThatThrownBy(() -> error.details().put("more", "facts"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void details_givenOutOfOrderAndChangedLater_areSortedAndKept() {
        Map<String, String> given = new HashMap<>(Map.of("b", "2", "c", "3", "a", "1"));
        POSError error = Samples.withDetails(given);
        given.clear();
        assertThat(error.details()).containsExactly(Map.entry("a", "1"), Map.entry("b", "2"), Map.entry("c", "3"));
    }

    @Test
    void details_hostileText_isMadeSafe() {
        POSError error = Samples.withDetails(Map.of("line\n2", "\u001b[31m" + "x".repeat(5_000)));
        assertThat(error.details()).containsExactly(Map.entry("line?2", "?[31m" + "x".repeat(995) + "..."));
    }

    @Test
    void cause_fromBelow_isKept() {
        POSError error = new UnavailableError(ErrorCode.UNAVAILABLE, "list products", Samples.CAUSE);
        assertThat(error).hasCause(Samples.CAUSE);
    }

    @Test
    void cause_anotherPOSError_isRefusedAndNotLost() {
        POSError inner = new NotFoundError("get product", "product", "42");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InternalError("quote cart", inner))
                .withMessageContaining("never wrapped")
                .withCause(inner);
    }

    @Test
    void cause_anotherPOSErrorFurtherDown_isRefused() {
        POSError inner = new NotFoundError("get product", "product", "42");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InternalError("quote cart", new ExecutionException(inner)));
    }
}

package dev.mypos.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackendErrorsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    UNAVAILABLE       | The store cannot be reached, and nothing was changed (during: save). Check the connection or the disk, then try again.
                    STORAGE_FULL      | There is no room left to store anything in the store, and nothing was changed (during: save). Free some space on its disk, then try again.
                    READ_ONLY_STORAGE | The store can be read but not written, and nothing was changed (during: save). Make its folder and files writable for this user, then try again.
                    OUTCOME_UNKNOWN   | The answer of the store was lost, so it may or may not have happened (during: save). Send the same request again with the same id: it cannot happen twice.
                    """)
    void unavailable_eachCode_saysWhatToDo(ErrorCode code, String message) {
        assertThat(new UnavailableError(code, "save", Samples.CAUSE))
                .hasMessage(message)
                .hasCause(Samples.CAUSE);
    }

    @Test
    void unavailable_moreFacts_areKept() {
        Map<String, String> details = Map.of("attempts", "4");
        UnavailableError error =
                new UnavailableError(ErrorCode.UNAVAILABLE, "save", "table sales", details, Samples.CAUSE);
        assertThat(error).hasMessageStartingWith("The table sales cannot be reached");
        assertThat(error.details()).isEqualTo(details);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    THROTTLED    | PT0S     | The store's backend limits how fast it can be used (during: save). Try the same request again in 0 ms.
                    BUSY         | PT0.2S   | Too many others are writing to the store at this moment (during: save). Try the same request again in 200 ms.
                    RATE_LIMITED | PT1.001S | This caller has sent too many requests (during: save). Try the same request again in 2 s.
                    """)
    void throttled_eachCode_saysHowLongToWait(ErrorCode code, Duration retryAfter, String message) {
        ThrottledError error = new ThrottledError(code, "save", "store", retryAfter, Map.of("attempts", "4"), null);
        assertThat(error).hasMessage(message).hasNoCause();
        assertThat(error.retryAfter()).isEqualTo(retryAfter);
        assertThat(error.details())
                .isEqualTo(Map.of("attempts", "4", "retry_after_ms", Long.toString(retryAfter.toMillis())));
    }

    @Test
    void throttled_negativeDuration_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ThrottledError(ErrorCode.BUSY, "save", Duration.ofMillis(-1), null));
    }

    @Test
    void missing_givenCommand_endsInIt() {
        POSError error = NotProvisionedError.missing("open store", "shop folder ./shop", "mypos init", Samples.CAUSE);
        assertThat(error)
                .hasMessage("The shop folder ./shop does not exist. Create it with: mypos init")
                .hasCause(Samples.CAUSE);
        assertThat(error.details()).isEqualTo(Map.of("missing", "shop folder ./shop", "command", "mypos init"));
    }

    @Test
    void newerSchema_givenVersions_namesBoth() {
        POSError error = NotProvisionedError.newerSchema("open store", "shop file ./shop", 9, 3);
        assertThat(error)
                .hasMessage("The shop file ./shop has schema version 9, but this version of MyPOS knows versions"
                        + " up to 3. Install the version of MyPOS that made it, or a newer one.");
        assertThat(error.details()).isEqualTo(Map.of("found_version", "9", "supported_version", "3"));
    }

    @Test
    void corruptData_givenReason_saysWhatIsWrong() {
        POSError error = new CorruptDataError("open store", "file ./shop.db", "it is not a database", Samples.CAUSE);
        assertThat(error)
                .hasMessage("The file ./shop.db cannot be read: it is not a database."
                        + " Check that it is the right one; if it is, restore it from a backup.")
                .hasCause(Samples.CAUSE);
    }

    @Test
    void internal_withAndWithoutCause_asksForAReport() {
        assertThat(new InternalError("quote cart", Samples.CAUSE))
                .hasMessage("A defect in MyPOS stopped \"quote cart\": it ended in java.lang.IllegalStateException."
                        + " Report it to the project with this text and the stack trace.")
                .hasCause(Samples.CAUSE);
        assertThat(InternalError.broken("quote cart", "the parts do not add up to the total"))
                .hasMessageStartingWith(
                        "A defect in MyPOS stopped \"quote cart\": the parts do not add up to the total.")
                .hasNoCause();
    }
}

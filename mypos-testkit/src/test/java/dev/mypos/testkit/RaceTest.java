package dev.mypos.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mypos.error.ErrorCode;
import dev.mypos.error.NotFoundError;
import dev.mypos.error.ThrottledError;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RaceTest {
    @Test
    void of_someRefused_collectsBothInOrder() {
        Race<Integer> race = Race.of(6, number -> {
            if (number % 3 == 0) {
                throw new NotFoundError("race", "number", Integer.toString(number));
            }
            return number;
        });

        assertThat(race.results()).containsExactly(1, 2, 4, 5);
        assertThat(race.refusals()).hasSize(2).hasOnlyElementsOfType(NotFoundError.class);
    }

    @Test
    void of_busyAtFirst_asksAgain() {
        AtomicInteger calls = new AtomicInteger();

        Race<Integer> race = Race.of(1, number -> {
            if (calls.incrementAndGet() < 3) {
                throw new ThrottledError(ErrorCode.BUSY, "race", Duration.ofMillis(1), null);
            }
            return number;
        });

        assertThat(race.results()).containsExactly(0);
        assertThat(calls).hasValue(3);
    }

    @Test
    void of_otherThrowable_fails() {
        assertThatThrownBy(() -> Race.of(2, number -> {
                    throw new IllegalStateException("broken");
                }))
                .isInstanceOf(AssertionError.class)
                .hasRootCauseMessage("broken");
    }

    @Test
    void of_assertionFails_failsWithIt() {
        assertThatThrownBy(() -> Race.of(2, number -> {
                    throw new AssertionError("number " + 7);
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessage("number 7");
    }
}

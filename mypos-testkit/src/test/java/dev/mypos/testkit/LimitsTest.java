package dev.mypos.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.Backend;
import dev.mypos.testkit.reference.ReferenceShops;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LimitsTest {
    /** Declares that one test cannot hold. */
    static class Limited extends BackendContract {
        private final ReferenceShops shops = ReferenceShops.correct();

        @Override
        protected Backend open(String shop) {
            return shops.open(shop);
        }

        @Override
        public Limits limits() {
            return new Limits(Duration.ZERO, false, Map.of("head_newRegister_isItsStart", "registers are shared"));
        }
    }

    /** Declares a test that the kit does not have. */
    static class Misspelt extends Limited {
        @Override
        public Limits limits() {
            return new Limits(Duration.ZERO, false, Map.of("head_newRegister", "registers are shared"));
        }
    }

    /** Has movements that wait, and does not say so. */
    static class Undeclared extends BackendContract {
        private final ReferenceShops shops = ReferenceShops.withMovementsThatWait();

        @Override
        protected Backend open(String shop) {
            return shops.open(shop);
        }
    }

    @Test
    void kit_testDeclaredAsLimit_isAbortedWithItsReason() {
        KitRun run = KitRun.of(Limited.class, name -> name.startsWith("L7 a re"));

        assertThat(run.aborted())
                .containsExactly("L7 a register without transactions starts at zero: registers are shared");
        assertThat(run.passed()).contains("L7 a repeat takes no number");
        assertThat(run.failed()).isEmpty();
    }

    @Test
    void kit_limitThatNamesNoTest_fails() {
        KitRun run = KitRun.of(Misspelt.class, name -> name.startsWith("L7 a re"));

        assertThat(run.failed()).hasSize(2);
    }

    @Test
    void kit_limitNotDeclared_fails() {
        KitRun run = KitRun.of(Undeclared.class, name -> name.startsWith("L4 "));

        assertThat(run.failed()).isNotEmpty();
    }
}

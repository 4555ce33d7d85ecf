package dev.mypos.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.testkit.reference.Fault;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each fault of a backend fails a test of the law that it breaks. {@link ReferenceContractTest} shows that no test fails without. */
class MutantsTest {
    /** A fault that shows only where threads meet may slip through one run; the first run that fails ends the search. */
    private static final int RUNS = 10;

    @ParameterizedTest
    @EnumSource(Fault.class)
    void kit_faultyBackend_failsATestOfTheBrokenLaw(Fault fault) {
        MutantContract.fault = fault;

        assertThat(Stream.generate(() -> failed(fault)).limit(RUNS))
                .as("tests that fail with " + fault)
                .anyMatch(names -> names.stream().anyMatch(name -> name.startsWith(fault.law() + " ")));
    }

    private static List<String> failed(Fault fault) {
        return KitRun.of(MutantContract.class, name -> name.startsWith(fault.law() + " "))
                .failed();
    }

    @Test
    void faults_byLaw_breakEachLaw() {
        List<String> laws =
                IntStream.rangeClosed(1, 12).mapToObj(number -> "L" + number).toList();

        assertThat(Stream.of(Fault.values()).map(Fault::law)).containsAll(laws);
    }
}

package dev.mypos.testkit;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Random histories of a shop, held against a model of the laws. The seed is in the name of each test; the system property
 * {@code mypos.seed} runs the same history again.
 */
public interface RandomHistories extends Kit {
    /** How many steps a history has: 300 unless overridden. */
    default int stepsOfHistories() {
        return 300;
    }

    @TestFactory
    @DisplayName("random histories: each step gives what the laws say")
    default Stream<DynamicTest> history_stepByStep_givesWhatTheLawsSay() {
        return seeds(3).mapToObj(seed -> dynamicTest(
                "random history, " + Seed.name(seed),
                () -> new RandomHistory(newShop(), seed).run(stepsOfHistories())));
    }

    @TestFactory
    @DisplayName("random histories: four tills at once keep every law")
    default Stream<DynamicTest> history_ofFourTills_keepsEveryLaw() {
        return seeds(2).mapToObj(seed -> dynamicTest(
                "random history of four tills, " + Seed.name(seed),
                () -> new RandomTills(newShop(), seed).run(stepsOfHistories() / 5)));
    }

    private static LongStream seeds(int count) {
        long first = Seed.next();
        return LongStream.range(first, first + count);
    }
}

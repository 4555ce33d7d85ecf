package dev.mypos.benchmarks;

import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs a JMH class once, in a JVM of its own for each of its parameters. */
final class Jmh {
    private Jmh() {}

    static Collection<RunResult> run(Class<?> benchmark, Settings settings) throws RunnerException {
        TimeValue iteration = TimeValue.seconds(Settings.ITERATION_SECONDS);
        return new Runner(new OptionsBuilder()
                        .include("\\." + benchmark.getSimpleName() + "\\.")
                        .forks(1)
                        .threads(1)
                        .warmupIterations(settings.warmUpSeconds() / Settings.ITERATION_SECONDS)
                        .warmupTime(iteration)
                        .measurementIterations(settings.seconds() / Settings.ITERATION_SECONDS)
                        .measurementTime(iteration)
                        .shouldFailOnError(true)
                        .build())
                .run();
    }

    static double score(RunResult result) {
        return result.getPrimaryResult().getScore();
    }
}

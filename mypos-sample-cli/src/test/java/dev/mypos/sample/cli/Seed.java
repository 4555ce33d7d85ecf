package dev.mypos.sample.cli;

import java.util.Random;

/** The chance of a test: another on each run, unless {@code -Dmypos.seed=N} repeats one. */
final class Seed {
    private Seed() {}

    static Random random(Class<?> test) {
        long seed = Long.getLong("mypos.seed", System.nanoTime());
        System.out.println(test.getSimpleName() + " runs with -Dmypos.seed=" + seed);
        return new Random(seed);
    }
}

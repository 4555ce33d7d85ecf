package dev.mypos.testkit;

import java.security.SecureRandom;

/** Where random tests begin. */
final class Seed {
    /** The system property that takes a seed from an earlier run. */
    static final String PROPERTY = "mypos.seed";

    private static final SecureRandom RANDOM = new SecureRandom();

    private Seed() {}

    /** The seed that was asked for, or a new one. */
    static long next() {
        Long asked = Long.getLong(PROPERTY);
        return asked == null ? RANDOM.nextInt(Integer.MAX_VALUE) : asked;
    }

    /** How to run the same again. */
    static String name(long seed) {
        return "-D" + PROPERTY + "=" + seed;
    }
}

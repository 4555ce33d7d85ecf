package dev.mypos.testkit;

import dev.mypos.store.IdGenerator;
import java.util.Random;
import java.util.UUID;

/** Ids that follow from a seed: the same seed gives the same ids. Safe for use by many threads. */
public final class SeededIds implements IdGenerator {
    private final Random random;

    /** The ids of this seed. */
    public SeededIds(long seed) {
        this.random = new Random(seed);
    }

    @Override
    public synchronized UUID next() {
        long high = (random.nextLong() & ~0xF000L) | 0x4000L;
        long low = (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}

package dev.mypos.store;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;

/** Makes ids. Safe for use by many threads. */
public interface IdGenerator {
    UUID next();

    /** UUIDs of version 7 (RFC 9562): 48 bits of time in milliseconds, then random bits. */
    static IdGenerator timeOrdered(InstantSource clock) {
        SecureRandom random = new SecureRandom();
        return () -> {
            long millis = clock.millis();
            long high = (millis << 16) | 0x7000L | (random.nextLong() & 0xFFFL);
            long low = (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
            return new UUID(high, low);
        };
    }
}

package dev.mypos.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A clock that starts on 2 March 2026 at 10:00 UTC and goes on by one millisecond each time that it is read, so that no
 * two writes of one thread have the same time.
 *
 * <p>Safe for use by many threads.
 */
public final class TickingClock implements InstantSource {
    private static final Instant START = Instant.parse("2026-03-02T10:00:00Z");

    private final AtomicLong millis = new AtomicLong(START.toEpochMilli());

    @Override
    public Instant instant() {
        return Instant.ofEpochMilli(millis.getAndIncrement());
    }

    @Override
    public long millis() {
        return millis.getAndIncrement();
    }

    /** Goes on by this much; a negative duration puts the clock back. */
    public void advance(Duration by) {
        millis.addAndGet(by.toMillis());
    }
}

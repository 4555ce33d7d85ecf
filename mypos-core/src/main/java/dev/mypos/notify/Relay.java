package dev.mypos.notify;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/**
 * Publishes what waits in the outbox: project, publish, settle, in this order (L6). Safe for use by many threads.
 */
public final class Relay implements AutoCloseable {
    public Relay(Outbox outbox, Notifier notifier, InstantSource clock) {}
    /** Takes an event that was committed just now. Never blocks, never fails; the stored event stays until it is published. */
    public void offer(Event committed) {
        throw new UnsupportedOperationException();
    }
    /** Projects and publishes what is due. @return how many were published */
    public int drain(Duration atMost) {
        throw new UnsupportedOperationException();
    }

    public List<Outbox.Pending> parked() {
        throw new UnsupportedOperationException();
    }

    public void retry(Event parked) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}

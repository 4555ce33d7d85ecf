package dev.mypos.notify;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets a relay publish on a daemon thread: looks each second for what is due, and less often, up to once a minute, while the
 * outbox cannot be read. Nobody who writes waits for it (L6).
 *
 * <p>Safe for use by many threads.
 */
public final class RelayThread implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Logger LOG = LoggerFactory.getLogger(RelayThread.class);

    private final Relay relay;
    private final Duration patience;
    private final Thread thread;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition closing = lock.newCondition();
    private volatile boolean closed;

    private RelayThread(Relay relay, Duration patience) {
        this.relay = relay;
        this.patience = patience;
        this.thread = new Thread(this::run, "mypos-relay");
        thread.setDaemon(true);
    }

    /** Publishes from now until it is closed. */
    public static RelayThread start(Relay relay) {
        return start(relay, PATIENCE);
    }

    static RelayThread start(Relay relay, Duration patience) {
        RelayThread started = new RelayThread(relay, patience);
        started.thread.start();
        return started;
    }

    private void run() {
        Duration pause = PAUSE;
        while (!closed) {
            pause = publish(pause);
            rest(pause);
        }
    }

    /** How long to rest before the next look. */
    private Duration publish(Duration before) {
        try {
            while (!closed && relay.step()) {
                LOG.debug("Events were tried");
            }
            return PAUSE;
        } catch (RuntimeException e) { // a shop that cannot be read now can be read later
            if (!closed) {
                LOG.warn("Publishing pauses", e);
            }
            Duration longer = before.multipliedBy(2);
            return longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
        }
    }

    private void rest(Duration pause) {
        lock.lock();
        try {
            long left = pause.toNanos();
            while (!closed && left > 0) {
                left = closing.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            closed = true;
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Stops after the call to the notifier that is under way. Waits for it up to 5 s, then interrupts it and goes on; what it
     * was sending is sent again by the next relay. Again is harmless.
     */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            closing.signalAll();
        } finally {
            lock.unlock();
        }
        await();
    }

    private void await() {
        try {
            if (!join()) {
                LOG.warn("The notifier still hangs; its events are sent again later");
                thread.interrupt();
                join();
            }
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
    }

    private boolean join() throws InterruptedException {
        TimeUnit.NANOSECONDS.timedJoin(thread, patience.toNanos());
        return !thread.isAlive();
    }
}

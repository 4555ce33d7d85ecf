package dev.mypos.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.notify.Event;
import dev.mypos.notify.Notifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A notifier that hangs in its first call until it is told to go on. Safe for use by many threads. */
final class SlowNotifier implements Notifier {
    private static final long LONGEST_SECONDS = 60;

    private final CountDownLatch first = new CountDownLatch(1);
    private final CountDownLatch open = new CountDownLatch(1);
    private final List<Event> sent = new ArrayList<>();

    @Override
    public Map<Event, String> send(List<Event> events) {
        first.countDown();
        try {
            open.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while hanging", e);
        }
        synchronized (sent) {
            sent.addAll(events);
            sent.notifyAll();
        }
        return Map.of();
    }

    /** Returns once somebody hangs in a call. */
    void awaitFirst() throws InterruptedException {
        assertThat(first.await(LONGEST_SECONDS, TimeUnit.SECONDS))
                .as("something is published")
                .isTrue();
    }

    void goOn() {
        open.countDown();
    }

    List<Event> sent() {
        synchronized (sent) {
            return List.copyOf(sent);
        }
    }

    /** Returns once events about all of these were sent. */
    void await(List<String> subjects) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
        synchronized (sent) {
            while (!sentSubjects().containsAll(subjects)) {
                long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
                assertThat(left)
                        .as("time left for %s to be published", subjects)
                        .isPositive();
                sent.wait(left);
            }
        }
    }

    private Set<String> sentSubjects() {
        Set<String> subjects = new HashSet<>();
        sent.forEach(event -> subjects.add(event.subject()));
        return subjects;
    }
}

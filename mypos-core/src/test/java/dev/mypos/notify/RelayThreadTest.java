package dev.mypos.notify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.wire.Fields;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RelayThreadTest {
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final Event EVENT =
            Event.of("kit.told", "1", NOW, Fields.builder().build());

    private final Waiting outbox = new Waiting();

    @Test
    void start_eventDue_publishesIt() throws InterruptedException {
        CountDownLatch sent = new CountDownLatch(1);
        outbox.put(EVENT);
        RelayThread thread = RelayThread.start(relay(events -> {
            sent.countDown();
            return Map.of();
        }));

        sent.await();
        thread.close();

        assertThat(outbox.events()).isEmpty();
    }

    @Test
    void start_outboxFailsAtFirst_goesOn() throws InterruptedException {
        CountDownLatch sent = new CountDownLatch(1);
        outbox.put(EVENT);
        outbox.failOnce();
        RelayThread thread = RelayThread.start(relay(events -> {
            sent.countDown();
            return Map.of();
        }));

        sent.await();
        thread.close();

        assertThat(outbox.events()).isEmpty();
    }

    @Test
    void close_notifierHangs_endsAndKeepsTheEvent() throws InterruptedException {
        CountDownLatch hanging = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        outbox.put(EVENT);
        RelayThread thread = RelayThread.start(
                relay(events -> {
                    hanging.countDown();
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException("interrupted", e);
                    }
                    return Map.of();
                }),
                Duration.ofMillis(10));
        hanging.await();

        thread.close();
        thread.close();

        assertThat(outbox.events()).containsExactly(EVENT);
    }

    private Relay relay(Notifier notifier) {
        return new Relay(outbox, notifier, () -> NOW);
    }

    /** An outbox without memory of tries. Safe for use by many threads. */
    private static final class Waiting implements Outbox {
        private final List<Event> events = new ArrayList<>();
        private boolean fails;

        synchronized void put(Event event) {
            events.add(event);
        }

        synchronized void failOnce() {
            fails = true;
        }

        synchronized List<Event> events() {
            return List.copyOf(events);
        }

        @Override
        public synchronized List<Pending> list(State state, Instant now, int max) {
            if (fails) {
                fails = false;
                throw new IllegalStateException("the disk fails");
            }
            return events.stream()
                    .map(event -> new Pending(event, 0, event.at(), Optional.empty()))
                    .toList();
        }

        @Override
        public void project(Collection<Event> committed) {}

        @Override
        public synchronized void settle(Collection<Event> delivered) {
            events.removeAll(delivered);
        }

        @Override
        public void postpone(Event event, Instant until, String reason) {}

        @Override
        public void park(Event event, String reason) {}
    }
}

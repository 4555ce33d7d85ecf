package dev.mypos.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TurnsTest {
    private static final Duration LONG = Duration.ofSeconds(50);

    private final Turns turns = new Turns();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stopThreads() {
        threads.shutdownNow();
    }

    @Test
    void run_manyThreads_runsEachTaskOnceAndOneAtATime() throws Exception {
        int count = 16;
        int each = 2_000;
        int[] sum = {0};
        CyclicBarrier start = new CyclicBarrier(count);
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(threads.submit(() -> {
                start.await();
                for (int k = 0; k < each; k++) {
                    int expected = k;
                    assertThat(turns.run(
                                    () -> {
                                        sum[0]++;
                                        return expected;
                                    },
                                    LONG))
                            .contains(expected);
                }
                return null;
            }));
        }
        for (Future<?> one : all) {
            one.get();
        }
        assertThat(turns.run(() -> sum[0], LONG)).contains(count * each);
    }

    @Test
    void run_taskThrows_itsOwnerGetsIt() {
        IllegalStateException thrown = new IllegalStateException("no");

        assertThatThrownBy(() -> turns.run(
                        () -> {
                            throw thrown;
                        },
                        LONG))
                .isSameAs(thrown);
        assertThat(turns.run(() -> 1, LONG)).contains(1);
    }

    @Test
    void run_turnDoesNotComeInTime_isNeverRun() throws Exception {
        List<String> ran = new ArrayList<>();
        try (Holder holder = new Holder()) {
            assertThat(turns.run(() -> ran.add("late"), Duration.ofMillis(20))).isEmpty();
            holder.letGo();
            assertThat(turns.run(() -> ran.add("next"), LONG)).contains(true);
        }
        assertThat(ran).containsExactly("next");
    }

    @Test
    void run_interruptedWhileItWaits_isNeverRunAndStaysInterrupted() throws Exception {
        List<String> ran = new ArrayList<>();
        try (Holder holder = new Holder()) {
            AtomicReference<Boolean> kept = new AtomicReference<>();
            Thread waiting = new Thread(() -> {
                boolean empty = turns.run(() -> ran.add("interrupted"), LONG).isEmpty();
                kept.set(empty && Thread.currentThread().isInterrupted());
            });
            waiting.start();
            waiting.interrupt();
            waiting.join();
            holder.letGo();

            assertThat(kept.get()).isTrue();
            assertThat(turns.run(() -> ran.add("next"), LONG)).contains(true);
        }
        assertThat(ran).containsExactly("next");
    }

    @Test
    void run_interruptedWhileItRuns_endsAndStaysInterrupted() {
        Thread.currentThread().interrupt();

        assertThat(turns.run(() -> "done", LONG)).contains("done");
        assertThat(Thread.interrupted()).isTrue();
    }

    /** A thread that has the turn until it is told to let go. */
    private final class Holder implements AutoCloseable {
        private final CountDownLatch holds = new CountDownLatch(1);
        private final CountDownLatch release = new CountDownLatch(1);
        private final Future<?> held;

        Holder() throws InterruptedException {
            held = threads.submit(() -> turns.run(
                    () -> {
                        holds.countDown();
                        release.await();
                        return true;
                    },
                    LONG));
            holds.await();
        }

        void letGo() throws Exception {
            release.countDown();
            held.get();
        }

        @Override
        public void close() {
            release.countDown();
        }
    }
}

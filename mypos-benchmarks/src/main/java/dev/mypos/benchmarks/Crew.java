package dev.mypos.benchmarks;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;

/**
 * Threads that sell on one till until they are told to stop.
 *
 * <p>JMH's own threads will not do here: it adds up the rates of threads, and one that waited most of its time for the
 * others then counts with the rate of the moment in which its turn came.
 */
final class Crew implements AutoCloseable {
    private final Till till;
    private final LongAdder sold = new LongAdder();
    private final List<Thread> threads = new ArrayList<>();
    private final CountDownLatch failed = new CountDownLatch(1);
    private final AtomicReference<Exception> failure = new AtomicReference<>();
    private volatile boolean stopped;

    Crew(Till till, int size) {
        this.till = till;
        for (int i = 0; i < size; i++) {
            threads.add(new Thread(this::sell, "till-" + i));
        }
        threads.forEach(Thread::start);
    }

    private void sell() {
        try {
            while (!stopped) {
                till.sell();
                sold.increment();
            }
        } catch (SQLException | RuntimeException e) {
            failure.compareAndSet(null, e);
            failed.countDown();
        }
    }

    /** How many sales all threads complete in this time. */
    long sellFor(long millis) throws Exception {
        long before = sold.sum();
        if (failed.await(millis, TimeUnit.MILLISECONDS)) {
            throw failure.get();
        }
        return sold.sum() - before;
    }

    @Override
    public void close() throws InterruptedException {
        stopped = true;
        for (Thread thread : threads) {
            thread.join();
        }
    }
}

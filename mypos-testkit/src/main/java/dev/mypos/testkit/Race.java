package dev.mypos.testkit;

import dev.mypos.error.POSError;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Lets threads do something at the same moment and collects what came of it.
 *
 * <p>An answer that {@linkplain POSError#retryable() may succeed later} is asked for again, as a caller would; any throwable
 * other than a {@link POSError} fails the test.
 *
 * @param results what was returned, in the order of the threads
 * @param refusals what was refused, in the order of the threads
 */
public record Race<T>(List<T> results, List<POSError> refusals) {
    private static final int MAX_TRIES = 200;
    private static final long LONGEST_SECONDS = 120;

    /** Runs all of them at the same moment, each on a thread of its own. */
    public static <T> Race<T> of(List<Callable<T>> runners) {
        CountDownLatch start = new CountDownLatch(runners.size());
        ExecutorService threads = Executors.newFixedThreadPool(runners.size());
        try {
            return finished(runners.stream()
                    .map(runner -> threads.submit(() -> {
                        start.countDown();
                        start.await();
                        return persistent(runner);
                    }))
                    .toList());
        } finally {
            threads.shutdownNow();
        }
    }

    /** Runs the same on this many threads, each told its number from 0. */
    public static <T> Race<T> of(int threads, IntFunction<T> runner) {
        return of(IntStream.range(0, threads)
                .<Callable<T>>mapToObj(number -> () -> runner.apply(number))
                .toList());
    }

    private static <T> T persistent(Callable<T> runner) throws Exception {
        for (int attempt = 1; ; attempt++) {
            try {
                return runner.call();
            } catch (POSError e) {
                if (!e.retryable() || attempt == MAX_TRIES) {
                    throw e;
                }
            }
        }
    }

    private static <T> Race<T> finished(List<Future<T>> runs) {
        List<T> results = new ArrayList<>();
        List<POSError> refusals = new ArrayList<>();
        for (Future<T> run : runs) {
            try {
                results.add(run.get(LONGEST_SECONDS, TimeUnit.SECONDS));
            } catch (ExecutionException e) {
                refusals.add(refusal(e));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError("the race was interrupted", e);
            } catch (TimeoutException e) {
                throw new AssertionError("a thread hangs for more than " + LONGEST_SECONDS + " s", e);
            }
        }
        return new Race<>(List.copyOf(results), List.copyOf(refusals));
    }

    private static POSError refusal(ExecutionException e) {
        if (e.getCause() instanceof POSError refusal) {
            return refusal;
        }
        if (e.getCause() instanceof AssertionError failed) {
            throw failed;
        }
        throw new AssertionError("a thread failed otherwise than by a POSError", e.getCause());
    }
}

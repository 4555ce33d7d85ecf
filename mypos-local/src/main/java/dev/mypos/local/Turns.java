package dev.mypos.local;

import dev.mypos.error.InternalError;
import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Runs tasks one at a time in the order in which they came.
 *
 * <p>The thread whose turn it is does some of the tasks behind its own as well: to hand over to another thread between any
 * two would take as long as a short write. Safe for use by many threads.
 */
final class Turns {
    /** So that no thread works for others for ever. */
    private static final int MOST_IN_A_ROW = 16;

    private final Queue<Task<?>> waiting = new ConcurrentLinkedQueue<>();
    private final ReentrantLock turn = new ReentrantLock();

    /**
     * Runs the task in this thread or in another that is at it, and throws what it throws.
     *
     * @return what the task gives; empty if its turn did not come in time, or this thread was interrupted while it waited:
     *     then the task is never run, and the interrupt is kept
     */
    <T> Optional<T> run(Callable<T> work, Duration patience) {
        Task<T> task = new Task<>(work);
        waiting.add(task);
        boolean interrupted = false;
        long deadline = System.nanoTime() + patience.toNanos();
        try {
            while (!task.isDone()) {
                if (turn.tryLock()) {
                    workUntilDone(task);
                    continue;
                }
                task.park(deadline);
                interrupted |= Thread.interrupted();
                if ((interrupted || System.nanoTime() >= deadline) && task.giveUp()) {
                    waiting.remove(task);
                    wakeNext();
                    return Optional.empty();
                }
            }
            return Optional.of(task.result());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void workUntilDone(Task<?> own) {
        try {
            for (int count = 0; count < MOST_IN_A_ROW || !own.isDone(); count++) {
                Task<?> next = waiting.poll();
                if (next == null) {
                    break;
                }
                next.runUnlessGivenUp();
            }
        } finally {
            turn.unlock();
        }
        wakeNext();
    }

    /** Whoever came while the turn was taken sleeps until somebody looks after it is free. */
    private void wakeNext() {
        Task<?> next = waiting.peek();
        if (next != null) {
            LockSupport.unpark(next.owner);
        }
    }

    /** What one thread waits for. */
    private static final class Task<T> extends FutureTask<T> {
        private final Thread owner = Thread.currentThread();
        private final AtomicBoolean claimed = new AtomicBoolean();

        Task(Callable<T> work) {
            super(work);
        }

        void runUnlessGivenUp() {
            if (claimed.compareAndSet(false, true)) {
                run();
            }
        }

        /** Whether it is sure now that it is never run. */
        boolean giveUp() {
            return claimed.compareAndSet(false, true);
        }

        /** Once it runs, nobody but its end wakes the owner. */
        void park(long deadline) {
            if (claimed.get()) {
                LockSupport.park(this);
            } else {
                LockSupport.parkNanos(this, Math.max(1, deadline - System.nanoTime()));
            }
        }

        @Override
        protected void done() {
            LockSupport.unpark(owner);
        }

        /** Of a task that is done, or will be in a moment. */
        T result() {
            boolean interrupted = false;
            try {
                while (true) {
                    try {
                        return get();
                    } catch (InterruptedException e) {
                        interrupted = true;
                    }
                }
            } catch (ExecutionException e) {
                throw thrown(e);
            } finally {
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        }

        private static RuntimeException thrown(ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            return e.getCause() instanceof RuntimeException usual ? usual : new InternalError("write", e);
        }
    }
}

package dev.mypos.local;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A few connections that only read, opened when they are first needed. Safe for use by many threads. */
final class Readers implements AutoCloseable {
    private final ConnectionSource source;
    private final SqliteErrors errors;
    private final Duration patience;
    private final Semaphore seats;
    private final ConcurrentLinkedDeque<Session> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    Readers(ConnectionSource source, SqliteErrors errors, int seats, Duration patience) {
        this.source = source;
        this.errors = errors;
        this.patience = patience;
        this.seats = new Semaphore(seats, true);
    }

    <T> T read(String operation, Work<T> work) {
        takeSeat(operation);
        try {
            Session session = open(operation);
            boolean sound = false;
            try {
                T result = work.on(session);
                sound = true;
                return result;
            } finally {
                leave(session, sound);
            }
        } catch (SQLException e) {
            throw errors.of(operation, e);
        } finally {
            seats.release();
        }
    }

    private void takeSeat(String operation) {
        try {
            if (!seats.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw errors.busy(operation, null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw errors.busy(operation, e);
        }
    }

    private Session open(String operation) throws SQLException {
        requireOpen(operation);
        Session session = idle.pollFirst();
        return session == null ? Session.reading(source) : session;
    }

    void requireOpen(String operation) {
        if (closed) {
            throw errors.closed(operation);
        }
    }

    private void leave(Session session, boolean sound) throws SQLException {
        if (!sound) {
            session.close();
            return;
        }
        idle.addFirst(session);
        if (closed) {
            closeIdle();
        }
    }

    private void closeIdle() throws SQLException {
        for (@Nullable Session session = idle.pollFirst(); session != null; session = idle.pollFirst()) {
            session.close();
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            closeIdle();
        } catch (SQLException e) {
            throw errors.of("close the shop", e);
        }
    }
}

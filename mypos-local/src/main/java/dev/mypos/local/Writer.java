package dev.mypos.local;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** The one connection of a handle that writes. Threads get it in the order they asked. Safe for use by many threads. */
final class Writer implements AutoCloseable {
    private static final Duration FOR_EVER = Duration.ofDays(1000);

    private final ConnectionSource source;
    private final SqliteErrors errors;
    private final Duration patience;
    private final boolean irreplaceable;
    private final Turns turns = new Turns();
    private @Nullable Session session;
    private boolean closed;

    Writer(Session first, ConnectionSource source, SqliteErrors errors, Duration patience, boolean irreplaceable) {
        this.session = first;
        this.source = source;
        this.errors = errors;
        this.patience = patience;
        this.irreplaceable = irreplaceable;
    }

    <T> T write(String operation, Work<T> work) {
        return inTurn(operation, () -> {
            Session open = open(operation);
            T result = attempt(open, operation, work);
            commit(open, operation);
            return result;
        });
    }

    /** Runs the work while nobody writes through this handle, in no transaction of its own. */
    <T> T alone(String operation, Work<T> work) {
        return inTurn(operation, () -> {
            Session open = open(operation);
            try {
                return work.on(open);
            } catch (SQLException e) {
                replace(open, e);
                throw errors.of(operation, e);
            }
        });
    }

    private <T> T inTurn(String operation, Callable<T> task) {
        return turns.run(task, patience).orElseThrow(() -> errors.busy(operation, null));
    }

    private <T> T attempt(Session open, String operation, Work<T> work) {
        boolean done = false;
        try {
            open.begin();
            T result = work.on(open);
            done = true;
            return result;
        } catch (SQLException e) {
            done = true;
            undo(open, e);
            throw errors.of(operation, e);
        } finally {
            if (!done) {
                rollback(open, operation);
            }
        }
    }

    private void commit(Session open, String operation) {
        try {
            open.commit();
        } catch (SQLException e) {
            undo(open, e);
            throw errors.ofCommit(operation, e);
        }
    }

    /** The work refused: the connection is sound. */
    private void rollback(Session open, String operation) {
        try {
            open.rollback();
        } catch (SQLException e) {
            replace(open, e);
            throw errors.of(operation, e);
        }
    }

    /** SQLite may have rolled back by itself already, and then says so by failing. */
    private void undo(Session open, SQLException failure) {
        try {
            open.rollback();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
        replace(open, failure);
    }

    private void replace(Session open, SQLException failure) {
        try {
            if (irreplaceable) {
                open.forgetStatements();
            } else {
                session = null;
                open.close();
            }
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    private Session open(String operation) {
        if (closed) {
            throw errors.closed(operation);
        }
        if (session == null) {
            try {
                session = Session.writing(source);
            } catch (SQLException e) {
                throw errors.of(operation, e);
            }
        }
        return session;
    }

    /** Waits for what is being written, even if this thread was interrupted. */
    @Override
    public void close() {
        boolean interrupted = Thread.interrupted();
        try {
            turns.run(this::closeInTurn, FOR_EVER);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private boolean closeInTurn() {
        closed = true;
        try {
            if (session != null) {
                session.close();
            }
            return closed;
        } catch (SQLException e) {
            throw errors.of("close the shop", e);
        } finally {
            session = null;
        }
    }
}

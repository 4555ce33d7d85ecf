package dev.mypos.local;

import java.sql.SQLException;
import java.time.Duration;

/**
 * One handle on one database: a writer that all threads queue for in order, and readers beside it. Safe for use by many
 * threads.
 */
final class Database implements AutoCloseable {
    private final ConnectionSource source;
    private final SqliteErrors errors;
    private final Writer writer;
    private final Readers readers;
    private final boolean inMemory;

    /**
     * @param first the writer's first connection, ready for use
     * @param inMemory whether the data lives in connections: then the writer reads too and is never replaced
     * @param patience how long to wait for others before giving up
     */
    Database(
            Session first,
            ConnectionSource source,
            SqliteErrors errors,
            int readers,
            Duration patience,
            boolean inMemory) {
        this.source = source;
        this.errors = errors;
        this.writer = new Writer(first, source, errors, patience, inMemory);
        this.readers = new Readers(source, errors, readers, patience);
        this.inMemory = inMemory;
    }

    /** Reads; sees every write that was acknowledged before. */
    <T> T read(String operation, Work<T> work) {
        return inMemory ? writer.alone(operation, work) : readers.read(operation, work);
    }

    /** Runs the work as one step: all of it is stored when this returns, and nothing if it throws. */
    <T> T write(String operation, Work<T> work) {
        return writer.write(operation, work);
    }

    /** Runs long work in no transaction of its own and, where others can open the data, without keeping writers waiting. */
    <T> T aside(String operation, Work<T> work) {
        if (inMemory) {
            return writer.alone(operation, work);
        }
        readers.requireOpen(operation);
        try (Session session = Session.writing(source)) {
            return work.on(session);
        } catch (SQLException e) {
            throw errors.of(operation, e);
        }
    }

    @Override
    public void close() {
        try {
            readers.close();
        } finally {
            writer.close();
        }
    }
}

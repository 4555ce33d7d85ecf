package dev.mypos.local;

import java.time.Duration;

/**
 * One handle on one database: a writer that all threads queue for in order, and readers beside it. Safe for use by many
 * threads.
 */
final class Database implements AutoCloseable {
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

    /** Runs the work while nobody writes through this handle, in no transaction of its own. */
    <T> T alone(String operation, Work<T> work) {
        return writer.alone(operation, work);
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

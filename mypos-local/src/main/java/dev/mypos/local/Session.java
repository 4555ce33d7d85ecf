package dev.mypos.local;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One connection with its prepared statements. Confine to one thread at a time. */
final class Session implements AutoCloseable {
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    private Session(Connection connection) {
        this.connection = connection;
    }

    static Session writing(ConnectionSource source) throws SQLException {
        return open(source, "");
    }

    static Session reading(ConnectionSource source) throws SQLException {
        return open(source, "PRAGMA query_only = TRUE");
    }

    /** A session that writes, once the work has been done on it; closed if the work fails. */
    static Session ready(ConnectionSource source, Work<Session> work) throws SQLException {
        return ready(writing(source), work);
    }

    private static Session open(ConnectionSource source, String setUp) throws SQLException {
        return ready(new Session(source.open()), session -> {
            session.script(setUp);
            session.takeTransactions();
            return session;
        });
    }

    private static Session ready(Session session, Work<Session> work) throws SQLException {
        boolean ready = false;
        try {
            Session done = work.on(session);
            ready = true;
            return done;
        } finally {
            if (!ready) {
                session.close();
            }
        }
    }

    /** Makes the driver leave transactions to {@link #begin}; its own would hold the write lock all the time. */
    private void takeTransactions() throws SQLException {
        connection.setAutoCommit(false);
        rollback();
    }

    void begin() throws SQLException {
        update("BEGIN IMMEDIATE");
    }

    void commit() throws SQLException {
        update("COMMIT");
    }

    void rollback() throws SQLException {
        update("ROLLBACK");
    }

    /** Runs a script of any number of statements. */
    void script(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** How many rows were changed. */
    int update(String sql, @Nullable Object... values) throws SQLException {
        return bound(sql, values).executeUpdate();
    }

    <T> Optional<T> find(String sql, RowReader<T> reader, @Nullable Object... values) throws SQLException {
        try (ResultSet rows = bound(sql, values).executeQuery()) {
            return rows.next() ? Optional.of(StoredRow.read(rows, reader)) : Optional.empty();
        }
    }

    <T> List<T> list(String sql, RowReader<T> reader, @Nullable Object... values) throws SQLException {
        List<T> result = new ArrayList<>();
        try (ResultSet rows = bound(sql, values).executeQuery()) {
            while (rows.next()) {
                result.add(StoredRow.read(rows, reader));
            }
        }
        return result;
    }

    /** The number that a statement without parameters gives; 0 if it gives none. */
    long number(String sql) throws SQLException {
        return find(sql, row -> row.getLong(1)).orElse(0L);
    }

    /** The text that a statement without parameters gives; empty if it gives none. */
    String text(String sql) throws SQLException {
        return find(sql, row -> row.getString(1)).orElse("");
    }

    /** Lets go of all statements: the driver closes some of those that failed. */
    void forgetStatements() throws SQLException {
        List<PreparedStatement> all = List.copyOf(prepared.values());
        prepared.clear();
        for (PreparedStatement statement : all) {
            statement.close();
        }
    }

    private PreparedStatement bound(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

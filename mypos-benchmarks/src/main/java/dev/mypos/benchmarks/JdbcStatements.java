package dev.mypos.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** One connection with its prepared statements. Confine to one thread. */
final class JdbcStatements implements AutoCloseable {
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    JdbcStatements(Path folder) throws SQLException {
        this.connection = JdbcShop.connect(folder);
    }

    /** What is done in one transaction. */
    interface Step {
        void run() throws SQLException;
    }

    void inOneStep(Step step) throws SQLException {
        run("BEGIN IMMEDIATE");
        boolean done = false;
        try {
            step.run();
            run("COMMIT");
            done = true;
        } finally {
            if (!done) {
                run("ROLLBACK");
            }
        }
    }

    void run(String sql, Object... values) throws SQLException {
        bound(sql, values).executeUpdate();
    }

    ResultSet query(String sql) throws SQLException {
        return bound(sql).executeQuery();
    }

    private PreparedStatement bound(String sql, Object... values) throws SQLException {
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

package dev.mypos.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;

/** Connections to a shop's file with the settings of MyPOS: WAL (kept in the file), FULL, IMMEDIATE, wiping. */
final class JdbcShop {
    private static final int PATIENCE_MILLIS = 30_000;
    private static final String SETTINGS = """
            PRAGMA synchronous = FULL;
            PRAGMA foreign_keys = TRUE;
            PRAGMA secure_delete = FAST;
            PRAGMA journal_size_limit = 67108864;
            """;

    private JdbcShop() {}

    /** Begins no transaction by itself: that costs least with this driver. */
    static Connection connect(Path folder) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE_MILLIS);
        config.setGetGeneratedKeys(false);
        Connection connection = config.createConnection("jdbc:sqlite:" + folder.resolve("shop.db"));
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(SETTINGS);
        }
        connection.setAutoCommit(false);
        try (PreparedStatement rollback = connection.prepareStatement("ROLLBACK")) {
            rollback.executeUpdate();
        }
        return connection;
    }
}

package dev.mypos.local;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.OptionalLong;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/**
 * Opens connections to one database with the settings that the laws need: a commit is on the disk when it returns, and
 * what is overwritten is wiped.
 *
 * @param patience how long a statement waits for other connections
 * @param maxPageCount how many pages the file may have
 */
record SqliteConnections(String url, Duration patience, OptionalLong maxPageCount) implements ConnectionSource {
    private static final String SETTINGS = """
            PRAGMA synchronous = FULL;
            PRAGMA foreign_keys = TRUE;
            PRAGMA secure_delete = FAST;
            PRAGMA journal_size_limit = 67108864;
            """;

    /** To a file, which must be there. */
    static SqliteConnections to(Path file, Duration patience, OptionalLong maxPageCount) {
        return new SqliteConnections("jdbc:sqlite:" + file.toUri(), patience, maxPageCount);
    }

    @Override
    public Connection open() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setGetGeneratedKeys(false); // the driver would ask for a key after every insert
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setBusyTimeout((int) Math.min(Integer.MAX_VALUE, patience.toMillis()));
        Connection connection = config.createConnection(url);
        boolean ready = false;
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(SETTINGS);
            if (maxPageCount.isPresent()) {
                statement.executeUpdate("PRAGMA max_page_count = " + maxPageCount.getAsLong());
            }
            ready = true;
            return connection;
        } finally {
            if (!ready) {
                connection.close();
            }
        }
    }
}

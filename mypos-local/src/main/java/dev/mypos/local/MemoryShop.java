package dev.mypos.local;

import dev.mypos.error.ValidationError;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Opens shops in memory. */
final class MemoryShop {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private MemoryShop() {}

    /** A database that all connections of this program share, with the locks of a file. */
    static String url(String name) {
        if (!NAME.matcher(name).matches()) {
            throw ValidationError.of(
                    "open the shop", "name", "pattern", "must be 1 to 64 letters, digits, dots, dashes or underscores");
        }
        return "jdbc:sqlite:file:/" + name + "?vfs=memdb";
    }

    static LocalBackend open(String url, UnaryOperator<ConnectionSource> wire) {
        ConnectionSource source = wire.apply(new SqliteConnections(url, PATIENCE, OptionalLong.empty()));
        SqliteErrors errors = new SqliteErrors("shop in memory");
        try {
            Database database = new Database(ready(source, errors), source, errors, 1, PATIENCE, true);
            return new LocalBackend(database, new SqliteImages(database), Optional.empty());
        } catch (SQLException e) {
            throw errors.of("open the shop", e);
        }
    }

    private static Session ready(ConnectionSource source, SqliteErrors errors) throws SQLException {
        return Session.ready(source, session -> {
            Schema.current().migrate(session, errors.resource());
            session.script(SqliteImages.TABLE);
            return session;
        });
    }
}

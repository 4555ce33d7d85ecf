package dev.mypos.local;

import dev.mypos.error.ConflictError;
import dev.mypos.journal.Trail;
import dev.mypos.staff.SessionRepository;
import dev.mypos.wire.Fields;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** Who is signed in. Each new session sweeps out those that are over. */
final class SqliteSessions implements SessionRepository {
    private static final String FIND = "SELECT body FROM sessions WHERE digest = ?";

    private final Database database;

    SqliteSessions(Database database) {
        this.database = database;
    }

    @Override
    public void open(dev.mypos.staff.Session opened, Trail trail) {
        database.write("sign in", session -> {
            session.update(
                    "DELETE FROM sessions WHERE until < ?", opened.openedAt().toEpochMilli());
            int added = session.update(
                    "INSERT INTO sessions (digest, until, body) VALUES (?, ?, ?) ON CONFLICT (digest) DO NOTHING",
                    opened.digest(),
                    opened.until().toEpochMilli(),
                    opened.fields().canonical());
            if (added == 0) {
                throw ConflictError.alreadyExists("sign in", "session", "digest", "of this token");
            }
            Trails.write(session, trail);
            return opened;
        });
    }

    @Override
    public Optional<dev.mypos.staff.Session> find(String digest) {
        return database.read("find the session", session -> session.find(FIND, SqliteSessions::opened, digest));
    }

    @Override
    public void touch(String digest, Instant seenAt) {
        database.write("keep the session", session -> {
            Optional<dev.mypos.staff.Session> stored = session.find(FIND, SqliteSessions::opened, digest);
            if (stored.isPresent()) {
                String seen = stored.get().seen(seenAt).fields().canonical();
                session.update("UPDATE sessions SET body = ? WHERE digest = ?", seen, digest);
            }
            return stored;
        });
    }

    @Override
    public void close(String digest, Trail trail) {
        database.write("sign out", session -> {
            int closed = session.update("DELETE FROM sessions WHERE digest = ?", digest);
            if (closed > 0) {
                Trails.write(session, trail);
            }
            return closed;
        });
    }

    private static dev.mypos.staff.Session opened(ResultSet row) throws SQLException {
        return dev.mypos.staff.Session.from(Fields.parse(row.getString(1)));
    }
}

package dev.mypos.local;

import dev.mypos.journal.Trail;
import dev.mypos.staff.AttemptRepository;
import dev.mypos.staff.Attempts;
import dev.mypos.wire.Fields;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** Failed tries to sign in. Each new name sweeps out those that nobody needs any more. */
final class SqliteAttempts implements AttemptRepository {
    private static final String SAVE = "count the tries to sign in";
    private static final String FIND = "SELECT body FROM attempts WHERE name_digest = ?";

    private final Database database;

    SqliteAttempts(Database database) {
        this.database = database;
    }

    @Override
    public Attempts save(Attempts attempts, Trail trail) {
        return database.write(SAVE, session -> {
            long stored = session.find(FIND, SqliteAttempts::attempts, attempts.key())
                    .map(Attempts::version)
                    .orElse(0L);
            Versions.check(SAVE, "tries", "name", "of this digest", attempts.version(), stored);
            if (stored == 0) {
                sweep(session, attempts.notBefore());
            }
            Trails.write(session, trail);
            return upsert(session, attempts);
        });
    }

    private static void sweep(Session session, Instant now) throws SQLException {
        session.update(
                "DELETE FROM attempts WHERE not_before < ?", now.minus(KEPT).toEpochMilli());
    }

    private static Attempts upsert(Session session, Attempts attempts) throws SQLException {
        Attempts saved = Attempts.from(Versions.next(attempts.fields()));
        session.update(
                """
                INSERT INTO attempts (name_digest, not_before, version, body) VALUES (?, ?, ?, ?)
                ON CONFLICT (name_digest) DO UPDATE SET not_before = excluded.not_before, version = excluded.version,
                    body = excluded.body""",
                saved.key(),
                saved.notBefore().toEpochMilli(),
                saved.version(),
                saved.fields().canonical());
        return saved;
    }

    @Override
    public Optional<Attempts> find(String key) {
        return database.read("find the tries", session -> session.find(FIND, SqliteAttempts::attempts, key));
    }

    private static Attempts attempts(ResultSet row) throws SQLException {
        return Attempts.from(Fields.parse(row.getString(1)));
    }
}

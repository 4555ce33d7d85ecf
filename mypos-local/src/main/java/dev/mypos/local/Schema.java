package dev.mypos.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.mypos.error.CorruptDataError;
import dev.mypos.error.InternalError;
import dev.mypos.error.NotProvisionedError;
import java.io.IOException;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * The tables of a shop and their version. Each version has a script that makes it from the one before; what a file lacks
 * is run in one transaction when it is opened, and two programs that open it at once do not get into each other's way.
 */
final class Schema {
    /** Marks a file as a shop: "MPOS" in ASCII. */
    static final long APPLICATION_ID = 0x4D504F53;

    private static final String OPEN = "open the shop";
    /** In one statement, so that it is all before or all after what another program makes of the file. */
    private static final String MARK = """
            SELECT a.application_id, v.user_version, (SELECT count(*) FROM sqlite_schema)
            FROM pragma_application_id AS a, pragma_user_version AS v""";

    private static final List<String> RESOURCES = List.of(
            "schema-001.sql",
            "schema-002.sql",
            "schema-003.sql",
            "schema-004.sql",
            "schema-005.sql",
            "schema-006.sql",
            "schema-007.sql");

    private final List<String> scripts;

    /** @param scripts the one that makes version 1 first, each in its place for ever */
    Schema(List<String> scripts) {
        this.scripts = List.copyOf(scripts);
    }

    /** The version that this program makes. */
    int latest() {
        return scripts.size();
    }

    /** What this program knows. */
    static Schema current() {
        return new Schema(RESOURCES.stream().map(Schema::script).toList());
    }

    /**
     * Makes sure that the session is on a shop that this program knows how to use. If this fails, the session must be
     * closed, which undoes what was begun.
     *
     * @param resource what is named in errors
     * @throws CorruptDataError if it is the database of another program; it is left as it is
     * @throws NotProvisionedError newer-schema if a newer version made it; it is left as it is
     */
    void migrate(Session session, String resource) throws SQLException {
        if (version(session, resource) == scripts.size()) {
            return;
        }
        session.begin();
        run(session, version(session, resource));
        session.commit();
    }

    private void run(Session session, int from) throws SQLException {
        for (String script : scripts.subList(from, scripts.size())) {
            session.script(script);
        }
        session.script("PRAGMA application_id = " + APPLICATION_ID + "; PRAGMA user_version = " + scripts.size());
    }

    /** The version that is stored; 0 of an empty file. */
    private int version(Session session, String resource) throws SQLException {
        Mark mark = session.find(MARK, Mark::read).orElseThrow();
        if (mark.isEmpty()) {
            return 0;
        }
        if (mark.application() != APPLICATION_ID || mark.version() < 1) {
            throw new CorruptDataError(OPEN, resource, "it is the database of another program", null);
        }
        if (mark.version() > scripts.size()) {
            throw NotProvisionedError.newerSchema(OPEN, resource, mark.version(), scripts.size());
        }
        return mark.version();
    }

    /** What a file says of itself. */
    private record Mark(long application, int version, long tables) {
        static Mark read(ResultSet row) throws SQLException {
            return new Mark(row.getLong(1), row.getInt(2), row.getLong(3));
        }

        boolean isEmpty() {
            return application == 0 && version == 0 && tables == 0;
        }
    }

    private static String script(String name) {
        try (InputStream script = Schema.class.getResourceAsStream(name)) {
            if (script == null) {
                throw InternalError.broken(OPEN, "the script " + name + " is missing from the program");
            }
            return new String(script.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new InternalError(OPEN, e);
        }
    }
}

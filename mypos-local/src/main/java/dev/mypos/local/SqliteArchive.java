package dev.mypos.local;

import dev.mypos.archive.Archive;
import dev.mypos.archive.RecordKind;
import dev.mypos.error.ConflictError;
import dev.mypos.error.ValidationError;
import dev.mypos.journal.Trail;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.sale.Digest;
import dev.mypos.store.Store;
import dev.mypos.wire.Fields;
import java.sql.SQLException;
import java.util.List;

/** All records of a shop. A row in {@code restores} stands for a dump that is being restored. */
final class SqliteArchive implements Archive {
    private static final String BEGIN = "begin to restore";
    private static final String PUT = "restore records";
    private static final String FINISH = "finish restoring";

    private final Database database;

    SqliteArchive(Database database) {
        this.database = database;
    }

    @Override
    public Page<Fields> list(RecordKind kind, PageRequest page) {
        return ArchiveTables.of(kind).list(database, page);
    }

    @Override
    public void begin(Digest dump) {
        database.write(BEGIN, session -> {
            String begun = dumpOf(session);
            if (!begun.isEmpty() ? !begun.equals(dump.text()) : isUsed(session)) {
                throw occupied(BEGIN);
            }
            return session.update(
                    "INSERT INTO restores (only_row, dump) VALUES (1, ?) ON CONFLICT DO NOTHING", dump.text());
        });
    }

    @Override
    public void put(RecordKind kind, List<Numbered> records) {
        if (kind == RecordKind.STORE || records.size() > MAX_RECORDS) {
            throw ValidationError.of(
                    PUT, "records", "size", "must be at most " + MAX_RECORDS + ", and none of them the settings");
        }
        ArchiveTable table = ArchiveTables.of(kind);
        database.write(PUT, session -> {
            if (dumpOf(session).isEmpty()) {
                throw occupied(PUT);
            }
            for (Numbered record : records) {
                table.put(session, record);
            }
            return records;
        });
    }

    @Override
    public void finish(Digest dump, Fields store, Trail trail) {
        Store settings = Store.from(store);
        database.write(FINISH, session -> {
            if (session.update("DELETE FROM restores WHERE dump = ?", dump.text()) == 0) {
                throw occupied(FINISH);
            }
            SqliteStores.store(session, settings);
            Trails.write(session, trail);
            return settings;
        });
    }

    /** The dump that is being restored; empty if none is. */
    static String dumpOf(Session session) throws SQLException {
        return session.text("SELECT dump FROM restores");
    }

    private static boolean isUsed(Session session) throws SQLException {
        for (RecordKind kind : RecordKind.values()) {
            String table = ArchiveTables.of(kind).name();
            if (session.number("SELECT EXISTS (SELECT 1 FROM " + table + ")") == 1) {
                return true;
            }
        }
        return false;
    }

    private static ConflictError occupied(String operation) {
        return ConflictError.alreadyExists(operation, "store", "place", "this one, or an import that was not finished");
    }
}

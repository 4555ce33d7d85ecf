package dev.mypos.local;

import dev.mypos.error.ConflictError;
import dev.mypos.journal.Trail;
import dev.mypos.store.Store;
import dev.mypos.store.StoreRepository;
import dev.mypos.wire.Fields;
import java.sql.SQLException;
import java.util.Optional;

/** The settings of the store, one row. */
final class SqliteStores implements StoreRepository {
    private final Database database;

    SqliteStores(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Store> find() {
        return database.read("read the store", SqliteStores::find);
    }

    static Optional<Store> find(Session session) throws SQLException {
        return session.find("SELECT body FROM store", row -> Store.from(Fields.parse(row.getString(1))));
    }

    @Override
    public Store save(Store store, Trail trail) {
        return database.write("save the store", session -> {
            if (!SqliteArchive.dumpOf(session).isEmpty()) {
                throw ConflictError.alreadyExists(
                        "save the store", "store", "place", "here, which an import began and did not finish");
            }
            long stored = session.number("SELECT version FROM store");
            Versions.check("save the store", "store", "id", store.id().value(), store.version(), stored);
            Store saved = Store.from(Versions.next(store.fields()));
            store(session, saved);
            Trails.write(session, trail);
            return saved;
        });
    }

    /** Stores the settings with the version that they have. */
    static void store(Session session, Store store) throws SQLException {
        session.update("""
                INSERT INTO store (only_row, version, body) VALUES (1, ?, ?)
                ON CONFLICT (only_row) DO UPDATE SET version = excluded.version, body = excluded.body""", store.version(), store.fields().canonical());
        StockRows.atAllLocations(session, store);
    }
}

package dev.mypos.local;

import dev.mypos.error.ConflictError;
import dev.mypos.error.NotFoundError;
import dev.mypos.journal.Trail;
import dev.mypos.local.Cursors.Keyed;
import dev.mypos.money.Quantity;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.stock.Count;
import dev.mypos.stock.CountRepository;
import dev.mypos.stock.CountSheet;
import dev.mypos.stock.CountSheetId;
import dev.mypos.stock.SheetCount;
import dev.mypos.wire.Fields;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Counting sheets; a count that was replaced stays, so that its id answers a repeat. */
final class SqliteCounts implements CountRepository {
    private static final String SAVE = "save the counting sheet";
    private static final String ENTER = "enter the count";
    private static final String FIND = "SELECT body FROM count_sheets WHERE sheet_id = ?";

    static final List<String> COLUMNS = List.of("body", "sheet_id", "last");

    private final Database database;

    SqliteCounts(Database database) {
        this.database = database;
    }

    @Override
    public CountSheet save(CountSheet sheet, Trail trail) {
        return database.write(SAVE, session -> {
            String id = sheet.id().toString();
            long stored = session.find(FIND, SqliteCounts::sheet, id)
                    .map(CountSheet::version)
                    .orElse(0L);
            Versions.check(SAVE, "counting sheet", "id", id, sheet.version(), stored);
            CountSheet saved = CountSheet.from(Versions.next(sheet.fields()));
            store(session, saved);
            Trails.write(session, trail);
            return saved;
        });
    }

    static void store(Session session, CountSheet sheet) throws SQLException {
        session.update(
                """
                INSERT INTO count_sheets (sheet_id, location, state, version, body) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (sheet_id) DO UPDATE SET state = excluded.state, version = excluded.version,
                    body = excluded.body\
                """,
                sheet.id().toString(),
                sheet.location().value(),
                sheet.state().code(),
                sheet.version(),
                sheet.fields().canonical());
    }

    @Override
    public Optional<CountSheet> find(CountSheetId sheet) {
        return database.read(
                "find the counting sheet", session -> session.find(FIND, SqliteCounts::sheet, sheet.toString()));
    }

    @Override
    public Page<CountSheet> list(PageRequest page) {
        String query = "counting sheets";
        List<Object> values = new ArrayList<>(Cursors.start(page, query, ""));
        values.add(page.limit() + 1);
        return Cursors.page(
                database.read(
                        "list counting sheets",
                        session -> session.list(
                                "SELECT body, sheet_id FROM count_sheets WHERE sheet_id > ? ORDER BY sheet_id LIMIT ?",
                                row -> Keyed.of(sheet(row), row.getString(2)),
                                values.toArray())),
                page,
                query);
    }

    @Override
    public Count enter(CountSheetId id, Count count, Trail trail) {
        return database.write(ENTER, session -> {
            CountSheet sheet = session.find(FIND, SqliteCounts::sheet, id.toString())
                    .orElseThrow(() -> new NotFoundError(ENTER, "counting sheet", id.toString()));
            Optional<Count> before = repeated(session, sheet, count);
            if (before.isPresent()) {
                return before.get();
            }
            if (sheet.state() != CountSheet.State.OPEN) {
                throw ConflictError.staleVersion(ENTER, "counting sheet", id.toString(), 1, sheet.version());
            }
            Count compared = count.against(onHand(session, sheet, count));
            insert(session, sheet, compared);
            Trails.write(session, trail);
            return compared;
        });
    }

    /** What is stored under the count's id, if it answers the same request. */
    private static Optional<Count> repeated(Session session, CountSheet sheet, Count count) throws SQLException {
        String id = count.id().toString();
        Optional<Count> stored = session.find("SELECT body FROM counts WHERE count_id = ?", SqliteCounts::count, id);
        Optional<String> place =
                session.find("SELECT sheet_id FROM counts WHERE count_id = ?", row -> row.getString(1), id);
        boolean same = stored.filter(count::sameRequest).isPresent()
                && place.equals(Optional.of(sheet.id().toString()));
        if (stored.isPresent() && !same) {
            throw ConflictError.idempotencyConflict(ENTER, "count", id);
        }
        return stored;
    }

    private static Quantity onHand(Session session, CountSheet sheet, Count count) throws SQLException {
        return session.find(
                        "SELECT available + reserved FROM stock WHERE product_id = ? AND location = ?",
                        row -> Quantity.ofScaled(row.getLong(1)),
                        count.product().toString(),
                        sheet.location().value())
                .orElse(Quantity.ZERO);
    }

    private static void insert(Session session, CountSheet sheet, Count count) throws SQLException {
        session.update(
                "UPDATE counts SET last = 0 WHERE sheet_id = ? AND product_id = ? AND last = 1",
                sheet.id().toString(),
                count.product().toString());
        store(session, new SheetCount(sheet.id(), count, true));
    }

    static void store(Session session, SheetCount entered) throws SQLException {
        session.update(
                "INSERT INTO counts (count_id, sheet_id, product_id, last, body) VALUES (?, ?, ?, ?, ?)",
                entered.count().id().toString(),
                entered.sheet().toString(),
                entered.count().product().toString(),
                entered.last(),
                entered.count().fields().canonical());
    }

    /** Reads a row with {@link #COLUMNS}. */
    static SheetCount entered(ResultSet row) throws SQLException {
        return new SheetCount(new CountSheetId(UUID.fromString(row.getString(2))), count(row), row.getBoolean(3));
    }

    @Override
    public Page<Count> counts(CountSheetId sheet, PageRequest page) {
        String query = "counts " + sheet;
        List<Object> values = new ArrayList<>(Cursors.start(page, query, ""));
        values.add(0, sheet.toString());
        values.add(page.limit() + 1);
        return Cursors.page(
                database.read(
                        "list counts",
                        session -> session.list("""
                            SELECT body, product_id FROM counts WHERE sheet_id = ? AND last = 1 AND product_id > ?
                            ORDER BY product_id LIMIT ?\
                            """, row -> Keyed.of(count(row), row.getString(2)), values.toArray())),
                page,
                query);
    }

    private static CountSheet sheet(ResultSet row) throws SQLException {
        return CountSheet.from(Fields.parse(row.getString(1)));
    }

    private static Count count(ResultSet row) throws SQLException {
        return Count.from(Fields.parse(row.getString(1)));
    }
}

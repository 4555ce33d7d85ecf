package dev.mypos.local;

import dev.mypos.error.ConflictError;
import dev.mypos.error.CorruptDataError;
import dev.mypos.error.NotFoundError;
import dev.mypos.journal.Trail;
import dev.mypos.local.Cursors.Keyed;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.sale.RegisterHead;
import dev.mypos.shift.CashEvent;
import dev.mypos.shift.Shift;
import dev.mypos.shift.ShiftRepository;
import dev.mypos.store.RegisterId;
import dev.mypos.store.ShiftId;
import dev.mypos.wire.Fields;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Shifts, one row each with their cash events; nobody edits a closed one. */
final class SqliteShifts implements ShiftRepository {
    private static final String OPEN = "open the shift";
    private static final String CLOSE = "close the shift";
    private static final String LIST = """
            SELECT body, version, number FROM shifts WHERE register_id = ? AND number < ? ORDER BY number DESC LIMIT ?""";

    private final Database database;

    SqliteShifts(Database database) {
        this.database = database;
    }

    @Override
    public Shift open(Shift shift, Trail trail) {
        return database.write(OPEN, session -> {
            Optional<Shift> stored = find(session, shift.id());
            if (stored.isPresent()) {
                return repeated(stored.get(), shift);
            }
            insistOnHead(SqliteLedger.head(session, shift.register()), shift);
            insert(session, shift);
            nameOnHead(session, shift);
            Trails.write(session, trail);
            return shift;
        });
    }

    private static Shift repeated(Shift stored, Shift asked) {
        if (!stored.sameStart(asked)) {
            throw ConflictError.idempotencyConflict(OPEN, "shift", id(asked.id()));
        }
        return stored;
    }

    private static void insistOnHead(RegisterHead head, Shift shift) {
        String register = shift.register().value();
        if (head.openShift().isPresent()) {
            throw ConflictError.alreadyExists(OPEN, "open shift", "register", register);
        }
        if (head.lastReceipt() != shift.openedAfter()) {
            throw ConflictError.staleVersion(OPEN, "register", register, shift.openedAfter(), head.lastReceipt());
        }
    }

    private static void insert(Session session, Shift shift) throws SQLException {
        if (!store(session, shift)) {
            throw ConflictError.staleVersion(
                    OPEN, "register", shift.register().value(), shift.number() - 1, shift.number());
        }
    }

    /** Stores a shift of a dump as it is. */
    static void restore(Session session, Shift shift) throws SQLException {
        if (!store(session, shift)) {
            throw ConflictError.alreadyExists(
                    "restore a record", "shift", "number", shift.register().value() + "/" + shift.number());
        }
    }

    /** Whether the register had no shift of this number. */
    private static boolean store(Session session, Shift shift) throws SQLException {
        return session.update(
                        """
                        INSERT INTO shifts (shift_id, register_id, number, version, closed, body)
                        VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (register_id, number) DO NOTHING""",
                        id(shift.id()),
                        shift.register().value(),
                        shift.number(),
                        shift.version(),
                        !shift.isOpen(),
                        shift.fields().canonical())
                == 1;
    }

    private static void nameOnHead(Session session, Shift shift) throws SQLException {
        RegisterHead start = RegisterHead.start(shift.register());
        session.update(
                """
                INSERT INTO registers (register_id, last_receipt, last_digest, open_shift) VALUES (?, ?, ?, ?)
                ON CONFLICT (register_id) DO UPDATE SET open_shift = excluded.open_shift""",
                shift.register().value(),
                start.lastReceipt(),
                start.lastDigest().text(),
                id(shift.id()));
    }

    @Override
    public Shift record(ShiftId id, CashEvent event, Trail trail) {
        return database.write("record cash", session -> {
            Shift stored = get(session, "record cash", id);
            if (stored.repeated(event).isPresent()) {
                return stored;
            }
            Shift after = stored.with(event);
            update(session, after);
            Trails.write(session, trail);
            return after;
        });
    }

    @Override
    public Shift close(Shift closed, Trail trail) {
        return database.write(CLOSE, session -> {
            Shift stored = get(session, CLOSE, closed.id());
            Shift.Closing closing = closed.closing().orElseThrow();
            if (!stored.isOpen()) {
                return stored.repeated(closing.id(), closing.counted());
            }
            insistOnUnchanged(SqliteLedger.head(session, closed.register()), stored, closed);
            update(session, closed);
            session.update(
                    "UPDATE registers SET open_shift = NULL WHERE register_id = ?",
                    closed.register().value());
            Trails.write(session, trail);
            return closed;
        });
    }

    private static void insistOnUnchanged(RegisterHead head, Shift stored, Shift closed) {
        String register = closed.register().value();
        if (!head.openShift().equals(Optional.of(closed.id()))) {
            throw new CorruptDataError(CLOSE, "register " + register, "it names another shift as the open one", null);
        }
        long seen = closed.version() - 1;
        if (stored.version() != seen) {
            throw ConflictError.staleVersion(CLOSE, "shift", id(closed.id()), seen, stored.version());
        }
        long last = closed.closing().orElseThrow().lastReceipt();
        if (head.lastReceipt() != last) {
            throw ConflictError.staleVersion(CLOSE, "register", register, last, head.lastReceipt());
        }
    }

    private static void update(Session session, Shift shift) throws SQLException {
        session.update(
                "UPDATE shifts SET version = ?, closed = ?, body = ? WHERE shift_id = ?",
                shift.version(),
                !shift.isOpen(),
                shift.fields().canonical(),
                id(shift.id()));
    }

    @Override
    public Optional<Shift> find(ShiftId id) {
        return database.read("find the shift", session -> find(session, id));
    }

    private static Optional<Shift> find(Session session, ShiftId id) throws SQLException {
        return session.find("SELECT body, version FROM shifts WHERE shift_id = ?", SqliteShifts::shift, id(id));
    }

    private static Shift get(Session session, String operation, ShiftId id) throws SQLException {
        return find(session, id).orElseThrow(() -> new NotFoundError(operation, "shift", id(id)));
    }

    @Override
    public Page<Shift> list(RegisterId register, PageRequest page) {
        String query = "shifts " + register.value();
        List<Object> start = Cursors.start(page, query, Long.MAX_VALUE);
        return Cursors.page(
                database.read(
                        "list shifts",
                        session -> session.list(
                                LIST,
                                row -> Keyed.of(shift(row), row.getLong(3)),
                                register.value(),
                                start.get(0),
                                page.limit() + 1)),
                page,
                query);
    }

    private static Shift shift(ResultSet row) throws SQLException {
        Shift shift = Shift.from(Fields.parse(row.getString(1)));
        if (shift.version() != row.getLong(2)) {
            throw new CorruptDataError(
                    "read the shift", "shift " + id(shift.id()), "its columns do not fit its content", null);
        }
        return shift;
    }

    private static String id(ShiftId id) {
        return id.value().toString();
    }
}

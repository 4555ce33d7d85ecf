package dev.mypos.local;

import dev.mypos.archive.WaitingEvent;
import dev.mypos.notify.Event;
import dev.mypos.notify.Outbox;
import dev.mypos.wire.Fields;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Events that wait. Movements are written with their transactions, so there is nothing left to project. */
final class SqliteOutbox implements Outbox {
    private static final String COLUMNS =
            "SELECT event_id, type, subject, at, body, attempts, next_at, reason FROM outbox";
    static final String DUE =
            COLUMNS + " WHERE parked = 0 AND (attempts = 0 OR next_at <= ? OR next_at > ?) ORDER BY at, seq LIMIT ?";
    static final String PARKED = COLUMNS + " WHERE parked = 1 ORDER BY at, seq LIMIT ?";

    private final Database database;

    SqliteOutbox(Database database) {
        this.database = database;
    }

    @Override
    public List<Pending> list(State state, Instant now, int max) {
        return database.read("read the outbox", session -> switch (state) {
            case DUE ->
                session.list(
                        DUE,
                        SqliteOutbox::pending,
                        now.toEpochMilli(),
                        now.plus(Pending.LONGEST_WAIT).toEpochMilli(),
                        max);
            case PARKED -> session.list(PARKED, SqliteOutbox::pending, max);
        });
    }

    @Override
    public void project(Collection<Event> committed) {}

    @Override
    public void settle(Collection<Event> delivered) {
        if (delivered.isEmpty()) {
            return;
        }
        database.write("settle events", session -> {
            for (Event event : delivered) {
                session.update("DELETE FROM outbox WHERE event_id = ?", event.id());
            }
            return delivered;
        });
    }

    @Override
    public void postpone(Event event, Instant until, String reason) {
        putOff(event, until.toEpochMilli(), reason, false);
    }

    @Override
    public void park(Event event, String reason) {
        putOff(event, event.at().toEpochMilli(), reason, true);
    }

    private void putOff(Event event, long until, String reason, boolean parked) {
        database.write("put off an event", session -> session.update("""
                        UPDATE outbox SET attempts = attempts + (parked = 0), next_at = ?, reason = ?, parked = ?
                        WHERE event_id = ?""", until, reason, parked, event.id()));
    }

    static void restore(Session session, WaitingEvent waiting, long number) throws SQLException {
        Event event = waiting.pending().event();
        session.update(
                """
                INSERT INTO outbox (seq, event_id, type, subject, at, body, attempts, next_at, reason, parked)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                number,
                event.id(),
                event.type(),
                event.subject(),
                event.at().toEpochMilli(),
                event.body().canonical(),
                waiting.pending().attempts(),
                waiting.pending().next().toEpochMilli(),
                waiting.pending().reason().orElse(null),
                waiting.state() == State.PARKED);
    }

    /** Reads a row of the columns that {@link #DUE} has. */
    static Pending pending(ResultSet row) throws SQLException {
        return new Pending(
                new Event(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        Instant.ofEpochMilli(row.getLong(4)),
                        Fields.parse(row.getString(5))),
                row.getInt(6),
                Instant.ofEpochMilli(row.getLong(7)),
                Optional.ofNullable(row.getString(8)));
    }
}

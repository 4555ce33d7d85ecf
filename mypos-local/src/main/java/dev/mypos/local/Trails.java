package dev.mypos.local;

import dev.mypos.archive.Archive.Numbered;
import dev.mypos.journal.JournalEntry;
import dev.mypos.journal.Trail;
import dev.mypos.notify.Event;
import java.sql.SQLException;

/** Writes what a step leaves beside itself. */
final class Trails {
    private Trails() {}

    static void write(Session session, Trail trail) throws SQLException {
        for (JournalEntry entry : trail.entries()) {
            session.update(
                    "INSERT INTO journal (at, body) VALUES (?, ?)",
                    entry.at().toEpochMilli(),
                    entry.fields().canonical());
        }
        if (trail.event().isPresent()) {
            write(session, trail.event().get());
        }
    }

    /** An entry of another backend's journal, in its place. */
    static void restore(Session session, Numbered record) throws SQLException {
        JournalEntry entry = JournalEntry.from(record.fields());
        session.update(
                "INSERT INTO journal (seq, at, body) VALUES (?, ?, ?)",
                record.number(),
                entry.at().toEpochMilli(),
                entry.fields().canonical());
    }

    /** An event that waits already is the same event told twice. */
    static void write(Session session, Event event) throws SQLException {
        long at = event.at().toEpochMilli();
        session.update(
                """
                INSERT INTO outbox (event_id, type, subject, at, body, next_at) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (event_id) DO NOTHING""", event.id(), event.type(), event.subject(), at, event.body().canonical(), at);
    }
}

package dev.mypos.local;

import dev.mypos.journal.Journal;
import dev.mypos.journal.JournalEntry;
import dev.mypos.journal.Trail;
import dev.mypos.local.Cursors.Keyed;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.wire.Fields;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** Journal entries, which nobody edits. */
final class SqliteJournal implements Journal {
    private static final long MILLIS_A_DAY = Duration.ofDays(1).toMillis();
    /** More days than this are no number of milliseconds any more. */
    private static final long MAX_DAY = Long.MAX_VALUE / MILLIS_A_DAY - 1;

    static final String LIST = """
            SELECT body, at, seq FROM journal WHERE (at, seq) > (?, ?) AND at < ? ORDER BY at, seq LIMIT ?""";

    private final Database database;

    SqliteJournal(Database database) {
        this.database = database;
    }

    @Override
    public void append(Trail trail) {
        database.write("write the journal", session -> {
            Trails.write(session, trail);
            return trail;
        });
    }

    @Override
    public Page<JournalEntry> list(LocalDate from, LocalDate to, PageRequest page) {
        String query = "journal " + from + " " + to;
        List<Object> start = Cursors.start(page, query, millis(from, 0), 0L);
        return Cursors.page(
                database.read(
                        "list the journal",
                        session -> session.list(
                                LIST,
                                row -> Keyed.of(
                                        JournalEntry.from(Fields.parse(row.getString(1))),
                                        row.getLong(2),
                                        row.getLong(3)),
                                start.get(0),
                                start.get(1),
                                millis(to, 1),
                                page.limit() + 1)),
                page,
                query);
    }

    private static long millis(LocalDate day, int daysLater) {
        long number = Math.max(-MAX_DAY, Math.min(MAX_DAY, day.toEpochDay() + daysLater));
        return number * MILLIS_A_DAY;
    }
}

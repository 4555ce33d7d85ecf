package dev.mypos.journal;

import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import java.time.LocalDate;

/** The append-only record of who did what. Safe for use by many threads. */
public interface Journal {
    /** Appends what has no write of its own: a refusal, a drawer opened without a sale. All of the trail or nothing. */
    void append(Trail trail);

    /** Entries whose instant lies on these UTC days, both included, oldest first. May lag; never loses a row. */
    Page<JournalEntry> list(LocalDate from, LocalDate to, PageRequest page);
}

package dev.mypos.testkit.reference;

import dev.mypos.journal.Journal;
import dev.mypos.journal.JournalEntry;
import dev.mypos.journal.Trail;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.IntStream;

record ReferenceJournal(Memory memory) implements Journal {
    /** An entry with its place. */
    private record Row(int place, JournalEntry entry) {
        LocalDate day() {
            return entry.at().atZone(ZoneOffset.UTC).toLocalDate();
        }
    }

    @Override
    public void append(Trail trail) {
        synchronized (memory) {
            memory.leave(trail);
        }
    }

    @Override
    public Page<JournalEntry> list(LocalDate from, LocalDate to, PageRequest page) {
        synchronized (memory) {
            return Pages.of(
                            memory,
                            "journal " + from + " " + to,
                            IntStream.range(0, memory.journal.size())
                                    .mapToObj(place -> new Row(place, memory.journal.get(place)))
                                    .filter(row -> !row.day().isBefore(from)
                                            && !row.day().isAfter(to)),
                            row -> Pages.ascending(row.entry().at().toEpochMilli()) + Pages.ascending(row.place()),
                            page)
                    .map(Row::entry);
        }
    }
}

package dev.mypos.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.journal.Journal;
import dev.mypos.journal.JournalEntry;
import dev.mypos.journal.Trail;
import dev.mypos.page.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What {@link Journal} promises. */
public interface JournalContract extends Kit {
    @Test
    @DisplayName("journal: append stores all entries of a trail, every field of them, and its event")
    default void appendJournal_sixteenEntries_areListedInOrder() {
        TestShop shop = newShop();
        Instant at = Instant.parse("2026-05-01T10:00:00.123Z");
        List<JournalEntry> entries = IntStream.range(0, Trail.MAX_ENTRIES)
                .mapToObj(number -> new JournalEntry(
                        "kit.\u20ac",
                        "subject " + number,
                        "ann",
                        number % 2 == 0 ? Optional.of("bob") : Optional.empty(),
                        at.plusMillis(number),
                        new TreeMap<>(Map.of("why", "because \"\\\n" + number))))
                .toList();
        Trail trail = new Trail(entries, shop.trail("kit.told").event());

        shop.backend().journal().append(trail);

        assertThat(listed(shop.another(), LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 1)))
                .containsExactlyElementsOf(entries);
        assertThat(shop.books().waiting()).contains(trail.event().orElseThrow());
    }

    @Test
    @DisplayName("journal: list takes whole UTC days, both ends included, oldest first whatever was stored first")
    default void listJournal_days_includesBothEnds() {
        TestShop shop = newShop();
        JournalEntry last = entry("2026-05-03T23:59:59.999Z");
        JournalEntry first = entry("2026-05-02T00:00:00Z");
        shop.backend().journal().append(Trail.of(entry("2026-05-04T00:00:00Z"), last));
        shop.backend().journal().append(Trail.of(first, entry("2026-05-01T23:59:59.999Z")));

        assertThat(listed(shop, LocalDate.of(2026, 5, 2), LocalDate.of(2026, 5, 3)))
                .containsExactly(first, last);
        assertThat(listed(shop, LocalDate.of(2026, 5, 3), LocalDate.of(2026, 5, 2)))
                .isEmpty();
    }

    private static JournalEntry entry(String at) {
        return new JournalEntry("kit.noted", at, "ann", Optional.empty(), Instant.parse(at), new TreeMap<>());
    }

    private static List<JournalEntry> listed(TestShop shop, LocalDate from, LocalDate to) {
        shop.books().awaitLists();
        return Page.stream(page -> shop.backend().journal().list(from, to, page))
                .toList();
    }
}

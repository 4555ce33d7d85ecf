package dev.mypos.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.archive.RecordKind;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing that is stored is left out of a dump: a new table needs a kind of record in {@link RecordKind} and a line in {@link
 * ArchiveTables}, or a reason here.
 */
class ArchiveTablesTest {
    /** Tables without records of their own, and why. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "codes", "follows from the products",
            "restores", "is there only while a dump is restored",
            "sessions", "a dump signs nobody in",
            "attempts", "who guessed here has to wait here");

    @TempDir
    Path folder;

    @Test
    void tables_ofAShop_haveAKindOfRecordEach() throws SQLException {
        LocalBackend.at(folder).close();
        Set<String> covered = new TreeSet<>(EXCEPTIONS.keySet());
        for (RecordKind kind : RecordKind.values()) {
            covered.add(ArchiveTables.of(kind).name());
        }

        Set<String> stored = new TreeSet<>(Dump.query(
                folder.resolve("shop.db"),
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"));

        assertThat(stored).isEqualTo(covered);
    }
}

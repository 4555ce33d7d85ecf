package dev.mypos.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.mypos.error.UnavailableError;
import dev.mypos.wire.Fields;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotifiersTest {
    private static final Event SALE = Event.of(
            "sale.completed",
            "7",
            Instant.parse("2026-03-02T10:00:00Z"),
            Fields.builder().put("note", "two\nlines \u20ac").build());
    private static final Event VOID = Event.of(
            "sale.voided",
            "8",
            Instant.parse("2026-03-02T10:00:01Z"),
            Fields.builder().build());
    private static final String SALE_LINE =
            "{\"at\":\"2026-03-02T10:00:00Z\",\"body\":{\"note\":\"two\\u000alines \u20ac\"},"
                    + "\"event_id\":\"7/sale.completed\",\"subject\":\"7\",\"type\":\"sale.completed\"}";

    @TempDir
    Path folder;

    @Test
    void file_events_areOneLineEach() throws Exception {
        Path file = folder.resolve("events.jsonl");

        assertThat(new FileNotifier(file).send(List.of(SALE, VOID))).isEmpty();
        assertThat(new FileNotifier(file).send(List.of(SALE))).isEmpty();

        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(3).first().isEqualTo(SALE_LINE);
        assertThat(lines.get(1)).contains("8/sale.voided");
        assertThat(lines.get(2)).isEqualTo(SALE_LINE);
    }

    @Test
    void file_lineLeftHalfWritten_isEndedFirst() throws Exception {
        Path file = folder.resolve("events.jsonl");
        Files.writeString(file, "{\"at\":\"2026", StandardOpenOption.CREATE);

        new FileNotifier(file).send(List.of(SALE));

        assertThat(Files.readAllLines(file)).containsExactly("{\"at\":\"2026", SALE_LINE);
    }

    @Test
    void file_cannotBeWritten_takesNoEvent() {
        assertThatExceptionOfType(UnavailableError.class)
                .isThrownBy(() -> new FileNotifier(folder.resolve("nowhere/events")).send(List.of(SALE)));
    }

    @Test
    void log_events_areOneLineEach() {
        RecordedLog log = new RecordedLog();

        assertThat(new LogNotifier(log.logger()).send(List.of(SALE, VOID))).isEmpty();

        assertThat(log.lines()).hasSize(2).first().isEqualTo(SALE_LINE);
    }
}

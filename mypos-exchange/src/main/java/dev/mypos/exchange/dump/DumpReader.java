package dev.mypos.exchange.dump;

import dev.mypos.archive.RecordKind;
import dev.mypos.error.CorruptDataError;
import dev.mypos.error.NotProvisionedError;
import dev.mypos.wire.Fields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Reads a dump from its first line to its last, holding one line in memory, and refuses what is not one: another format, a
 * newer version, lines in another order, a cut file, a byte that was changed. Confine to one thread.
 */
final class DumpReader {
    private final DumpLines lines;
    private final Taker taker;
    private final Map<String, Long> counts = new LinkedHashMap<>();
    private int place;

    private DumpReader(DumpLines lines, Taker taker) {
        this.lines = lines;
        this.taker = taker;
    }

    /** Takes what stands in a dump. */
    interface Taker {
        void header(String store);

        void record(long line, RecordKind kind, Fields record);

        void picture(long line, Picture picture);
    }

    /** @return what the whole dump held; everything before was given to the taker */
    static DumpSummary read(DumpSource source, Taker taker) {
        try (DumpLines lines = new DumpLines(source)) {
            return new DumpReader(lines, taker).read();
        }
    }

    private DumpSummary read() {
        String store = header();
        taker.header(store);
        while (true) {
            Fields line = lines.next()
                    .orElseThrow(() -> DumpFormat.corrupt(lines.number(), "it is cut off: the last line is missing"));
            String kind = text(line, DumpFormat.KIND_FIELD);
            if (kind.equals(DumpFormat.END)) {
                String digest = end(line);
                return new DumpSummary(store, digest, counts);
            }
            lines.count();
            take(kind, line);
        }
    }

    private String header() {
        Fields header = lines.next().orElseThrow(() -> DumpFormat.corrupt(1, "it is empty"));
        lines.count();
        if (!header.findText(DumpFormat.FORMAT_FIELD).equals(Optional.of(DumpFormat.NAME))) {
            throw DumpFormat.corrupt(1, "it is no dump of a store");
        }
        int version = in(() -> header.integer(DumpFormat.VERSION_FIELD));
        if (version > DumpFormat.VERSION) {
            throw NotProvisionedError.newerSchema("read the dump", "dump", version, DumpFormat.VERSION);
        }
        exact(header, List.of(DumpFormat.FORMAT_FIELD, DumpFormat.STORE_FIELD, DumpFormat.VERSION_FIELD));
        if (version != DumpFormat.VERSION) {
            throw DumpFormat.corrupt(1, "there is no version " + version);
        }
        return text(header, DumpFormat.STORE_FIELD);
    }

    private void take(String kind, Fields line) {
        exact(line, List.of(DumpFormat.KIND_FIELD, DumpFormat.RECORD_FIELD));
        advanceTo(kind);
        counts.merge(kind, 1L, Long::sum);
        Fields record = in(() -> line.fields(DumpFormat.RECORD_FIELD));
        long number = lines.number();
        if (kind.equals(DumpFormat.PICTURE)) {
            Picture picture = in(() -> Picture.from(record));
            taker.picture(number, picture);
        } else {
            RecordKind known = RecordKind.find(kind).orElseThrow();
            in(() -> {
                known.check(record);
                return record;
            });
            taker.record(number, known, record);
        }
    }

    private void advanceTo(String kind) {
        List<String> kinds = DumpFormat.kinds();
        int next = kinds.indexOf(kind);
        if (next < 0) {
            throw DumpFormat.corrupt(lines.number(), "there is no such kind of record");
        }
        if (next < place) {
            throw DumpFormat.corrupt(lines.number(), "a " + kind + " stands behind a " + kinds.get(place));
        }
        place = next;
    }

    private String end(Fields line) {
        exact(line, List.of(DumpFormat.COUNTS_FIELD, DumpFormat.DIGEST_FIELD, DumpFormat.KIND_FIELD));
        Fields.Builder counted = Fields.builder();
        counts.forEach(counted::put);
        if (!in(() -> line.fields(DumpFormat.COUNTS_FIELD)).equals(counted.build())) {
            throw DumpFormat.corrupt(lines.number(), "records are missing or doubled: the counts differ");
        }
        String digest = lines.digest();
        if (!text(line, DumpFormat.DIGEST_FIELD).equals(digest)) {
            throw DumpFormat.corrupt(lines.number(), "something was changed: the digest differs");
        }
        if (lines.next().isPresent()) {
            throw DumpFormat.corrupt(lines.number(), "it goes on behind its last line");
        }
        return digest;
    }

    private void exact(Fields line, List<String> names) {
        if (!line.tree().keySet().equals(Set.copyOf(names))) {
            throw DumpFormat.corrupt(lines.number(), "the line must have " + String.join(", ", names));
        }
    }

    private String text(Fields fields, String name) {
        return in(() -> fields.text(name));
    }

    private <T> T in(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (CorruptDataError e) {
            throw DumpFormat.corrupt(lines.number(), DumpLines.problem(e));
        }
    }
}

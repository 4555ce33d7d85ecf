package dev.mypos.exchange.dump;

import dev.mypos.Backend;
import dev.mypos.archive.Archive;
import dev.mypos.archive.Archive.Numbered;
import dev.mypos.archive.RecordKind;
import dev.mypos.catalog.ImageStore;
import dev.mypos.exchange.ImportProgress;
import dev.mypos.journal.Actor;
import dev.mypos.journal.JournalEntry;
import dev.mypos.journal.Trail;
import dev.mypos.sale.Digest;
import dev.mypos.wire.Fields;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Takes a dump into a backend that has no store yet: afterwards the store is the same, with the same receipt numbers, digests
 * and journal, and one more journal entry that says so.
 *
 * <p>The dump is read twice. The first reading stores nothing and refuses what is damaged: a cut file, a changed byte, records
 * in another order, a chain that does not hold. The store can be opened only when all of it is stored; an import that was
 * interrupted goes on when the same dump is imported again, and nothing is stored twice. Holds one line and 100 records in
 * memory. Confine to one thread.
 *
 * <pre>{@code
 * StoreImport.check(DumpSource.of(Path.of("shop.dump"))).into(backend, Clock.systemUTC(), ImportProgress.NONE);
 * MyPos pos = MyPos.open(backend);
 * }</pre>
 */
public final class StoreImport {
    private final DumpSource source;
    private final DumpSummary summary;

    private StoreImport(DumpSource source, DumpSummary summary) {
        this.source = source;
        this.summary = summary;
    }

    /**
     * Reads the dump to its end and stores nothing.
     *
     * @throws dev.mypos.error.CorruptDataError if it is damaged, or no dump
     * @throws dev.mypos.error.NotProvisionedError newer-schema if a newer version of MyPOS wrote it
     * @throws dev.mypos.error.NotFoundError if there is no such file
     * @throws dev.mypos.error.UnavailableError if it cannot be read
     */
    public static StoreImport check(DumpSource source) {
        ChainCheck check = new ChainCheck();
        DumpSummary summary = DumpReader.read(source, check);
        check.finish();
        return new StoreImport(source, summary);
    }

    public DumpSummary summary() {
        return summary;
    }

    /**
     * Stores what the dump holds.
     *
     * @throws dev.mypos.error.ConflictError already-exists if the backend has a store, or another dump was begun there
     * @throws dev.mypos.error.CorruptDataError if the file was changed meanwhile; the store cannot be opened
     * @throws dev.mypos.error.UnavailableError if storage fails; the same dump may be imported again
     */
    public void into(Backend backend, InstantSource clock, ImportProgress progress) {
        Archive archive = backend.archive();
        Digest dump = new Digest(DumpFormat.VERSION, summary.digest());
        archive.begin(dump);
        Storing storing = new Storing(backend, progress, summary.records());
        if (!DumpReader.read(source, storing).equals(summary)) {
            throw DumpFormat.corrupt(1, "it was changed while it was read");
        }
        storing.flush();
        archive.finish(dump, storing.settings.orElseThrow(), trail(Instant.ofEpochMilli(clock.millis())));
    }

    private Trail trail(Instant now) {
        return Trail.of(new JournalEntry(
                "store.imported",
                summary.store(),
                Actor.OWNER.id(),
                Optional.empty(),
                now,
                new TreeMap<>(Map.of("digest", summary.digest()))));
    }

    /** Stores what it is given, some at a time; the settings are left for the end. */
    private static final class Storing implements DumpReader.Taker {
        private final Archive archive;
        private final ImageStore images;
        private final ImportProgress progress;
        private final long total;
        private final List<Numbered> some = new ArrayList<>();
        private RecordKind kind = RecordKind.STORE;
        private Optional<Fields> settings = Optional.empty();
        private long done;

        Storing(Backend backend, ImportProgress progress, long total) {
            this.archive = backend.archive();
            this.images = backend.images();
            this.progress = progress;
            this.total = total;
        }

        @Override
        public void header(String store) {
            progress.advanced(0, total);
        }

        @Override
        public void record(long line, RecordKind of, Fields record) {
            if (of == RecordKind.STORE) {
                settings = Optional.of(record);
            } else {
                if (of != kind || some.size() == Archive.MAX_RECORDS) {
                    flush();
                    kind = of;
                }
                some.add(new Numbered(line, record));
            }
            progress.advanced(++done, total);
        }

        @Override
        public void picture(long line, Picture picture) {
            images.put(
                    picture.image().key(),
                    picture.bytes(),
                    picture.mediaType(),
                    picture.image().storedAt());
            progress.advanced(++done, total);
        }

        void flush() {
            if (!some.isEmpty()) {
                archive.put(kind, List.copyOf(some));
                some.clear();
            }
        }
    }
}

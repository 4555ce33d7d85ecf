package dev.mypos.exchange.dump;

import dev.mypos.Pos;
import dev.mypos.archive.RecordKind;
import dev.mypos.archive.StoreRecords;
import dev.mypos.catalog.StoredImage;
import dev.mypos.error.ErrorCode;
import dev.mypos.error.ThrottledError;
import dev.mypos.error.UnavailableError;
import dev.mypos.exchange.ImportProgress;
import dev.mypos.page.Page;
import dev.mypos.wire.Fields;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes a whole store as a dump: settings, products, customers, transactions as they are sealed, stock, journal, outbox and
 * pictures, with personal data. Any backend can take it: {@link StoreImport}.
 *
 * <p>The store is read twice, and the last line is written only if both readings were the same; so a dump that is whole shows
 * the store at one moment. Holds one page of records in memory. Confine to one thread.
 *
 * <pre>{@code
 * try (OutputStream out = Files.newOutputStream(Path.of("shop.dump"))) {
 *     new StoreExport(pos).run(out, ImportProgress.NONE);
 * }
 * }</pre>
 */
public final class StoreExport {
    private static final Duration A_WHILE = Duration.ofSeconds(5);

    private final StoreRecords records;
    private final String store;

    public StoreExport(Pos pos) {
        this.records = pos.records();
        this.store = pos.store().id().value();
    }

    /**
     * Writes the dump; does not close.
     *
     * @param progress is told of the second reading against what the first one found
     * @throws dev.mypos.error.AccessDeniedError without {@code store.manage}
     * @throws ThrottledError busy if somebody changed the store meanwhile; what was written has no last line and is no dump
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public DumpSummary run(OutputStream out, ImportProgress progress) {
        DumpWriter writer = new DumpWriter(out, store);
        write(writer, (done, total) -> {}, 0);
        DumpSummary first = writer.summary();
        DumpWriter again = new DumpWriter(OutputStream.nullOutputStream(), store);
        write(again, progress, first.records());
        if (!again.summary().equals(first)) {
            throw new ThrottledError(ErrorCode.BUSY, "export the store", A_WHILE, null);
        }
        writer.end(first);
        return first;
    }

    private void write(DumpWriter writer, ImportProgress progress, long total) {
        long done = 0;
        for (RecordKind kind : RecordKind.values()) {
            try (Stream<Fields> all = Page.stream(page -> records.list(kind, page))) {
                for (Fields record : (Iterable<Fields>) all::iterator) {
                    writer.record(kind.code(), record);
                    progress.advanced(Math.min(++done, total), total);
                }
            }
        }
        try (Stream<StoredImage> all = Page.stream(records::pictures)) {
            all.forEach(image -> picture(writer, image));
        }
        progress.advanced(total, total);
    }

    private void picture(DumpWriter writer, StoredImage image) {
        records.picture(image.key())
                .map(in -> Picture.of(image, bytes(image.key(), in)))
                .ifPresent(picture -> writer.record(DumpFormat.PICTURE, picture.fields()));
    }

    private static byte[] bytes(String key, InputStream picture) {
        try (picture) {
            return picture.readAllBytes();
        } catch (IOException e) {
            throw new UnavailableError(ErrorCode.UNAVAILABLE, "export the store", "picture " + key, Map.of(), e);
        }
    }
}

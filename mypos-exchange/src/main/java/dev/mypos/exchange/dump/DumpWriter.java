package dev.mypos.exchange.dump;

import dev.mypos.wire.Fields;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes the lines of a dump and adds up its last one. Confine to one thread. */
final class DumpWriter {
    private final OutputStream out;
    private final String store;
    private final MessageDigest digest = DumpLines.sha256();
    private final Map<String, Long> counts = new LinkedHashMap<>();

    /** Writes the first line. */
    DumpWriter(OutputStream out, String store) {
        this.out = out;
        this.store = store;
        counted(Fields.builder()
                .put(DumpFormat.FORMAT_FIELD, DumpFormat.NAME)
                .put(DumpFormat.VERSION_FIELD, DumpFormat.VERSION)
                .put(DumpFormat.STORE_FIELD, store)
                .build());
    }

    void record(String kind, Fields record) {
        counts.merge(kind, 1L, Long::sum);
        counted(Fields.builder()
                .put(DumpFormat.KIND_FIELD, kind)
                .put(DumpFormat.RECORD_FIELD, record)
                .build());
    }

    /** What was written so far; nothing may be written behind it but the last line. */
    DumpSummary summary() {
        return new DumpSummary(store, HexFormat.of().formatHex(digest.digest()), counts);
    }

    /** Writes the last line. */
    void end(DumpSummary summary) {
        Fields.Builder all = Fields.builder();
        summary.counts().forEach(all::put);
        write(bytes(Fields.builder()
                .put(DumpFormat.KIND_FIELD, DumpFormat.END)
                .put(DumpFormat.COUNTS_FIELD, all.build())
                .put(DumpFormat.DIGEST_FIELD, summary.digest())
                .build()));
    }

    private void counted(Fields line) {
        byte[] bytes = bytes(line);
        digest.update(bytes);
        write(bytes);
    }

    private static byte[] bytes(Fields line) {
        return (line.canonical() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private void write(byte[] bytes) {
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

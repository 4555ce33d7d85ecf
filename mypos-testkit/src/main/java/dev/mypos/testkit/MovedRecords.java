package dev.mypos.testkit;

import dev.mypos.Backend;
import dev.mypos.archive.Archive;
import dev.mypos.archive.Archive.Numbered;
import dev.mypos.archive.RecordKind;
import dev.mypos.journal.Trail;
import dev.mypos.page.Page;
import dev.mypos.sale.Chain;
import dev.mypos.sale.Digest;
import dev.mypos.sale.Transaction;
import dev.mypos.wire.Fields;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All records of a shop, sealed anew for a place where the store has another id: what a dump of the same shop would hold if it
 * had been opened there. Immutable.
 */
record MovedRecords(Map<RecordKind, List<Fields>> byKind) {
    private static final String PREVIOUS = "previous_digest";
    private static final String DIGEST = "digest";

    /** All that is stored, read page by page. */
    static MovedRecords of(Backend backend) {
        Map<RecordKind, List<Fields>> all = new EnumMap<>(RecordKind.class);
        for (RecordKind kind : RecordKind.values()) {
            all.put(
                    kind,
                    Page.stream(page -> backend.archive().list(kind, page)).toList());
        }
        return new MovedRecords(all);
    }

    MovedRecords to(String store) {
        Map<RecordKind, List<Fields>> moved = new EnumMap<>(byKind);
        moved.put(RecordKind.STORE, List.of(with(of(RecordKind.STORE).get(0), "store_id", store)));
        Map<String, String> ends = new HashMap<>();
        List<Fields> sealed = new ArrayList<>();
        for (Fields transaction : of(RecordKind.TRANSACTION)) {
            String register = transaction.text("register_id");
            Fields open = with(
                    with(transaction, "store_id", store), PREVIOUS, ends.getOrDefault(register, Digest.ZERO.text()));
            Fields closed =
                    with(open, DIGEST, Chain.digest(Transaction.from(open)).text());
            ends.put(register, closed.text(DIGEST));
            sealed.add(closed);
        }
        moved.put(RecordKind.TRANSACTION, sealed);
        moved.put(
                RecordKind.REGISTER,
                of(RecordKind.REGISTER).stream()
                        .map(head -> with(
                                head, "last_digest", ends.getOrDefault(head.text("register_id"), Digest.ZERO.text())))
                        .toList());
        return new MovedRecords(moved);
    }

    private static Fields with(Fields fields, String name, String value) {
        return Fields.builder().putAll(fields).put(name, value).build();
    }

    List<Fields> of(RecordKind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** What the dump is named after in a test. */
    Digest digest() {
        return Digest.of(byKind.toString());
    }

    /** Stores all but the settings. */
    void putInto(Archive archive) {
        long number = 1;
        for (RecordKind kind : EnumSet.complementOf(EnumSet.of(RecordKind.STORE))) {
            List<Numbered> some = new ArrayList<>();
            for (Fields record : of(kind)) {
                some.add(new Numbered(++number, record));
                if (some.size() == Archive.MAX_RECORDS) {
                    archive.put(kind, some);
                    some = new ArrayList<>();
                }
            }
            archive.put(kind, some);
        }
    }

    void finish(Archive archive, Trail trail) {
        archive.finish(digest(), of(RecordKind.STORE).get(0), trail);
    }

    /** All of it, from the beginning to the end. */
    void restore(Archive archive, Trail trail) {
        archive.begin(digest());
        putInto(archive);
        finish(archive, trail);
    }
}

package dev.mypos.archive;

import dev.mypos.journal.Trail;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.sale.Digest;
import dev.mypos.wire.Fields;
import java.util.List;

/**
 * Gives all records of a store, and takes those of another backend's store into an empty one, sealed as they are. Pictures
 * are no records: {@link dev.mypos.catalog.ImageStore} has them.
 *
 * <p>A store that is being restored cannot be opened before {@link #finish}, so nothing of it is used that is not complete.
 * Each step may be repeated after a crash. Safe for use by many threads.
 */
public interface Archive {
    /** Records that one call of {@link #put} takes at most: 100. */
    int MAX_RECORDS = 100;

    /**
     * The records of one kind in the order of {@link RecordKind}, as {@code fields()} of their type writes them. Sees every
     * acknowledged write; never loses a row (L10).
     */
    Page<Fields> list(RecordKind kind, PageRequest page);

    /**
     * Begins to restore a dump. Again for the same dump is harmless.
     *
     * @param dump over the whole dump
     * @throws dev.mypos.error.ConflictError already-exists if there is a store, or another dump is being restored; nothing
     *     is changed
     */
    void begin(Digest dump);

    /**
     * Stores records as they are, all or none, without a trail: theirs are among them. One that is stored already with the
     * same content is left as it is.
     *
     * @param records at most {@link #MAX_RECORDS}, none of the kind {@link RecordKind#STORE}
     * @throws dev.mypos.error.ConflictError already-exists if nothing is being restored, if other content is stored under
     *     the key of one of them, or if a code of a product is another one's; nothing is changed
     * @throws dev.mypos.error.NotFoundError if one names a product that is not stored
     */
    void put(RecordKind kind, List<Numbered> records);

    /**
     * Stores the settings with the trail and ends restoring, in one step: now the store can be opened.
     *
     * @param store the one record of the kind {@link RecordKind#STORE}; its version stays
     * @throws dev.mypos.error.ConflictError already-exists if this dump is not being restored; nothing is changed
     */
    void finish(Digest dump, Fields store, Trail trail);

    /**
     * A record with its number.
     *
     * @param number counts up through a dump, from 1; keeps the order of what has no key of its own
     */
    record Numbered(long number, Fields fields) {}
}

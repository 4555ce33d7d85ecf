package dev.mypos.catalog;

import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** Keeps pictures under keys. Safe for use by many threads. */
public interface ImageStore {
    /**
     * Stores the picture. Again under the same key keeps the bytes, because a key is made from the content, and makes it
     * as new as {@code at}, so that no sweep takes it away before its product names it.
     *
     * @param at now; a store with a clock of its own may go by that
     */
    void put(String key, byte[] bytes, String mediaType, Instant at);

    Optional<InputStream> find(String key);

    /** Where a browser gets it; empty if only {@link #find} can give it. */
    Optional<URI> url(String key);

    /** By key. May lag behind writes and be short; never loses a row (L10). */
    Page<StoredImage> list(String prefix, PageRequest page);

    /**
     * Deletes the picture if it is still what {@link #list} showed: one that was {@link #put} again since stays.
     *
     * @return whether this call deleted it
     */
    boolean delete(StoredImage image);
}

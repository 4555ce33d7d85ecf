package dev.mypos.catalog;

import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;

/** Keeps pictures under keys. Safe for use by many threads. */
public interface ImageStore {
    /** Stores the picture; again under the same key is harmless, because a key is made from the content. */
    void put(String key, byte[] bytes, String mediaType);

    Optional<InputStream> find(String key);

    /** Where a browser gets it; empty if only {@link #find} can give it. */
    Optional<URI> url(String key);

    Page<String> list(String prefix, PageRequest page);

    /** Again is harmless. */
    void delete(String key);
}

package dev.mypos.archive;

import dev.mypos.catalog.ImageStore;
import dev.mypos.catalog.StoredImage;
import dev.mypos.journal.Permission;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.store.Caller;
import dev.mypos.wire.Fields;
import java.io.InputStream;
import java.util.Optional;

/** All that is stored of a store, for a dump. Safe for use by many threads. */
public final class StoreRecords {
    private final Archive archive;
    private final ImageStore images;
    private final Caller caller;

    public StoreRecords(Archive archive, ImageStore images, Caller caller) {
        this.archive = archive;
        this.images = images;
        this.caller = caller;
    }

    /**
     * The records of one kind, in an order in which they can be stored again. They hold personal data.
     *
     * @throws dev.mypos.error.AccessDeniedError without {@code store.manage}
     */
    public Page<Fields> list(RecordKind kind, PageRequest page) {
        requireOwner();
        return archive.list(kind, page);
    }

    /**
     * All pictures, thumbnails too.
     *
     * @throws dev.mypos.error.AccessDeniedError without {@code store.manage}
     */
    public Page<StoredImage> pictures(PageRequest page) {
        requireOwner();
        return images.list("", page);
    }

    /**
     * A picture's file, for the caller to close; empty if it was deleted meanwhile.
     *
     * @throws dev.mypos.error.AccessDeniedError without {@code store.manage}
     */
    public Optional<InputStream> picture(String key) {
        requireOwner();
        return images.find(key);
    }

    private void requireOwner() {
        caller.require(Permission.STORE_MANAGE, caller.store().id().value());
    }
}

package dev.mypos.page;

import dev.mypos.error.ValidationError;
import java.util.Optional;

/**
 * Asks for one page.
 *
 * @param limit at most this many items, 1 to 200
 * @param after the cursor of the page before; empty for the first
 */
public record PageRequest(int limit, Optional<Cursor> after) {
    public static final int MAX_LIMIT = 200;

    public PageRequest {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw ValidationError.of("list", "limit", "range", "must be from 1 to " + MAX_LIMIT + ", not " + limit);
        }
    }

    public static PageRequest first(int limit) {
        return new PageRequest(limit, Optional.empty());
    }

    /** The same with at most this many items. */
    public PageRequest limit(int items) {
        return new PageRequest(items, after);
    }

    public PageRequest after(Cursor cursor) {
        return new PageRequest(limit, Optional.of(cursor));
    }
}

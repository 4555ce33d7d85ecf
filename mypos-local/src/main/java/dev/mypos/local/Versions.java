package dev.mypos.local;

import dev.mypos.error.ConflictError;
import dev.mypos.wire.Fields;

/** The rule of optimistic locking, the same for everything that has a version. */
final class Versions {
    private Versions() {}

    /**
     * Holds the version that somebody read against the one that is stored.
     *
     * @param stored 0 if nothing is stored
     * @throws ConflictError already-exists or stale-version if they differ
     */
    static void check(String operation, String kind, String field, String id, long expected, long stored) {
        if (expected == 0 && stored != 0) {
            throw ConflictError.alreadyExists(operation, kind, field, id);
        }
        if (expected != stored) {
            throw ConflictError.staleVersion(operation, kind, id, expected, stored);
        }
    }

    /** The same with a version one higher. */
    static Fields next(Fields fields) {
        return Fields.builder()
                .putAll(fields)
                .put("version", fields.number("version") + 1)
                .build();
    }
}

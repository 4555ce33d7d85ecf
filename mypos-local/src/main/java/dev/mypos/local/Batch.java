package dev.mypos.local;

import dev.mypos.error.ValidationError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The ids of one look-up: different ones, at most 100. */
final class Batch {
    private static final int MAX = 100;

    private final Set<?> ids;

    private Batch(Set<?> ids) {
        this.ids = ids;
    }

    /** @throws ValidationError if there are more than 100 */
    static Batch of(Collection<?> ids) {
        Set<Object> different = new LinkedHashSet<>(ids);
        if (different.size() > MAX) {
            throw ValidationError.of("find by id", "ids", "size", "must be at most " + MAX + ", not " + ids.size());
        }
        return new Batch(different);
    }

    /** All rows that the statement, which takes one id, finds for each of them. */
    <T> List<T> read(Database database, String operation, String sql, RowReader<T> reader) {
        return database.read(operation, session -> {
            List<T> found = new ArrayList<>();
            for (Object id : ids) {
                found.addAll(session.list(sql, reader, id.toString()));
            }
            return found;
        });
    }
}

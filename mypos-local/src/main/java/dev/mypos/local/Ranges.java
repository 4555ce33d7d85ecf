package dev.mypos.local;

import dev.mypos.local.Cursors.Keyed;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists that are ordered by a key text and an id, and go by the beginning of the key. */
final class Ranges {
    private Ranges() {}

    /**
     * One page.
     *
     * @param sql takes key and id to begin behind, the key to stop before, the filtered values, and how many rows
     * @param query names the list for its cursors
     */
    static <T> Page<T> list(
            Database database,
            String operation,
            String sql,
            RowReader<Keyed<T>> reader,
            String query,
            PageRequest page,
            Prefix prefix,
            Object... filtered) {
        List<@Nullable Object> values = new ArrayList<>(Cursors.start(page, query, prefix.from(), ""));
        values.add(prefix.to());
        values.addAll(List.of(filtered));
        values.add(page.limit() + 1);
        List<Keyed<T>> rows = database.read(operation, session -> session.list(sql, reader, values.toArray()));
        return Cursors.page(rows, page, query);
    }
}

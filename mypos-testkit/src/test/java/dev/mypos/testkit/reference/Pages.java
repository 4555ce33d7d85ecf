package dev.mypos.testkit.reference;

import dev.mypos.error.ValidationError;
import dev.mypos.page.Cursor;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.sale.Digest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Cuts lists into pages. A cursor is the query and the key of the last row, so that new rows move nothing. */
final class Pages {
    private static final String BREAK = "\n";

    private Pages() {}

    /**
     * One page.
     *
     * @param query what the cursor is good for
     * @param key sorts the rows as text; no two have the same
     */
    static <T> Page<T> of(Memory memory, String query, Stream<T> rows, Function<T, String> key, PageRequest page) {
        TreeMap<String, T> sorted = new TreeMap<>();
        rows.forEach(row -> sorted.put(key.apply(row), row));
        Map<String, T> rest = page.after()
                .<Map<String, T>>map(cursor -> rest(memory, query, sorted, cursor))
                .orElse(sorted);
        List<String> keys = rest.keySet().stream().limit(page.limit()).toList();
        List<T> items = new ArrayList<>(keys.stream().map(rest::get).toList());
        boolean more = rest.size() > keys.size();
        if (memory.has(Fault.PAGE_LOSES_ROW) && more && items.size() > 1) {
            items.remove(items.size() - 1);
        }
        if (memory.has(Fault.PAGE_IN_WRONG_ORDER)) {
            Collections.reverse(items);
        }
        return new Page<>(items, more ? Optional.of(cursor(memory, query, sorted, keys)) : Optional.empty());
    }

    private static <T> Cursor cursor(Memory memory, String query, TreeMap<String, T> sorted, List<String> keys) {
        String last = keys.get(keys.size() - 1);
        String place = memory.has(Fault.CURSOR_COUNTS_ROWS)
                ? Integer.toString(sorted.headMap(last, true).size())
                : last;
        String text = query + BREAK + place;
        String whole = text + BREAK + Digest.of(text).hex();
        return new Cursor(Base64.getUrlEncoder().encodeToString(whole.getBytes(StandardCharsets.UTF_8)));
    }

    private static <T> Map<String, T> rest(Memory memory, String query, TreeMap<String, T> sorted, Cursor cursor) {
        String[] parts = decoded(cursor).split(BREAK, 3);
        boolean own = parts.length == 3
                && parts[2].equals(Digest.of(parts[0] + BREAK + parts[1]).hex());
        if (!own || !parts[0].equals(query) && !memory.has(Fault.FOREIGN_CURSOR_TAKEN)) {
            throw foreign();
        }
        if (!memory.has(Fault.CURSOR_COUNTS_ROWS)) {
            return sorted.tailMap(parts[1], false);
        }
        return sorted.keySet().stream()
                .skip(Long.parseLong(parts[1]))
                .collect(TreeMap::new, (rest, key) -> rest.put(key, sorted.get(key)), TreeMap::putAll);
    }

    private static String decoded(Cursor cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor.token()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw foreign();
        }
    }

    private static ValidationError foreign() {
        return ValidationError.of("list", "cursor", "known", "must be one that this list gave; begin again without it");
    }

    /** A number as a key. */
    static String ascending(long number) {
        return String.format("%019d", number);
    }

    /** A number as a key of a list that has the greatest first. */
    static String descending(long number) {
        return ascending(Long.MAX_VALUE - number);
    }
}

package dev.mypos.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.mypos.error.CorruptDataError;
import dev.mypos.error.ValidationError;
import dev.mypos.page.Cursor;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.sale.Digest;
import dev.mypos.wire.Fields;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Turns the key of a page's last row into a cursor and back. A cursor carries a check over its keys and the query it was
 * made for, so one that was changed or comes from another list is told from a good one.
 */
final class Cursors {
    private static final String FORM = "1";
    private static final int CHECK_LENGTH = 16;

    private Cursors() {}

    /** A row of a list with the values that the list is ordered by, each a String or a Long. */
    record Keyed<T>(T item, List<Object> key) {
        static <T> Keyed<T> of(T item, Object... key) {
            return new Keyed<>(item, List.of(key));
        }
    }

    /**
     * The key that the page begins behind.
     *
     * @param query names the list and all that decides what is in it
     * @param first the key that the first page begins behind
     * @throws ValidationError if the cursor was made for another list, or was changed
     */
    static List<Object> start(PageRequest page, String query, Object... first) {
        return page.after().map(cursor -> read(cursor, query, first)).orElse(List.of(first));
    }

    /** @param rows one more than the page may hold, if there are so many */
    static <T> Page<T> page(List<Keyed<T>> rows, PageRequest page, String query) {
        boolean more = rows.size() > page.limit();
        List<Keyed<T>> shown = more ? rows.subList(0, page.limit()) : rows;
        Optional<Cursor> next =
                more ? Optional.of(write(shown.get(shown.size() - 1).key(), query)) : Optional.empty();
        return new Page<>(shown.stream().map(Keyed::item).toList(), next);
    }

    private static Cursor write(List<Object> key, String query) {
        String keys = Fields.builder()
                .putTexts("k", key.stream().map(Object::toString).toList())
                .build()
                .canonical();
        return write(keys, query);
    }

    private static Cursor write(String keys, String query) {
        String check = Digest.of(FORM + '\n' + query + '\n' + keys).hex().substring(0, CHECK_LENGTH);
        return new Cursor(Base64.getUrlEncoder().withoutPadding().encodeToString((check + keys).getBytes(UTF_8)));
    }

    private static List<Object> read(Cursor cursor, String query, Object[] first) {
        try {
            String token = new String(Base64.getUrlDecoder().decode(cursor.token()), UTF_8);
            String keys = token.substring(Math.min(CHECK_LENGTH, token.length()));
            if (!cursor.equals(write(keys, query))) {
                throw refused();
            }
            return typed(Fields.parse(keys).texts("k"), first);
        } catch (IllegalArgumentException | CorruptDataError e) {
            throw refused();
        }
    }

    private static List<Object> typed(List<String> texts, Object[] first) {
        List<Object> key = new ArrayList<>();
        for (int i = 0; i < first.length; i++) {
            String text = texts.get(i);
            key.add(first[i] instanceof Long ? (Object) Long.valueOf(text) : text);
        }
        return key;
    }

    private static ValidationError refused() {
        return ValidationError.of(
                "list", "cursor", "cursor", "must be the cursor that the page before gave, for the same list");
    }
}

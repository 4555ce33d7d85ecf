package dev.mypos.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.page.Cursor;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;

/**
 * A list of a port, its rows told by their keys.
 *
 * @param name such as {@code products by name}
 */
record Listing(String name, Function<PageRequest, Page<String>> pages) {
    private static final int MAX_PAGES = 20_000;

    static <T> Listing of(String name, Function<T, String> key, Function<PageRequest, Page<T>> pages) {
        return new Listing(name, request -> pages.apply(request).map(key));
    }

    List<String> walk(int limit) {
        return walk(limit, page -> {});
    }

    /** The rows of all pages; tells the number of each page from 1 before the next one is asked for. */
    List<String> walk(int limit, IntConsumer between) {
        List<String> rows = new ArrayList<>();
        PageRequest request = PageRequest.first(limit);
        for (int number = 1; number <= MAX_PAGES; number++) {
            Page<String> page = pages.apply(request);
            assertThat(page.items()).as("a page of " + name).hasSizeLessThanOrEqualTo(limit);
            rows.addAll(page.items());
            Optional<Cursor> next = page.next();
            if (next.isEmpty()) {
                return rows;
            }
            between.accept(number);
            request = request.after(next.get());
        }
        throw new AssertionError(name + " does not end within " + MAX_PAGES + " pages");
    }

    /** A cursor in the middle of the list. */
    Cursor cursor() {
        return pages.apply(PageRequest.first(1))
                .next()
                .orElseThrow(() -> new AssertionError(name + " has no second page"));
    }
}

package dev.mypos.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One page of a list. It may be shorter than asked, even empty, while {@code next} is present; the list ends where
 * {@code next} is empty.
 */
public record Page<T>(List<T> items, Optional<Cursor> next) {
    public Page {
        items = List.copyOf(items);
    }

    public <R> Page<R> map(Function<? super T, R> mapping) {
        return new Page<>(items.stream().<R>map(mapping).toList(), next);
    }

    /** All items of all pages, read page by page as the stream goes on; holds one page in memory. */
    public static <T> Stream<T> stream(Function<PageRequest, Page<T>> pages) {
        Page<T> first = pages.apply(PageRequest.first(PageRequest.MAX_LIMIT));
        return Stream.iterate(
                        Optional.of(first),
                        Optional::isPresent,
                        page -> page.flatMap(Page::next)
                                .map(cursor ->
                                        pages.apply(new PageRequest(PageRequest.MAX_LIMIT, Optional.of(cursor)))))
                .flatMap(page -> page.stream().flatMap(p -> p.items().stream()));
    }
}

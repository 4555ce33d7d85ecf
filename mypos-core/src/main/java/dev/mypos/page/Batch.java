package dev.mypos.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Reads by many ids where a port takes only so many at once. */
public final class Batch {
    /** How many ids a port takes at most. */
    public static final int MAX_IDS = 100;

    private Batch() {}

    /** What the port finds for these ids, each asked for once. */
    public static <I, T> List<T> read(Collection<I> ids, Function<List<I>, List<T>> port) {
        List<I> distinct = ids.stream().distinct().toList();
        List<T> found = new ArrayList<>(distinct.size());
        for (int from = 0; from < distinct.size(); from += MAX_IDS) {
            found.addAll(port.apply(distinct.subList(from, Math.min(from + MAX_IDS, distinct.size()))));
        }
        return List.copyOf(found);
    }
}

package dev.mypos.exchange;

import java.util.ArrayList;
import java.util.List;

/** Cuts a list into pieces that a port takes at once. */
final class Batches {
    private static final int SIZE = 100;

    private Batches() {}

    static <T> List<List<T>> of(List<T> all) {
        List<List<T>> batches = new ArrayList<>();
        for (int from = 0; from < all.size(); from += SIZE) {
            batches.add(all.subList(from, Math.min(from + SIZE, all.size())));
        }
        return batches;
    }
}

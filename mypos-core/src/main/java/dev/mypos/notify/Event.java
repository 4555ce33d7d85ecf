package dev.mypos.notify;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Something that was committed. Flat on purpose: it knows the types of no concept, so every concept may send one.
 *
 * @param id made from what it tells, so that the same event told twice has the same id
 * @param type such as {@code sale.completed}
 * @param subject the id of what it is about
 * @param body no personal data
 */
public record Event(String id, String type, String subject, Instant at, SortedMap<String, String> body) {
    public Event {
        body = Collections.unmodifiableSortedMap(new TreeMap<>(body));
    }

    public static Event of(String type, String subject, Instant at, Map<String, String> body) {
        return new Event(subject + "/" + type, type, subject, at, new TreeMap<>(body));
    }
}

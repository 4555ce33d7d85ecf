package dev.mypos.notify;

import dev.mypos.wire.Fields;
import java.time.Instant;

/**
 * Something that was committed. Flat on purpose: it knows the types of no concept, so every concept may send one.
 *
 * @param id made from what it tells, so that the same event told twice has the same id
 * @param type such as {@code sale.completed}
 * @param subject the id of what it is about
 * @param body texts only; no personal data
 */
public record Event(String id, String type, String subject, Instant at, Fields body) {
    /** @throws dev.mypos.error.CorruptDataError if the body holds anything but texts */
    public Event {
        body.tree().keySet().forEach(body::text);
    }

    public static Event of(String type, String subject, Instant at, Fields body) {
        return new Event(subject + "/" + type, type, subject, at, body);
    }

    public Fields fields() {
        return Fields.builder()
                .put("event_id", id)
                .put("type", type)
                .put("subject", subject)
                .put("at", at)
                .put("body", body)
                .build();
    }
}

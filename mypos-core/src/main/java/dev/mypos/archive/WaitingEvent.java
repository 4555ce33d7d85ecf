package dev.mypos.archive;

import dev.mypos.error.CorruptDataError;
import dev.mypos.notify.Event;
import dev.mypos.notify.Outbox;
import dev.mypos.wire.Fields;
import java.time.Instant;
import java.util.Locale;

/** An event of the outbox with its state. Immutable. */
public record WaitingEvent(Outbox.State state, Outbox.Pending pending) {
    public Fields fields() {
        Event event = pending.event();
        return Fields.builder()
                .put("event_id", event.id())
                .put("type", event.type())
                .put("subject", event.subject())
                .put("at", event.at())
                .put("body", event.body())
                .put("state", state.name().toLowerCase(Locale.ROOT))
                .put("attempts", pending.attempts())
                .put("next_at", pending.next())
                .put("reason", pending.reason())
                .build();
    }

    /** @throws CorruptDataError if the fields are not those of an event */
    public static WaitingEvent from(Fields fields) {
        Event event = new Event(
                fields.text("event_id"),
                fields.text("type"),
                fields.text("subject"),
                instant(fields, "at"),
                fields.fields("body"));
        int attempts = fields.integer("attempts");
        if (attempts < 0) {
            throw corrupt("attempts", "is below 0");
        }
        Outbox.State state = fields.read("state", text -> Outbox.State.valueOf(text.toUpperCase(Locale.ROOT)));
        return new WaitingEvent(
                state, new Outbox.Pending(event, attempts, instant(fields, "next_at"), fields.findText("reason")));
    }

    private static Instant instant(Fields fields, String name) {
        Instant instant = fields.instant(name);
        if (!instant.equals(Instant.ofEpochMilli(instant.toEpochMilli()))) {
            throw corrupt(name, "is finer than a millisecond");
        }
        return instant;
    }

    private static CorruptDataError corrupt(String name, String what) {
        return new CorruptDataError("read a record", name, "field " + name + " " + what, null);
    }
}

package dev.mypos.journal;

import dev.mypos.wire.Fields;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What somebody did. Never edited, never deleted (L8).
 *
 * @param action such as {@code price.changed}
 * @param actor the id of who did it
 * @param facts what else matters; no personal data
 */
public record JournalEntry(
        String action,
        String subject,
        String actor,
        Optional<String> approvedBy,
        Instant at,
        SortedMap<String, String> facts) {
    public JournalEntry {
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    }

    public Fields fields() {
        Fields.Builder known = Fields.builder();
        facts.forEach(known::put);
        return Fields.builder()
                .put("action", action)
                .put("subject", subject)
                .put("actor", actor)
                .put("approved_by", approvedBy)
                .put("at", at)
                .put("facts", known.build())
                .build();
    }

    public static JournalEntry from(Fields fields) {
        SortedMap<String, String> facts = new TreeMap<>();
        Fields known = fields.fields("facts");
        known.tree().keySet().forEach(name -> facts.put(name, known.text(name)));
        return new JournalEntry(
                fields.text("action"),
                fields.text("subject"),
                fields.text("actor"),
                fields.findText("approved_by"),
                fields.instant("at"),
                facts);
    }
}

package dev.mypos.exchange.json;

import dev.mypos.journal.JournalEntry;

/**
 * Journal entries as JSON.
 *
 * <p>Stateless; safe for use by many threads.
 */
public final class JournalJson {
    private JournalJson() {}

    public static void members(JsonText json, JournalEntry entry) {
        json.put("at", entry.at())
                .put("action", entry.action())
                .put("actor", entry.actor())
                .put("approved_by", entry.approvedBy())
                .put("subject", entry.subject())
                .put("facts", facts -> entry.facts().forEach(facts::put));
    }
}

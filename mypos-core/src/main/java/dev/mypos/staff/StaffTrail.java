package dev.mypos.staff;

import dev.mypos.journal.JournalEntry;
import dev.mypos.journal.Trail;
import dev.mypos.store.Caller;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

/** What the journal keeps of a change to a staff member: ids, roles and names of fields, nothing personal. */
final class StaffTrail {
    private static final Set<String> TOLD_APART = Set.of("roles", "active", "session_epoch", "version");

    private final Caller caller;

    StaffTrail(Caller caller) {
        this.caller = caller;
    }

    Trail created(StaffMember member) {
        return of(member, "staff.created", Map.of("roles", roles(member)));
    }

    /** One entry for the roles, one for being let in or not, and one that names the other fields. */
    Trail changed(StaffMember before, StaffMember after) {
        List<JournalEntry> entries = new ArrayList<>();
        if (!before.roles().equals(after.roles())) {
            entries.add(entry(after, "staff.roles-changed", Map.of("old", roles(before), "new", roles(after))));
        }
        if (before.active() != after.active()) {
            entries.add(entry(after, after.active() ? "staff.enabled" : "staff.disabled", Map.of()));
        }
        SortedSet<String> others = before.fields().unlike(after.fields());
        others.removeAll(TOLD_APART);
        if (!others.isEmpty()) {
            entries.add(entry(after, "staff.changed", Map.of("fields", String.join(", ", others))));
        }
        return Trail.of(entries.toArray(JournalEntry[]::new));
    }

    Trail of(StaffMember member, String action, Map<String, String> facts) {
        return Trail.of(entry(member, action, facts));
    }

    private JournalEntry entry(StaffMember member, String action, Map<String, String> facts) {
        return caller.entry(action, member.id().toString(), facts);
    }

    private static String roles(StaffMember member) {
        return String.join(", ", member.roles());
    }
}

package dev.mypos.staff;

import dev.mypos.journal.Approval;
import dev.mypos.journal.JournalEntry;
import dev.mypos.journal.Permission;
import dev.mypos.journal.Trail;
import dev.mypos.store.Caller;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the journal keeps of signing in: ids, never a name or what was typed. */
final class SignInTrail {
    private final Caller caller;

    SignInTrail(Caller caller) {
        this.caller = caller;
    }

    Trail opened(StaffMember member, String by) {
        return entry("session.opened", member.id().toString(), member.id().toString(), Map.of("by", by));
    }

    Trail closed(Session session) {
        return entry(
                "session.closed", session.staff().toString(), session.staff().toString(), Map.of());
    }

    /** Something that the member did to itself by signing in. */
    Trail of(StaffMember member, String action) {
        return entry(action, member.id().toString(), member.id().toString(), Map.of());
    }

    Trail refused(String subject) {
        return entry("sign-in.refused", subject, caller.actor().id(), Map.of());
    }

    Trail locked(String subject, Attempts attempts) {
        return entry(
                "sign-in.locked", subject, caller.actor().id(), Map.of("failed", Integer.toString(attempts.failed())));
    }

    Trail approved(Approval approval) {
        SortedMap<String, String> facts = new TreeMap<>(Map.of(
                "approval_id", approval.id().toString(),
                "permission", approval.permission().code(),
                "until", approval.until().toString()));
        return Trail.of(new JournalEntry(
                "approval.given",
                approval.subject(),
                approval.to().id(),
                Optional.of(approval.by().id()),
                caller.now(),
                facts));
    }

    Trail ownApproval(Permission permission, String subject) {
        return entry(
                "access.denied",
                subject,
                caller.actor().id(),
                Map.of("permission", permission.code(), "reason", "own-approval"));
    }

    private Trail entry(String action, String subject, String actor, Map<String, String> facts) {
        return Trail.of(new JournalEntry(action, subject, actor, Optional.empty(), caller.now(), new TreeMap<>(facts)));
    }
}

package dev.mypos.staff;

import dev.mypos.error.ValidationError;

/** What a backend says when a write would leave a store without an admin. */
public final class LastAdmin {
    private LastAdmin() {}

    /** The refusal of a write after which nobody would {@linkplain StaffMember#administers administer} the store. */
    public static ValidationError refusal(StaffMember member) {
        return ValidationError.of(
                "save the staff member",
                member.active() ? "roles" : "active",
                "last-admin",
                "must leave the store an admin who is active; make somebody else admin first");
    }
}

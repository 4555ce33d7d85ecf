package dev.mypos.staff;

import java.util.UUID;

/** Names a staff member for ever; an {@link dev.mypos.journal.Actor} has it as its id. */
public record StaffId(UUID value) {
    /** What a staff member has until it is saved: the nil UUID of RFC 9562. */
    public static final StaffId UNASSIGNED = new StaffId(new UUID(0, 0));

    /** The UUID as text. */
    @Override
    public String toString() {
        return value.toString();
    }
}

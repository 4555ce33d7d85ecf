package dev.mypos.staff;

import dev.mypos.check.Caseless;
import dev.mypos.check.Code;
import dev.mypos.check.Printable;
import dev.mypos.wire.Fields;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * Somebody who works in the store.
 *
 * <p>Sign-in name and display name are needed to build one; {@link Staff#save} holds the limits, gives the id, and leaves
 * what proves who it is as it was: {@link Staff#setPassword}, {@link Staff#setPin} and {@link Staff#issueSecret} change
 * that. Its text never shows a hash.
 *
 * <p>Immutable.
 */
@Value.Immutable
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        depluralize = false)
public interface StaffMember {
    /** How many characters a sign-in name has at most: 64. */
    int LONGEST_NAME = 64;

    @Value.Default
    default StaffId id() {
        return StaffId.UNASSIGNED;
    }

    /** What is typed to sign in: 1 to 64 visible characters, compared without case; no two members have the same. */
    @Size(min = 1, max = LONGEST_NAME)
    @Code
    String signInName();

    /** What colleagues and receipts call this member: 1 to 200 characters. */
    @NotBlank
    @Size(max = 200)
    @Printable
    String displayName();

    /** Codes of {@link Role roles}, at most 20; what they allow adds up. */
    @Size(max = 20)
    @Value.NaturalOrder
    SortedSet<String> roles();

    /** Whether this member may sign in. */
    @Value.Default
    default boolean active() {
        return true;
    }

    /** In PHC form. */
    @Value.Redacted
    Optional<String> passwordHash();

    /** In PHC form; never without a password beside it. */
    @Value.Redacted
    Optional<String> pinHash();

    /** Of the one-time secret that was issued last and is not used up. */
    @Value.Redacted
    Optional<OneTimeSecret> secret();

    /** Counts up with all that ends sign-in sessions: those of an older epoch are over. */
    @Value.Default
    default long sessionEpoch() {
        return 0;
    }

    /** The epoch until it is saved. */
    @Value.Default
    default Instant createdAt() {
        return Instant.EPOCH;
    }

    /** 0 before it is stored; counts up with each change. */
    @Value.Default
    default long version() {
        return 0;
    }

    /** The sign-in name as {@link Caseless#key key}. */
    default String nameKey() {
        return Caseless.key(signInName());
    }

    /** Whether this member is active and has the role {@link Role#ADMIN}; a store that has such a member keeps one. */
    default boolean administers() {
        return active() && roles().contains(Role.ADMIN.code());
    }

    default Fields fields() {
        return StaffMemberFields.write(this);
    }

    /**
     * Reads the fields of a staff member back.
     *
     * @throws dev.mypos.error.CorruptDataError if one is missing or of the wrong kind
     */
    static StaffMember from(Fields fields) {
        return fields.as("staff member", StaffMemberFields::read);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a staff member. Confine to one thread. */
    final class Builder extends ImmutableStaffMember.Builder {}
}

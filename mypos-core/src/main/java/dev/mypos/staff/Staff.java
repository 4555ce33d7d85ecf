package dev.mypos.staff;

import dev.mypos.check.Check;
import dev.mypos.error.ConflictError;
import dev.mypos.error.NotFoundError;
import dev.mypos.error.ValidationError;
import dev.mypos.journal.Permission;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.store.Caller;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who works in the store. All of it needs {@code staff.manage}, and to touch a member one also needs every permission that
 * the member has or is given: nobody makes himself more than he is through others.
 *
 * <p>There is no default account. The owner makes the first admin and hands out its {@linkplain #issueSecret secret}.
 *
 * <p>Safe for use by many threads.
 */
public final class Staff {
    private final StaffRepository staff;
    private final KnownRoles roles;
    private final Throttle throttle;
    private final SecretHashes hashes;
    private final Caller caller;
    private final StaffTrail trail;

    public Staff(StaffPorts ports, SecretHashes hashes, Caller caller) {
        this.staff = ports.staff();
        this.roles = new KnownRoles(ports.roles());
        this.throttle = new Throttle(ports.attempts());
        this.hashes = hashes;
        this.caller = caller;
        this.trail = new StaffTrail(caller);
    }

    /**
     * Stores a new member or a changed one, with what changed in the journal. Version 0 creates it, under an id of its own
     * unless it has one. Password, PIN and one-time secret stay as they are. A member who is no longer active is signed out
     * at once; other roles hold from the next request on. Saving what is stored already changes nothing.
     *
     * @return the member as stored, with its id, time and version
     * @throws dev.mypos.error.AccessDeniedError without {@code staff.manage} or a permission of the member
     * @throws ValidationError with every broken rule; among them that the roles exist, and last-admin if no active admin
     *     would be left
     * @throws ConflictError stale-version if it was changed meanwhile; already-exists if the sign-in name or the id is taken
     * @throws NotFoundError if a member with a version is not stored
     */
    public StaffMember save(StaffMember member) {
        boolean unnamed = member.id().equals(StaffId.UNASSIGNED);
        String subject = unnamed ? "a new staff member" : member.id().toString();
        caller.require(Permission.STAFF_MANAGE, subject);
        check(member);
        roles.insistOnAll(member.roles(), caller, subject);
        return member.version() == 0 ? create(member) : change(member);
    }

    /**
     * Lets the member no longer in, and signs it out at once. Again is harmless.
     *
     * @throws dev.mypos.error.AccessDeniedError without {@code staff.manage} or a permission of the member
     * @throws ValidationError last-admin if no active admin would be left
     * @throws NotFoundError if there is no such member
     * @throws ConflictError stale-version if it was changed in the same moment
     */
    public StaffMember disable(StaffId id) {
        StaffMember stored = managed(id);
        return replace(stored, copy(stored).active(false).build());
    }

    /**
     * Sets the password; whoever is signed in with the old one is signed out, a one-time secret is used up, and
     * failed tries are forgotten.
     *
     * @param password 8 to 200 characters; neither kept nor changed
     * @throws dev.mypos.error.AccessDeniedError without {@code staff.manage} or a permission of the member
     * @throws ValidationError if the password is shorter or longer
     * @throws NotFoundError if there is no such member
     * @throws ConflictError stale-version if the member was changed in the same moment
     */
    public StaffMember setPassword(StaffId id, char[] password) {
        StaffMember stored = managed(id);
        SecretRules.checkPassword(password);
        StaffMember changed = copy(stored)
                .passwordHash(hashes.hash(password))
                .secret(Optional.empty())
                .sessionEpoch(stored.sessionEpoch() + 1)
                .build();
        return proven(staff.save(changed, trail.of(changed, "staff.password-set", Map.of())));
    }

    /**
     * Sets the PIN, for tills and approvals; whoever is signed in as the member is signed out, and failed
     * tries are forgotten.
     *
     * @param pin 4 to 8 digits; neither kept nor changed
     * @throws dev.mypos.error.AccessDeniedError without {@code staff.manage} or a permission of the member
     * @throws ValidationError if the PIN is anything else, or the member has no password beside it
     * @throws NotFoundError if there is no such member
     * @throws ConflictError stale-version if the member was changed in the same moment
     */
    public StaffMember setPin(StaffId id, char[] pin) {
        StaffMember stored = managed(id);
        SecretRules.checkPin(pin);
        if (stored.passwordHash().isEmpty()) {
            throw ValidationError.of(
                    "set the PIN", "pin", "password-first", "must come after a password, which the member lacks");
        }
        StaffMember changed = copy(stored)
                .pinHash(hashes.hash(pin))
                .sessionEpoch(stored.sessionEpoch() + 1)
                .build();
        return proven(staff.save(changed, trail.of(changed, "staff.pin-set", Map.of())));
    }

    /**
     * Makes a secret with which the member sets a new password, once and within 24 hours; one issued before is void. For the
     * first admin, and for whoever lost a password.
     *
     * @return the secret, which is stored nowhere: five groups of four letters and digits
     * @throws dev.mypos.error.AccessDeniedError without {@code staff.manage} or a permission of the member
     * @throws NotFoundError if there is no such member
     * @throws ConflictError stale-version if the member was changed in the same moment
     */
    public String issueSecret(StaffId id) {
        StaffMember stored = managed(id);
        String secret = Secrets.typed();
        Instant until = caller.now().plus(OneTimeSecret.LIFE);
        StaffMember changed = copy(stored)
                .secret(new OneTimeSecret(Secrets.digestTyped(secret), until))
                .build();
        staff.save(changed, trail.of(changed, "staff.secret-issued", Map.of("until", until.toString())));
        return secret;
    }

    /**
     * The member, active or not.
     *
     * @throws dev.mypos.error.AccessDeniedError without {@code staff.manage}
     * @throws NotFoundError if there is none
     */
    public StaffMember get(StaffId id) {
        caller.require(Permission.STAFF_MANAGE, id.toString());
        return find(id);
    }

    /**
     * The member with this sign-in name, compared without case; active or not.
     *
     * @throws dev.mypos.error.AccessDeniedError without {@code staff.manage}
     * @throws NotFoundError if there is none
     */
    public StaffMember getByName(String signInName) {
        caller.require(Permission.STAFF_MANAGE, "staff");
        return staff.findByName(signInName)
                .orElseThrow(() -> new NotFoundError("find the staff member", "staff member", signInName));
    }

    /**
     * All members by sign-in name, those who are not active too.
     *
     * @throws dev.mypos.error.AccessDeniedError without {@code staff.manage}
     */
    public Page<StaffMember> list(PageRequest page) {
        caller.require(Permission.STAFF_MANAGE, "staff");
        return staff.list(page);
    }

    /** Lets the member try again at once, who was given something new to try. */
    private StaffMember proven(StaffMember saved) {
        throttle.forgive(Throttle.key(saved.signInName()));
        return saved;
    }

    private StaffMember find(StaffId id) {
        return staff.find(id)
                .orElseThrow(() -> new NotFoundError("find the staff member", "staff member", id.toString()));
    }

    private StaffMember managed(StaffId id) {
        StaffMember stored = get(id);
        roles.insistOnAll(stored.roles(), caller, id.toString());
        return stored;
    }

    private void check(StaffMember member) {
        Set<String> unknown = roles.unknown(member.roles());
        Check.that(StaffMember.class, member)
                .and(unknown.isEmpty(), "roles", "known", "must be roles of the store; not known: " + unknown)
                .orThrow("save the staff member");
    }

    private StaffMember create(StaffMember member) {
        boolean unnamed = member.id().equals(StaffId.UNASSIGNED);
        StaffMember created = StaffMember.builder()
                .id(unnamed ? new StaffId(caller.newId()) : member.id())
                .signInName(member.signInName())
                .displayName(member.displayName())
                .roles(member.roles())
                .active(member.active())
                .createdAt(caller.now())
                .build();
        return staff.save(created, trail.created(created));
    }

    private StaffMember change(StaffMember member) {
        StaffMember stored = managed(member.id());
        if (stored.version() != member.version()) {
            throw ConflictError.staleVersion(
                    "save the staff member",
                    "staff member",
                    member.id().toString(),
                    member.version(),
                    stored.version());
        }
        return replace(
                stored,
                copy(stored)
                        .signInName(member.signInName())
                        .displayName(member.displayName())
                        .roles(new TreeSet<>(member.roles()))
                        .active(member.active())
                        .build());
    }

    private StaffMember replace(StaffMember stored, StaffMember wanted) {
        if (wanted.equals(stored)) {
            return stored;
        }
        boolean left = stored.active() && !wanted.active();
        StaffMember changed = copy(wanted)
                .sessionEpoch(left ? stored.sessionEpoch() + 1 : stored.sessionEpoch())
                .build();
        return staff.save(changed, trail.changed(stored, changed));
    }

    private static StaffMember.Builder copy(StaffMember member) {
        return StaffMember.builder().from(member);
    }
}

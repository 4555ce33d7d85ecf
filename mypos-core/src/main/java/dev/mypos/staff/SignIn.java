package dev.mypos.staff;

import dev.mypos.error.AccessDeniedError;
import dev.mypos.error.ConflictError;
import dev.mypos.error.ErrorCode;
import dev.mypos.error.ThrottledError;
import dev.mypos.error.ValidationError;
import dev.mypos.journal.Actor;
import dev.mypos.journal.Approval;
import dev.mypos.journal.Journal;
import dev.mypos.journal.Permission;
import dev.mypos.store.Caller;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * Lets staff members in. Anybody may try, so it needs no permission.
 *
 * <p>Whoever fails three times in a row waits longer and longer, and after ten is locked out for a quarter of an hour and
 * more; all programs on the store count together. A name that nobody has is treated as one that somebody has: the same
 * work, the same answers, the same entries in the journal.
 *
 * <p>Safe for use by many threads.
 */
public final class SignIn {
    private final StaffRepository staff;
    private final KnownRoles roles;
    private final SessionRepository sessions;
    private final Throttle throttle;
    private final Journal journal;
    private final SecretHashes hashes;
    private final SessionLimits limits;
    private final SignInTrail trail;
    private final Caller caller;

    public SignIn(StaffPorts ports, Journal journal, SecretHashes hashes, SessionLimits limits, Caller caller) {
        this.staff = ports.staff();
        this.roles = new KnownRoles(ports.roles());
        this.sessions = ports.sessions();
        this.throttle = new Throttle(ports.attempts());
        this.journal = journal;
        this.hashes = hashes;
        this.limits = limits;
        this.trail = new SignInTrail(caller);
        this.caller = caller;
    }

    /**
     * Signs in with a password.
     *
     * @param password neither kept nor changed
     * @return a token of 256 random bits for {@link #actor}; it is stored nowhere
     * @throws AccessDeniedError not-authenticated if name and password do not belong together, or the member is not active
     * @throws ThrottledError rate-limited after too many failures, with how long to wait
     */
    public String withPassword(String name, char[] password) {
        StaffMember member = verified(name, password, StaffMember::passwordHash);
        return open(rehashed(member, password), "password");
    }

    /**
     * Signs in with a PIN, as at a till.
     *
     * @param pin neither kept nor changed
     * @return a token of 256 random bits for {@link #actor}; it is stored nowhere
     * @throws AccessDeniedError not-authenticated if name and PIN do not belong together, or the member is not active
     * @throws ThrottledError rate-limited after too many failures, with how long to wait
     */
    public String withPin(String name, char[] pin) {
        return open(verified(name, pin, StaffMember::pinHash), "pin");
    }

    /**
     * Signs in with a one-time secret, which is used up, and sets a new password. Whoever is signed in as the member is
     * signed out, and failed tries are forgotten.
     *
     * @param secret in capitals or not, its groups set apart or not
     * @param password the new one: 8 to 200 characters; neither kept nor changed
     * @return a token of 256 random bits for {@link #actor}; it is stored nowhere
     * @throws AccessDeniedError not-authenticated if the secret is not the member's, was used or is older than 24 hours, or
     *     the member is not active
     * @throws ValidationError if the password is shorter or longer
     * @throws ConflictError stale-version if the member was changed in the same moment
     */
    public String withSecret(String name, String secret, char[] password) {
        SecretRules.checkPassword(password);
        Instant now = caller.now();
        StaffMember member = active(name)
                .filter(found -> found.secret().stream().anyMatch(stored -> stored.isOpenedBy(secret, now)))
                .orElseThrow(() -> {
                    journal.append(trail.refused(subject(name)));
                    return AccessDeniedError.wrongSecret();
                });
        StaffMember changed = StaffMember.builder()
                .from(member)
                .passwordHash(hashes.hash(password))
                .secret(Optional.empty())
                .sessionEpoch(member.sessionEpoch() + 1)
                .build();
        StaffMember saved = staff.save(changed, trail.of(member, "staff.password-set"));
        throttle.forgive(Throttle.key(name));
        return open(saved, "secret");
    }

    /**
     * Who the token stands for, with the permissions of this moment: to be asked for each request.
     *
     * @throws AccessDeniedError not-authenticated if the session is over: signed out, idle or open for too long, the member
     *     disabled, or its password or PIN changed
     */
    public Actor actor(String token) {
        Instant now = caller.now();
        Session session = sessions.find(Secrets.digest(token))
                .filter(found -> limits.allow(found, now))
                .orElseThrow(AccessDeniedError::signedOut);
        StaffMember member = staff.find(session.staff())
                .filter(found -> found.active() && found.sessionEpoch() == session.epoch())
                .orElseThrow(AccessDeniedError::signedOut);
        if (limits.isWorthNoting(session, now)) {
            sessions.touch(session.digest(), now);
        }
        return roles.actor(member);
    }

    /**
     * Takes somebody's approval of one action of this handle's actor, by the PIN of whoever approves. It lasts 60 s; {@link
     * dev.mypos.Pos#with} makes use of it, and the journal keeps it.
     *
     * @param name the sign-in name of whoever approves
     * @param pin neither kept nor changed
     * @param permission what the actor lacks
     * @param subject what the action is about, as {@link AccessDeniedError#subject} names it
     * @throws AccessDeniedError not-authenticated if name and PIN do not belong together; access-denied if whoever approves
     *     lacks the permission; approval-required if the actor approves for itself
     * @throws ThrottledError rate-limited after too many failures, with how long to wait
     */
    public Approval approve(String name, char[] pin, Permission permission, String subject) {
        Actor by = roles.actor(verified(name, pin, StaffMember::pinHash));
        if (by.id().equals(caller.actor().id())) {
            journal.append(trail.ownApproval(permission, subject));
            throw new AccessDeniedError(ErrorCode.APPROVAL_REQUIRED, by.id(), permission.code(), subject);
        }
        caller.as(by).require(permission, subject);
        Approval approval = caller.approved(by, permission, subject);
        journal.append(trail.approved(approval));
        return approval;
    }

    /** Ends the session at once. A token that is not known, or was ended before, is no error. */
    public void signOut(String token) {
        String digest = Secrets.digest(token);
        sessions.find(digest).ifPresent(session -> sessions.close(digest, trail.closed(session)));
    }

    private Optional<StaffMember> active(String name) {
        return name.length() > StaffMember.LONGEST_NAME
                ? Optional.empty()
                : staff.findByName(name).filter(StaffMember::active);
    }

    /** Does the same work whoever is asked for, and counts the try before it is known how it ends. */
    private StaffMember verified(String name, char[] secret, Function<StaffMember, Optional<String>> hash) {
        String key = Throttle.key(name);
        Attempts counted = throttle.count(key, caller.now());
        Optional<StaffMember> member = active(name);
        if (!hashes.matches(secret, member.flatMap(hash))) {
            throw refused(name, counted);
        }
        throttle.forgive(key);
        return member.orElseThrow();
    }

    private AccessDeniedError refused(String name, Attempts counted) {
        String subject = subject(name);
        if (counted.isLocking()) {
            throttle.lock(counted.key(), caller.now(), trail.locked(subject, counted));
        } else {
            journal.append(trail.refused(subject));
        }
        return AccessDeniedError.wrongSecret();
    }

    /** The member's id; of a name that nobody has, an id that is made from it. */
    private String subject(String name) {
        return active(name)
                .map(member -> member.id().toString())
                .orElseGet(() -> Secrets.idOf(Throttle.key(name)).toString());
    }

    private StaffMember rehashed(StaffMember member, char[] password) {
        if (member.passwordHash().stream().noneMatch(hashes::isOutdated)) {
            return member;
        }
        StaffMember changed = StaffMember.builder()
                .from(member)
                .passwordHash(hashes.hash(password))
                .build();
        try {
            return staff.save(changed, trail.of(member, "staff.rehashed"));
        } catch (ConflictError e) {
            if (e.code() != ErrorCode.STALE_VERSION) {
                throw e;
            }
            return member; // the next sign-in does it
        }
    }

    private String open(StaffMember member, String by) {
        String token = Secrets.token();
        Instant now = caller.now();
        sessions.open(
                new Session(
                        Secrets.digest(token),
                        member.id(),
                        member.sessionEpoch(),
                        now,
                        now,
                        now.plus(limits.absolute())),
                trail.opened(member, by));
        return token;
    }
}

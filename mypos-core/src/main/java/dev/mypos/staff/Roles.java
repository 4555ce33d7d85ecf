package dev.mypos.staff;

import dev.mypos.check.Check;
import dev.mypos.error.ConflictError;
import dev.mypos.error.NotFoundError;
import dev.mypos.journal.Permission;
import dev.mypos.money.Rate;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.store.Caller;
import java.util.List;
import java.util.Map;

/** What people may do in this store: the roles that are built in, and those that the store made. Safe for use by many threads. */
public final class Roles {
    private static final Rate MOST = Rate.ofPercent("100");

    private final RoleRepository roles;
    private final KnownRoles known;
    private final Caller caller;

    public Roles(RoleRepository roles, Caller caller) {
        this.roles = roles;
        this.known = new KnownRoles(roles);
        this.caller = caller;
    }

    /**
     * Stores a new role or a changed one, with what it allows in the journal; who has the role may do so from the next
     * request on. Version 0 creates it. Saving what is stored already changes nothing.
     *
     * @return the role as stored, its version one higher
     * @throws dev.mypos.error.AccessDeniedError without {@code staff.manage}, or without a permission that the role gives or
     *     gave: nobody gives what he does not have
     * @throws dev.mypos.error.ValidationError with every broken rule; among them that the code is none of those built in
     * @throws ConflictError stale-version if it was changed meanwhile; already-exists if the code is taken
     * @throws NotFoundError if a role with a version is not stored
     */
    public Role save(Role role) {
        caller.require(Permission.STAFF_MANAGE, role.code());
        check(role);
        role.permissions().forEach(permission -> caller.require(permission, role.code()));
        return role.version() == 0 ? create(role) : change(role);
    }

    /**
     * The role of this code, built in or not.
     *
     * @throws NotFoundError if there is none
     * @throws dev.mypos.error.AccessDeniedError without {@code staff.manage}
     */
    public Role get(String code) {
        caller.require(Permission.STAFF_MANAGE, code);
        return find(code);
    }

    /**
     * The roles that the store made, by code; {@link Role#BUILT_IN} has the others.
     *
     * @throws dev.mypos.error.AccessDeniedError without {@code staff.manage}
     */
    public Page<Role> list(PageRequest page) {
        caller.require(Permission.STAFF_MANAGE, "roles");
        return roles.list(page);
    }

    private Role find(String code) {
        return known.find(List.of(code)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundError("find the role", "role", code));
    }

    private static void check(Role role) {
        Check.that(Role.class, role)
                .and(
                        Role.findBuiltIn(role.code()).isEmpty(),
                        "code",
                        "own",
                        "must be one of your own; cashier, supervisor and admin are built in and stay as they are")
                .and(
                        role.discountLimit().percent().compareTo(MOST.percent()) <= 0,
                        "discount_limit",
                        "range",
                        "must be from 0 to 100 percent")
                .orThrow("save the role");
    }

    private Role create(Role role) {
        return roles.save(role, caller.trail("role.created", role.code(), facts(role)));
    }

    private Role change(Role role) {
        Role stored = find(role.code());
        if (stored.version() != role.version()) {
            throw ConflictError.staleVersion("save the role", "role", role.code(), role.version(), stored.version());
        }
        stored.permissions().forEach(permission -> caller.require(permission, role.code()));
        return role.equals(stored) ? stored : roles.save(role, caller.trail("role.changed", role.code(), facts(role)));
    }

    private static Map<String, String> facts(Role role) {
        return Map.of(
                "permissions",
                String.join(
                        ", ", role.permissions().stream().map(Permission::code).toList()),
                "discount_limit",
                role.discountLimit().percent().toPlainString());
    }
}

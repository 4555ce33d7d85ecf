package dev.mypos.staff;

import dev.mypos.journal.Actor;
import dev.mypos.journal.Permission;
import dev.mypos.money.Rate;
import dev.mypos.page.Batch;
import dev.mypos.store.Caller;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Roles by their codes, built in or stored. Safe for use by many threads. */
final class KnownRoles {
    private final RoleRepository stored;

    KnownRoles(RoleRepository stored) {
        this.stored = stored;
    }

    /** Those that exist, as they are now. */
    List<Role> find(Collection<String> codes) {
        List<Role> found = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String code : codes) {
            Role.findBuiltIn(code).ifPresentOrElse(found::add, () -> others.add(code));
        }
        if (!others.isEmpty()) {
            found.addAll(Batch.read(others, stored::find));
        }
        return found;
    }

    Set<String> unknown(Collection<String> codes) {
        Set<String> unknown = new TreeSet<>(codes);
        find(codes).forEach(role -> unknown.remove(role.code()));
        return unknown;
    }

    /** The member with all that its roles allow now; of their discount limits the highest holds. */
    Actor actor(StaffMember member) {
        List<Role> has = find(member.roles());
        Set<Permission> permissions = EnumSet.noneOf(Permission.class);
        has.forEach(role -> permissions.addAll(role.permissions()));
        Rate limit = has.stream()
                .map(Role::discountLimit)
                .max(Comparator.comparing(Rate::percent))
                .orElse(Rate.ZERO);
        return new Actor(member.id().toString(), member.displayName(), permissions, limit);
    }

    /** Lets nobody give, take or use over others what he may not do himself. */
    void insistOnAll(Collection<String> codes, Caller caller, String subject) {
        Set<Permission> permissions = new TreeSet<>();
        find(codes).forEach(role -> permissions.addAll(role.permissions()));
        permissions.forEach(permission -> caller.require(permission, subject));
    }
}

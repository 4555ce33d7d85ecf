package dev.mypos.testkit;

import dev.mypos.Pos;
import dev.mypos.journal.Permission;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A call of a service's method, and what it takes to be let through.
 *
 * @param method such as {@code Catalog.archive(ProductId)}
 * @param when tells apart calls of one method that need different permissions; empty if there is one
 * @param call must succeed for whoever has what it needs, in a shop that nobody called before
 */
record PermissionRow(String method, String when, Set<Permission> needs, Call call) {
    /** Calls the method. */
    interface Call {
        void on(Pos pos, PermissionShop shop);
    }

    static PermissionRow row(String method, Call call, Permission... needs) {
        return row(method, "", call, needs);
    }

    static PermissionRow row(String method, String when, Call call, Permission... needs) {
        Set<Permission> all = EnumSet.noneOf(Permission.class);
        all.addAll(List.of(needs));
        return new PermissionRow(method, when, all, call);
    }

    /** Its line in docs/reference/permissions.md. */
    String documented() {
        String called = when.isEmpty() ? "" : " " + when;
        return "| `" + method + "`" + called + " | "
                + String.join(", ", codes().map(code -> "`" + code + "`").toList()) + " |";
    }

    private Stream<String> codes() {
        return needs.stream().map(Permission::code);
    }

    @Override
    public String toString() {
        return when.isEmpty() ? method : method + " " + when;
    }
}

package dev.mypos.sample.cli.staff;

import dev.mypos.exchange.json.JsonText;
import dev.mypos.journal.Permission;
import dev.mypos.sample.cli.console.Sheet;
import dev.mypos.sample.cli.session.Session;
import dev.mypos.staff.Role;
import java.util.List;

/** Roles in tables, CSV and JSON. */
final class RoleSheet {
    static final Sheet<Role> COLUMNS = Sheet.<Role>empty()
            .text("role", Role::code)
            .text("name", Role::name)
            .number("discount_limit", role -> role.discountLimit().percent().toPlainString())
            .text("permissions", role -> String.join(" ", codes(role)));

    private RoleSheet() {}

    static void write(Session session, Role role) {
        session.output().one(COLUMNS, role, () -> JsonText.object(json -> members(json, role)));
    }

    static void members(JsonText json, Role role) {
        json.put("role", role.code())
                .put("name", role.name())
                .put("discount_limit", role.discountLimit().percent())
                .texts("permissions", codes(role))
                .put("version", role.version());
    }

    private static List<String> codes(Role role) {
        return role.permissions().stream().map(Permission::code).toList();
    }
}

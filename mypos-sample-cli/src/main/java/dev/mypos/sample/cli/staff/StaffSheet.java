package dev.mypos.sample.cli.staff;

import dev.mypos.exchange.json.JsonText;
import dev.mypos.sample.cli.console.Sheet;
import dev.mypos.sample.cli.session.Session;
import dev.mypos.staff.StaffMember;

/** Staff members in tables, CSV and JSON; never what proves who they are. */
final class StaffSheet {
    static final Sheet<StaffMember> COLUMNS = Sheet.<StaffMember>empty()
            .text("sign_in_name", StaffMember::signInName)
            .text("display_name", StaffMember::displayName)
            .text("roles", member -> String.join(" ", member.roles()))
            .text("active", member -> String.valueOf(member.active()))
            .text("password", member -> isSet(member.passwordHash().isPresent()))
            .text("pin", member -> isSet(member.pinHash().isPresent()))
            .text("created_at", member -> member.createdAt().toString())
            .text("staff_id", member -> member.id().toString());

    private StaffSheet() {}

    static void write(Session session, StaffMember member) {
        session.output().one(COLUMNS, member, () -> JsonText.object(json -> members(json, member)));
    }

    static void members(JsonText json, StaffMember member) {
        json.put("staff_id", member.id().toString())
                .put("sign_in_name", member.signInName())
                .put("display_name", member.displayName())
                .texts("roles", member.roles())
                .put("active", member.active())
                .put("password", member.passwordHash().isPresent())
                .put("pin", member.pinHash().isPresent())
                .put("created_at", member.createdAt())
                .put("version", member.version());
    }

    private static String isSet(boolean there) {
        return there ? "set" : "not set";
    }
}

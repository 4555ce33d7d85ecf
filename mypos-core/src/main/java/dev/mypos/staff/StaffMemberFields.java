package dev.mypos.staff;

import dev.mypos.wire.Fields;

/** The stored fields of a staff member. */
final class StaffMemberFields {
    private StaffMemberFields() {}

    static Fields write(StaffMember member) {
        Fields.Builder fields = Fields.builder()
                .put("staff_id", member.id().value())
                .put("sign_in_name", member.signInName())
                .put("display_name", member.displayName())
                .putTexts("roles", member.roles())
                .put("active", member.active())
                .put("password_hash", member.passwordHash())
                .put("pin_hash", member.pinHash())
                .put("session_epoch", member.sessionEpoch())
                .put("created_at", member.createdAt())
                .put("version", member.version());
        member.secret().ifPresent(secret -> fields.put("secret", secret.fields()));
        return fields.build();
    }

    static StaffMember read(Fields fields) {
        return StaffMember.builder()
                .id(new StaffId(fields.uuid("staff_id")))
                .signInName(fields.text("sign_in_name"))
                .displayName(fields.text("display_name"))
                .addAllRoles(fields.texts("roles"))
                .active(fields.flag("active"))
                .passwordHash(fields.findText("password_hash"))
                .pinHash(fields.findText("pin_hash"))
                .secret(fields.findFields("secret").map(OneTimeSecret::from))
                .sessionEpoch(fields.number("session_epoch"))
                .createdAt(fields.instant("created_at"))
                .version(fields.number("version"))
                .build();
    }
}

package dev.mypos.staff;

import dev.mypos.check.Printable;
import dev.mypos.journal.Permission;
import dev.mypos.money.Rate;
import dev.mypos.wire.Fields;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What somebody may do.
 *
 * @param code 1 to 64 of {@code a-z}, {@code 0-9} and {@code -}; stays as it is
 * @param discountLimit how much of a price may be taken off without {@code discount.over-limit}: 0 to 100 percent
 * @param version 0 before it is stored, and of the roles that are built in; counts up with each change
 */
public record Role(
        @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,63}", message = "must be 1 to 64 of a-z, 0-9 and -, such as night-shift")
        String code,

        @NotBlank @Size(max = 200) @Printable String name,
        SortedSet<Permission> permissions,
        Rate discountLimit,
        long version) {
    /** Sells, with up to 10 percent off. */
    public static final Role CASHIER = builtIn(
            "cashier",
            "Cashier",
            EnumSet.of(Permission.SALE_CREATE, Permission.CUSTOMER_EDIT, Permission.SHIFT_MANAGE),
            "10");

    /** Does all that happens on the shop floor: everything but catalogue, past, settings and staff. */
    public static final Role SUPERVISOR = builtIn(
            "supervisor",
            "Supervisor",
            EnumSet.complementOf(EnumSet.of(
                    Permission.CATALOG_EDIT, Permission.RECORD_PAST, Permission.STORE_MANAGE, Permission.STAFF_MANAGE)),
            "100");

    /** Does everything. */
    public static final Role ADMIN = builtIn("admin", "Admin", EnumSet.allOf(Permission.class), "100");

    /** The roles that every store has; they are not stored and cannot be changed. */
    public static final List<Role> BUILT_IN = List.of(CASHIER, SUPERVISOR, ADMIN);

    public Role {
        permissions = Collections.unmodifiableSortedSet(new TreeSet<>(permissions));
    }

    /** A role to be stored. */
    public static Role of(String code, String name, Set<Permission> permissions, Rate discountLimit) {
        return new Role(code, name, new TreeSet<>(permissions), discountLimit, 0);
    }

    private static Role builtIn(String code, String name, Set<Permission> permissions, String limit) {
        return of(code, name, permissions, Rate.ofPercent(limit));
    }

    static Optional<Role> findBuiltIn(String code) {
        return BUILT_IN.stream().filter(role -> role.code().equals(code)).findFirst();
    }

    public Fields fields() {
        return Fields.builder()
                .put("role_code", code)
                .put("name", name)
                .putTexts(
                        "permissions",
                        permissions.stream().map(Permission::code).toList())
                .put("discount_limit", discountLimit.percent())
                .put("version", version)
                .build();
    }

    /**
     * Reads the fields of a role back.
     *
     * @throws dev.mypos.error.CorruptDataError if one is missing or of the wrong kind
     */
    public static Role from(Fields fields) {
        return fields.as("role", Role::read);
    }

    private static Role read(Fields fields) {
        SortedSet<Permission> permissions = new TreeSet<>();
        fields.texts("permissions").forEach(code -> permissions.add(Permission.parse(code)));
        return new Role(
                fields.text("role_code"),
                fields.text("name"),
                permissions,
                new Rate(fields.decimal("discount_limit")),
                fields.number("version"));
    }
}

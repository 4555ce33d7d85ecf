package dev.mypos.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.mypos.error.AccessDeniedError;
import dev.mypos.error.ConflictError;
import dev.mypos.error.NotFoundError;
import dev.mypos.error.ValidationError;
import dev.mypos.journal.JournalEntry;
import dev.mypos.journal.Permission;
import dev.mypos.money.Rate;
import dev.mypos.page.PageRequest;
import dev.mypos.store.Desk;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RolesTest {
    private final Desk desk = new Desk();
    private final MemoryRoles stored = new MemoryRoles();
    private final Roles roles = new Roles(stored, desk.owner());

    @Test
    void save_newAndChanged_isJournalledWithWhatItAllows() {
        Role saved = roles.save(night(Permission.SALE_CREATE));
        Role changed = roles.save(
                new Role(saved.code(), "Nights", night(Permission.SALE_VOID).permissions(), Rate.ofPercent("7.5"), 1));

        assertThat(roles.get("night")).isEqualTo(changed);
        assertThat(roles.save(changed)).isEqualTo(changed);
        assertThat(roles.list(PageRequest.first(9)).items()).containsExactly(changed);
        assertThat(stored.journal).extracting(JournalEntry::action).containsExactly("role.created", "role.changed");
        assertThat(stored.journal.get(1).facts())
                .containsEntry("permissions", "sale.void")
                .containsEntry("discount_limit", "7.5");
    }

    @Test
    void save_staleOrUnknown_isRefused() {
        roles.save(night(Permission.SALE_CREATE));

        assertThatExceptionOfType(ConflictError.class).isThrownBy(() -> roles.save(versioned("night", 4)));
        assertThatExceptionOfType(NotFoundError.class).isThrownBy(() -> roles.save(versioned("day", 1)));
        assertThatExceptionOfType(NotFoundError.class).isThrownBy(() -> roles.get("day"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-x", "Night", "night shift", "a.b", "cashier", "supervisor", "admin"})
    void save_codeThatIsNoneOrBuiltIn_isRefused(String code) {
        assertThatExceptionOfType(ValidationError.class)
                .isThrownBy(() -> roles.save(Role.of(code, "Role", Set.of(), Rate.ZERO)))
                .withMessageContaining("code must");
    }

    @Test
    void save_discountLimitAbove100_isRefused() {
        assertThat(roles.save(Role.of("all", "All", Set.of(), Rate.ofPercent("100")))
                        .version())
                .isEqualTo(1);
        assertThatExceptionOfType(ValidationError.class)
                .isThrownBy(() -> roles.save(Role.of("more", "More", Set.of(), Rate.ofPercent("100.000001"))))
                .withMessageContaining("discount_limit");
    }

    @Test
    void save_moreThanOneMayOrTakenFromOneWhoMayMore_isRefused() {
        Roles manager = new Roles(stored, desk.clerk(Permission.STAFF_MANAGE, Permission.SALE_CREATE));
        roles.save(night(Permission.STORE_MANAGE));

        assertThat(manager.save(versioned("helper", 0)).version()).isEqualTo(1);
        assertThatExceptionOfType(AccessDeniedError.class)
                .isThrownBy(() -> manager.save(Role.of("boss", "Boss", Set.of(Permission.STORE_MANAGE), Rate.ZERO)))
                .satisfies(error -> assertThat(error.permission()).isEqualTo("store.manage"));
        assertThatExceptionOfType(AccessDeniedError.class).isThrownBy(() -> manager.save(versioned("night", 1)));
        assertThat(desk.refusals()).hasSize(2);
    }

    @Test
    void everyMethod_withoutPermission_isRefusedAndNoted() {
        Roles clerk = new Roles(stored, desk.clerk(Permission.REPORT_READ));

        assertThatExceptionOfType(AccessDeniedError.class).isThrownBy(() -> clerk.save(versioned("own", 0)));
        assertThatExceptionOfType(AccessDeniedError.class).isThrownBy(() -> clerk.get("cashier"));
        assertThatExceptionOfType(AccessDeniedError.class).isThrownBy(() -> clerk.list(PageRequest.first(1)));
        assertThat(desk.refusals()).hasSize(3);
    }

    @Test
    void builtIn_roles_allowWhatTheirNamesSay() {
        assertThat(roles.get("admin").permissions()).containsExactly(Permission.values());
        assertThat(Role.SUPERVISOR.permissions())
                .containsAll(Role.CASHIER.permissions())
                .doesNotContain(Permission.STAFF_MANAGE, Permission.STORE_MANAGE);
        assertThat(Role.CASHIER.permissions())
                .contains(Permission.SALE_CREATE)
                .doesNotContain(Permission.SALE_REFUND, Permission.PRICE_OVERRIDE, Permission.DISCOUNT_OVER_LIMIT);
    }

    private static Role versioned(String code, long version) {
        return new Role(code, "Role", night(Permission.SALE_CREATE).permissions(), Rate.ZERO, version);
    }

    private static Role night(Permission permission) {
        return Role.of("night", "Night", Set.of(permission), Rate.ZERO);
    }
}

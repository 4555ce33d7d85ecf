package dev.mypos.testkit;

import static dev.mypos.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.error.ErrorCode;
import dev.mypos.error.POSError;
import dev.mypos.journal.Permission;
import dev.mypos.journal.Trail;
import dev.mypos.money.Rate;
import dev.mypos.page.Page;
import dev.mypos.staff.OneTimeSecret;
import dev.mypos.staff.Role;
import dev.mypos.staff.RoleRepository;
import dev.mypos.staff.StaffId;
import dev.mypos.staff.StaffMember;
import dev.mypos.staff.StaffRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What {@link StaffRepository} and {@link RoleRepository} promise. */
public interface StaffContract extends Kit {
    @Test
    @DisplayName("staff: save stores every field and counts the version up")
    default void saveStaff_everyField_isFoundOnEveryHandle() {
        TestShop shop = newShop();
        StaffMember ann = StaffMember.builder()
                .from(named(shop, "\u00c4nn", "supervisor", "own"))
                .passwordHash("$pbkdf2-sha256$i=1$a$b")
                .pinHash("$other$c")
                .secret(new OneTimeSecret("0a", Instant.parse("2026-03-02T01:02:03.004Z")))
                .sessionEpoch(7)
                .active(false)
                .build();
        Trail trail = shop.trail("staff.created");

        StaffMember saved = shop.backend().staff().save(ann, trail);

        assertThat(saved).isEqualTo(StaffMember.builder().from(ann).version(1).build());
        StaffRepository others = shop.another().backend().staff();
        assertThat(others.find(ann.id())).contains(saved);
        assertThat(others.findByName("\u00e4NN")).contains(saved);
        assertThat(others.find(new StaffId(shop.pos().newId()))).isEmpty();
        assertThat(others.findByName("bob")).isEmpty();
        assertThat(shop.books().journal()).containsAll(trail.entries());
        assertThat(shop.books().waiting()).contains(trail.event().orElseThrow());
    }

    @Test
    @DisplayName("staff: a name or id that is taken and a version that is not stored are refused")
    default void saveStaff_takenNameOrStaleVersion_conflicts() {
        TestShop shop = newShop();
        StaffRepository staff = shop.backend().staff();
        StaffMember ann = staff.save(named(shop, "ann"), Trail.NONE);
        StaffMember bob = staff.save(named(shop, "bob"), Trail.NONE);
        Trail trail = shop.trail("staff.changed");

        assertRefused(ErrorCode.ALREADY_EXISTS, () -> staff.save(named(shop, "ANN"), trail));
        assertRefused(
                ErrorCode.ALREADY_EXISTS,
                () -> staff.save(
                        StaffMember.builder().from(bob).signInName("Ann").build(), trail));
        assertRefused(
                ErrorCode.ALREADY_EXISTS,
                () -> staff.save(StaffMember.builder().from(ann).version(0).build(), trail));
        assertRefused(
                ErrorCode.STALE_VERSION,
                () -> staff.save(StaffMember.builder().from(ann).version(2).build(), trail));
        assertThat(staff.find(ann.id())).contains(ann);
        assertThat(staff.findByName("bob")).contains(bob);
        assertThat(shop.books().journal()).doesNotContainAnyElementsOf(trail.entries());
        assertThat(shop.books().waiting()).isEmpty();
    }

    @Test
    @DisplayName("staff: a name that was given up is free for others")
    default void saveStaff_nameGivenUp_isFree() {
        TestShop shop = newShop();
        StaffRepository staff = shop.backend().staff();
        StaffMember ann = staff.save(named(shop, "ann"), Trail.NONE);

        StaffMember anna =
                staff.save(StaffMember.builder().from(ann).signInName("anna").build(), Trail.NONE);
        StaffMember other = staff.save(named(shop, "ann"), Trail.NONE);

        assertThat(staff.findByName("anna")).contains(anna);
        assertThat(staff.findByName("ann")).contains(other);
        shop.books().awaitLists();
        assertThat(Page.stream(staff::list)).containsExactly(other, anna);
    }

    @Test
    @DisplayName("staff: of two who take the same name at once one succeeds")
    default void saveStaff_sameNameByEightThreads_oneSucceeds() {
        TestShop shop = newShop();
        TestShop other = shop.another();

        Race<StaffMember> race = Race.of(
                8,
                number -> (number % 2 == 0 ? shop : other)
                        .backend()
                        .staff()
                        .save(named(shop, number % 3 == 0 ? "ann" : "ANN"), Trail.NONE));

        assertThat(race.results()).hasSize(1);
        assertThat(race.refusals()).hasSize(7).extracting(POSError::code).containsOnly(ErrorCode.ALREADY_EXISTS);
        assertThat(shop.backend().staff().findByName("ann"))
                .contains(race.results().get(0));
    }

    @Test
    @DisplayName("staff: the last admin can neither be disabled nor lose the role")
    default void saveStaff_lastAdmin_staysAdmin() {
        TestShop shop = newShop();
        StaffRepository staff = shop.backend().staff();
        StaffMember ann = staff.save(named(shop, "ann", "admin", "cashier"), Trail.NONE);
        StaffMember bob = staff.save(
                StaffMember.builder()
                        .from(named(shop, "bob", "admin"))
                        .active(false)
                        .build(),
                Trail.NONE);
        staff.save(named(shop, "cleo", "supervisor"), Trail.NONE);
        Trail trail = shop.trail("staff.changed");

        assertRefused(ErrorCode.VALIDATION_FAILED, () -> staff.save(disabled(ann), trail));
        assertRefused(ErrorCode.VALIDATION_FAILED, () -> staff.save(cashier(ann), trail));
        assertThat(staff.find(ann.id())).contains(ann);
        assertThat(shop.books().journal()).doesNotContainAnyElementsOf(trail.entries());

        staff.save(StaffMember.builder().from(bob).active(true).build(), Trail.NONE);
        StaffMember left = staff.save(cashier(ann), trail);
        assertThat(staff.find(ann.id())).contains(left);
        assertThat(shop.books().journal()).containsAll(trail.entries());
    }

    @RepeatedTest(value = 3, name = "{displayName}, run {currentRepetition}")
    @DisplayName("staff: admins who take the role from each other at once leave one")
    default void saveStaff_adminsDemoteEachOther_oneIsLeft() {
        TestShop shop = newShop();
        TestShop other = shop.another();
        List<StaffMember> admins = List.of("ann", "bob", "cleo", "dan", "eve", "fay").stream()
                .map(name -> shop.backend().staff().save(named(shop, name, "admin"), Trail.NONE))
                .toList();

        Race<StaffMember> race = Race.of(admins.size(), number -> {
            StaffMember admin = admins.get(number);
            return (number % 2 == 0 ? shop : other)
                    .backend()
                    .staff()
                    .save(number % 3 == 0 ? disabled(admin) : cashier(admin), Trail.NONE);
        });

        assertThat(race.results()).hasSize(admins.size() - 1);
        assertThat(race.refusals()).extracting(POSError::code).containsExactly(ErrorCode.VALIDATION_FAILED);
        assertThat(admins)
                .filteredOn(admin ->
                        shop.backend().staff().find(admin.id()).orElseThrow().administers())
                .hasSize(1);
    }

    @Test
    @DisplayName("staff: roles are stored with every field, and found by their codes")
    default void saveRole_everyField_isFoundOnEveryHandle() {
        TestShop shop = newShop();
        Role night = Role.of(
                "night-shift",
                "Night shift \u20ac",
                Set.of(Permission.SALE_CREATE, Permission.DRAWER_OPEN),
                Rate.ofPercent("12.5"));
        Trail trail = shop.trail("role.created");

        Role saved = shop.backend().roles().save(night, trail);

        assertThat(saved).isEqualTo(versioned(night, 1));
        RoleRepository others = shop.another().backend().roles();
        assertThat(others.find(List.of("night-shift", "day-shift"))).containsExactly(saved);
        shop.books().awaitLists();
        assertThat(Page.stream(others::list)).containsExactly(saved);
        assertThat(shop.books().journal()).containsAll(trail.entries());
        assertThat(shop.books().waiting()).contains(trail.event().orElseThrow());
    }

    @Test
    @DisplayName("staff: a role's code that is taken and a version that is not stored are refused")
    default void saveRole_takenCodeOrStaleVersion_conflicts() {
        TestShop shop = newShop();
        RoleRepository roles = shop.backend().roles();
        Role own = roles.save(Role.of("own", "Own", Set.of(), Rate.ZERO), Trail.NONE);
        Role changed =
                roles.save(new Role("own", "Mine", own.permissions(), own.discountLimit(), own.version()), Trail.NONE);
        Trail trail = shop.trail("role.changed");

        assertRefused(ErrorCode.ALREADY_EXISTS, () -> roles.save(versioned(own, 0), trail));
        assertRefused(ErrorCode.STALE_VERSION, () -> roles.save(own, trail));
        assertRefused(
                ErrorCode.STALE_VERSION,
                () -> roles.save(versioned(Role.of("new", "New", Set.of(), Rate.ZERO), 1), trail));
        assertThat(roles.find(List.of("own", "new"))).containsExactly(changed);
        assertThat(changed.version()).isEqualTo(2);
        assertThat(shop.books().journal()).doesNotContainAnyElementsOf(trail.entries());
    }

    private static Role versioned(Role role, long version) {
        return new Role(role.code(), role.name(), role.permissions(), role.discountLimit(), version);
    }

    private static StaffMember disabled(StaffMember member) {
        return StaffMember.builder().from(member).active(false).build();
    }

    private static StaffMember cashier(StaffMember member) {
        return StaffMember.builder().from(member).roles(Set.of("cashier")).build();
    }

    private static StaffMember named(TestShop shop, String name, String... roles) {
        return StaffMember.builder()
                .id(new StaffId(shop.pos().newId()))
                .signInName(name)
                .displayName(name + " Example")
                .addRoles(roles)
                .secret(Optional.empty())
                .createdAt(Instant.parse("2026-03-01T01:02:03.004Z"))
                .build();
    }
}

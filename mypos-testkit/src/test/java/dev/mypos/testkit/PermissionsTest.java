package dev.mypos.testkit;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.mypos.Pos;
import dev.mypos.error.AccessDeniedError;
import dev.mypos.journal.Actor;
import dev.mypos.journal.JournalEntry;
import dev.mypos.journal.Permission;
import dev.mypos.staff.Role;
import dev.mypos.testkit.reference.ReferenceShops;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every public method of every service, for every role: what is not allowed is refused, journalled and changes nothing. */
class PermissionsTest {
    private static final Path PAGE = Path.of("../docs/reference/permissions.md");

    /** What gives a handle and what only the owner's handle can do. */
    private static final Set<String> HANDLES = Set.of("Pos.with(Approval)");

    private final ReferenceShops shops = ReferenceShops.correct();
    private int opened;

    static List<PermissionRow> rows() {
        return PermissionRows.ALL;
    }

    @Test
    void everyMethod_ofEveryService_hasARow() {
        Set<String> rows = Set.copyOf(
                PermissionRows.ALL.stream().map(PermissionRow::method).toList());

        assertThat(methods())
                .as(
                        "public methods of services; add a row for each to PermissionRows, with a call that succeeds and the"
                                + " permissions that it needs")
                .hasSizeGreaterThan(60)
                .allMatch(rows::contains, "has a row");
        assertThat(rows).as("rows whose method is gone").allMatch(methods()::contains);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void call_everythingItNeeds_isLetThrough(PermissionRow row) {
        try (PermissionShop shop = open()) {
            row.call().on(shop.shop.pos().as(actor(row.needs())), shop);
            assertThat(denied(shop)).isEmpty();
        }
        try (PermissionShop shop = open()) {
            row.call().on(shop.shop.pos(), shop);
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void call_allButOneOfWhatItNeeds_isRefused(PermissionRow row) {
        for (Permission missing : row.needs()) {
            assertRefused(row, EnumSet.complementOf(EnumSet.of(missing)), missing::equals);
        }
        if (!row.needs().isEmpty()) {
            assertRefused(row, Set.of(), row.needs()::contains);
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void call_byEveryRole_isLetThroughOrRefused(PermissionRow row) {
        for (Role role : Role.BUILT_IN) {
            if (role.permissions().containsAll(row.needs())) {
                try (PermissionShop shop = open()) {
                    row.call().on(shop.shop.pos().as(actor(role.permissions())), shop);
                }
            } else {
                assertRefused(
                        row, role.permissions(), missing -> !role.permissions().contains(missing));
            }
        }
    }

    private void assertRefused(PermissionRow row, Set<Permission> has, Predicate<Permission> missing) {
        try (PermissionShop shop = open()) {
            Pos pos = shop.shop.pos().as(actor(has));
            Snapshot before = Snapshot.of(shop.shop);

            assertThatExceptionOfType(AccessDeniedError.class)
                    .as("%s by somebody with %s", row, has)
                    .isThrownBy(() -> row.call().on(pos, shop))
                    .satisfies(error ->
                            assertThat(Permission.parse(error.permission())).matches(missing));
            List<JournalEntry> denied = denied(shop);
            assertThat(denied).as("%s by somebody with %s", row, has).hasSize(1);
            assertThat(denied.get(0).actor()).isEqualTo("clerk");
            assertThat(Permission.parse(denied.get(0).facts().get("permission")))
                    .matches(missing);
            assertThat(Snapshot.of(shop.shop))
                    .usingRecursiveComparison()
                    .ignoringFields("journal")
                    .isEqualTo(before);
        }
    }

    @Test
    void reference_ofPermissions_isThatOfTheCode() throws IOException {
        List<String> page = Files.readAllLines(PAGE);
        List<String> methods =
                PermissionRows.ALL.stream().map(PermissionRow::documented).toList();

        assertThat(page).as("lines of docs/reference/permissions.md").containsAll(methods);
        assertThat(page)
                .filteredOn(line -> line.startsWith("| `") && line.contains("("))
                .as("lines of docs/reference/permissions.md")
                .containsExactlyInAnyOrderElementsOf(methods);
        assertThat(page)
                .containsAll(Stream.of(Permission.values())
                        .map(PermissionsTest::documented)
                        .toList());
    }

    private static String documented(Permission permission) {
        return "| `" + permission.code() + "` | "
                + Role.BUILT_IN.stream()
                        .map(role -> role.permissions().contains(permission) ? "yes" : "no")
                        .collect(joining(" | "))
                + " |";
    }

    private PermissionShop open() {
        return new PermissionShop(shops::open, "permissions-" + ++opened);
    }

    private static Actor actor(Set<Permission> permissions) {
        return new Actor("clerk", "Clerk", permissions);
    }

    private static List<JournalEntry> denied(PermissionShop shop) {
        return shop.shop.books().journal().stream()
                .filter(entry -> entry.action().equals("access.denied"))
                .toList();
    }

    private static List<String> methods() {
        Stream<String> own = publicMethods(Pos.class)
                .filter(method -> !isService(method.getReturnType()))
                .map(PermissionsTest::name)
                .filter(name -> !HANDLES.contains(name));
        Stream<String> services = publicMethods(Pos.class)
                .map(Method::getReturnType)
                .filter(PermissionsTest::isService)
                .distinct()
                .flatMap(PermissionsTest::publicMethods)
                .map(PermissionsTest::name);
        return Stream.concat(own, services).sorted().toList();
    }

    private static Stream<Method> publicMethods(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic());
    }

    /** Services are classes of the library that anybody can make from ports. */
    private static boolean isService(Class<?> type) {
        return type.getName().startsWith("dev.mypos.")
                && !type.isRecord()
                && !type.isInterface()
                && type.getConstructors().length > 0;
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName() + "("
                + Stream.of(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(joining(", "))
                + ")";
    }
}

package dev.mypos.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.mypos.error.AccessDeniedError;
import dev.mypos.error.ConflictError;
import dev.mypos.error.ErrorCode;
import dev.mypos.error.NotFoundError;
import dev.mypos.error.ValidationError;
import dev.mypos.journal.JournalEntry;
import dev.mypos.journal.Permission;
import dev.mypos.money.Rate;
import dev.mypos.page.PageRequest;
import dev.mypos.store.Caller;
import dev.mypos.store.Desk;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaffTest {
    private static final char[] PASSWORD = "correct horse".toCharArray();

    private final Desk desk = new Desk();
    private final MemoryStaff stored = new MemoryStaff();
    private final MemoryRoles roles = new MemoryRoles();
    private final MemoryAttempts attempts = new MemoryAttempts();
    private final SecretHashes hashes = SecretHashes.pbkdf2(2);
    private final Staff staff = as(desk.owner());

    private Staff as(Caller caller) {
        return new Staff(new StaffPorts(stored, roles, new MemorySessions(), attempts), hashes, caller);
    }

    @Nested
    class Save {
        @Test
        void save_namesOnly_givesIdTimeAndVersionButNoWayIn() {
            StaffMember saved = staff.save(ann().passwordHash("smuggled").build());

            assertThat(saved)
                    .isEqualTo(ann().id(new StaffId(new UUID(7, 1)))
                            .createdAt(Desk.NOW)
                            .version(1)
                            .build())
                    .isEqualTo(staff.get(saved.id()))
                    .isEqualTo(staff.getByName("ANN"));
            assertThat(actions()).containsExactly("staff.created");
            assertThat(stored.journal.get(0).facts()).containsEntry("roles", "");
        }

        @Test
        void save_changedAndSecretsLeftOut_keepsSecretsAndNamesWhatChanged() {
            StaffMember saved = staff.save(ann().build());
            StaffMember withPassword = staff.setPassword(saved.id(), PASSWORD);

            StaffMember changed = staff.save(ann().id(saved.id())
                    .displayName("Ann B.")
                    .addRoles("cashier")
                    .version(withPassword.version())
                    .build());

            assertThat(changed.passwordHash()).isEqualTo(withPassword.passwordHash());
            assertThat(changed.sessionEpoch()).isEqualTo(withPassword.sessionEpoch());
            assertThat(actions())
                    .containsExactly("staff.created", "staff.password-set", "staff.roles-changed", "staff.changed");
            assertThat(stored.journal.get(2).facts()).containsEntry("old", "").containsEntry("new", "cashier");
            assertThat(stored.journal.get(3).facts()).containsEntry("fields", "display_name");
            assertThat(stored.journal.toString()).doesNotContain("Ann");
        }

        @Test
        void save_storedAlready_changesNothing() {
            StaffMember saved = staff.save(ann().build());

            assertThat(staff.save(saved)).isEqualTo(saved);
            assertThat(actions()).containsExactly("staff.created");
        }

        @Test
        void save_severalRulesBroken_namesThemAll() {
            assertThatExceptionOfType(ValidationError.class)
                    .isThrownBy(() -> staff.save(StaffMember.builder()
                            .signInName(" ann")
                            .displayName("")
                            .addRoles("cashier", "boss")
                            .build()))
                    .satisfies(error -> assertThat(error.violations())
                            .extracting(ValidationError.Violation::path)
                            .containsExactly("display_name", "roles", "sign_in_name"))
                    .withMessageContaining("[boss]");
        }

        @Test
        void save_staleOrUnknown_isRefused() {
            StaffMember saved = staff.save(ann().build());
            staff.save(StaffMember.builder().from(saved).displayName("Ann B.").build());

            assertThatExceptionOfType(ConflictError.class)
                    .isThrownBy(() -> staff.save(saved))
                    .satisfies(error -> assertThat(error.code()).isEqualTo(ErrorCode.STALE_VERSION));
            assertThatExceptionOfType(NotFoundError.class)
                    .isThrownBy(() -> staff.save(
                            ann().id(new StaffId(new UUID(1, 1))).version(3).build()));
        }
    }

    @Nested
    class Disable {
        @Test
        void disable_twice_endsSessionsOnce() {
            StaffMember saved = staff.save(ann().build());

            StaffMember disabled = staff.disable(saved.id());

            assertThat(disabled.active()).isFalse();
            assertThat(disabled.sessionEpoch()).isEqualTo(saved.sessionEpoch() + 1);
            assertThat(staff.disable(saved.id())).isEqualTo(disabled);
            StaffMember back =
                    staff.save(StaffMember.builder().from(disabled).active(true).build());
            assertThat(back.sessionEpoch()).isEqualTo(disabled.sessionEpoch());
            assertThat(actions()).containsExactly("staff.created", "staff.disabled", "staff.enabled");
        }
    }

    @Nested
    class Proofs {
        @Test
        void setPassword_again_hashesAndEndsSessions() {
            StaffMember saved = staff.save(ann().build());
            staff.issueSecret(saved.id());

            StaffMember first = staff.setPassword(saved.id(), PASSWORD);
            StaffMember second = staff.setPassword(saved.id(), PASSWORD);

            assertThat(first.passwordHash()).isNotEqualTo(second.passwordHash());
            assertThat(hashes.matches(PASSWORD, second.passwordHash())).isTrue();
            assertThat(second.sessionEpoch()).isEqualTo(2);
            assertThat(second.secret()).isEmpty();
            assertThat(second.toString()).doesNotContain("pbkdf2");
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 7, 201})
        void setPassword_shorterOrLonger_isRefused(int length) {
            StaffMember saved = staff.save(ann().build());

            assertThatExceptionOfType(ValidationError.class)
                    .isThrownBy(() ->
                            staff.setPassword(saved.id(), "x".repeat(length).toCharArray()))
                    .withMessageContaining("8 to 200");
            assertThat(staff.get(saved.id())).isEqualTo(saved);
        }

        @ParameterizedTest
        @ValueSource(ints = {8, 200})
        void setPassword_atTheLimits_isTaken(int length) {
            StaffMember saved = staff.save(ann().build());
            char[] keys = "\ud83d\udd11".repeat(length).toCharArray();

            assertThat(hashes.matches(keys, staff.setPassword(saved.id(), keys).passwordHash()))
                    .isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "123", "123456789", "12a4", "\u0661\u0662\u0663\u0664"})
        void setPin_notFourToEightDigits_isRefused(String pin) {
            StaffMember saved = staff.save(ann().build());
            staff.setPassword(saved.id(), PASSWORD);

            assertThatExceptionOfType(ValidationError.class)
                    .isThrownBy(() -> staff.setPin(saved.id(), pin.toCharArray()))
                    .withMessageContaining("4 to 8 digits");
        }

        @Test
        void setPin_withoutPassword_isRefused() {
            StaffMember saved = staff.save(ann().build());

            assertThatExceptionOfType(ValidationError.class)
                    .isThrownBy(() -> staff.setPin(saved.id(), "1234".toCharArray()))
                    .withMessageContaining("after a password");
            staff.setPassword(saved.id(), PASSWORD);
            StaffMember withPin = staff.setPin(saved.id(), "1234".toCharArray());
            assertThat(hashes.matches("1234".toCharArray(), withPin.pinHash())).isTrue();
            assertThat(withPin.sessionEpoch()).isEqualTo(2);
        }

        @Test
        void issueSecret_again_replacesItAndIsStoredAsDigestOnly() {
            StaffMember saved = staff.save(ann().build());

            String first = staff.issueSecret(saved.id());
            String second = staff.issueSecret(saved.id());

            assertThat(second).isNotEqualTo(first).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){4}");
            assertThat(staff.get(saved.id()).secret())
                    .contains(new OneTimeSecret(
                            Secrets.digestTyped(second.toLowerCase(java.util.Locale.ROOT)),
                            Desk.NOW.plusSeconds(24 * 3600)));
            assertThat(staff.get(saved.id()).fields().canonical())
                    .doesNotContain(second)
                    .doesNotContain(second.replace("-", ""));
            assertThat(actions()).containsExactly("staff.created", "staff.secret-issued", "staff.secret-issued");
        }
    }

    @Nested
    class Access {
        @Test
        void everyMethod_withoutPermission_isRefusedAndNoted() {
            StaffMember saved = staff.save(ann().build());
            Staff clerk = as(desk.clerk(Permission.REPORT_READ));
            List<ThrowingCallable> calls = List.of(
                    () -> clerk.save(ann().build()),
                    () -> clerk.disable(saved.id()),
                    () -> clerk.setPassword(saved.id(), PASSWORD),
                    () -> clerk.setPin(saved.id(), "1234".toCharArray()),
                    () -> clerk.issueSecret(saved.id()),
                    () -> clerk.get(saved.id()),
                    () -> clerk.getByName("ann"),
                    () -> clerk.list(PageRequest.first(10)));

            for (ThrowingCallable call : calls) {
                assertThatExceptionOfType(AccessDeniedError.class).isThrownBy(call);
            }
            assertThat(desk.refusals())
                    .hasSize(calls.size())
                    .allMatch(entry -> entry.facts().get("permission").equals("staff.manage"));
            assertThat(staff.get(saved.id())).isEqualTo(saved);
        }

        @Test
        void everyChange_ofSomebodyWhoMayMore_isRefused() {
            StaffMember boss = staff.save(ann().addRoles("admin").build());
            Staff manager = as(desk.clerk(Permission.STAFF_MANAGE, Permission.SALE_CREATE));
            List<ThrowingCallable> calls = List.of(
                    () -> manager.save(ann().addRoles("admin").build()),
                    () -> manager.save(
                            StaffMember.builder().from(boss).roles(Set.of()).build()),
                    () -> manager.disable(boss.id()),
                    () -> manager.setPassword(boss.id(), PASSWORD),
                    () -> manager.setPin(boss.id(), "1234".toCharArray()),
                    () -> manager.issueSecret(boss.id()));

            for (ThrowingCallable call : calls) {
                assertThatExceptionOfType(AccessDeniedError.class).isThrownBy(call);
            }
            assertThat(staff.get(boss.id())).isEqualTo(boss);
        }

        @Test
        void save_roleWithinWhatOneMay_isTaken() {
            roles.save(
                    Role.of("helper", "Helper", Set.of(Permission.SALE_CREATE), Rate.ZERO),
                    dev.mypos.journal.Trail.NONE);
            Staff manager = as(desk.clerk(Permission.STAFF_MANAGE, Permission.SALE_CREATE));

            StaffMember saved = manager.save(ann().addRoles("helper").build());

            assertThat(manager.disable(saved.id()).active()).isFalse();
        }
    }

    @Test
    void fields_everyFieldSet_areReadBackEqual() {
        StaffMember member = ann().id(new StaffId(new UUID(1, 2)))
                .addRoles("cashier", "own")
                .active(false)
                .passwordHash("$a$b")
                .pinHash("$c$d")
                .secret(new OneTimeSecret("0a", Instant.parse("2026-03-02T01:02:03.004Z")))
                .sessionEpoch(3)
                .createdAt(Desk.NOW)
                .version(9)
                .build();

        assertThat(StaffMember.from(member.fields())).isEqualTo(member);
    }

    private List<String> actions() {
        return stored.journal.stream().map(JournalEntry::action).toList();
    }

    private static StaffMember.Builder ann() {
        return StaffMember.builder().signInName("ann").displayName("Ann");
    }
}

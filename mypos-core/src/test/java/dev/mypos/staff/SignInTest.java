package dev.mypos.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.mypos.error.AccessDeniedError;
import dev.mypos.error.ErrorCode;
import dev.mypos.error.ThrottledError;
import dev.mypos.error.ValidationError;
import dev.mypos.journal.Actor;
import dev.mypos.journal.JournalEntry;
import dev.mypos.store.Desk;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInTest {
    private static final char[] PASSWORD = "correct horse".toCharArray();
    private static final char[] PIN = "2468".toCharArray();
    private static final char[] WRONG = "battery staple".toCharArray();

    private final Desk desk = new Desk();
    private final MemoryStaff stored = new MemoryStaff();
    private final MemoryRoles roles = new MemoryRoles();
    private final MemorySessions sessions = new MemorySessions();
    private final MemoryAttempts attempts = new MemoryAttempts();
    private final StaffPorts ports = new StaffPorts(stored, roles, sessions, attempts);
    private final Staff staff = new Staff(ports, SecretHashes.pbkdf2(2), desk.owner());
    private final SignIn signIn = signIn(2);
    private StaffMember ann;

    private SignIn signIn(int rounds) {
        return new SignIn(ports, desk, SecretHashes.pbkdf2(rounds), SessionLimits.DEFAULT, desk.owner());
    }

    @BeforeEach
    void employ() {
        ann = staff.save(StaffMember.builder()
                .signInName("ann")
                .displayName("Ann")
                .addRoles("cashier", "supervisor")
                .build());
        staff.setPassword(ann.id(), PASSWORD);
        ann = staff.setPin(ann.id(), PIN);
        stored.journal.clear();
    }

    @Nested
    class Proof {
        @Test
        void withPassword_right_givesATokenForTheActor() {
            String token = signIn.withPassword("ANN", PASSWORD);

            Actor actor = signIn.actor(token);
            assertThat(token).matches("[A-Za-z0-9_-]{43}");
            assertThat(actor.id()).isEqualTo(ann.id().toString());
            assertThat(actor.name()).isEqualTo("Ann");
            assertThat(actor.permissions()).isEqualTo(Role.SUPERVISOR.permissions());
            assertThat(actor.discountLimit()).isEqualTo(Role.SUPERVISOR.discountLimit());
            assertThat(sessions.stored.toString()).doesNotContain(token);
            assertThat(sessions.journal)
                    .extracting(JournalEntry::action, JournalEntry::actor)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("session.opened", actor.id()));
        }

        @Test
        void withPin_right_givesAnotherTokenEachTime() {
            assertThat(signIn.withPin("ann", PIN)).isNotEqualTo(signIn.withPin("ann", PIN));
            assertThat(sessions.journal)
                    .allMatch(entry -> entry.facts().get("by").equals("pin"));
        }

        @Test
        void withPassword_pinOrPinWithPassword_isRefused() {
            assertRefused(() -> signIn.withPassword("ann", PIN));
            assertRefused(() -> signIn.withPin("ann", PASSWORD));
        }

        @ParameterizedTest
        @ValueSource(strings = {"ann", "bob", "", " ", "a\u0000b"})
        void withPassword_wrong_hasTheSameAnswerAndEntryForEveryName(String name) {
            assertThatExceptionOfType(AccessDeniedError.class)
                    .isThrownBy(() -> signIn.withPassword(name, WRONG))
                    .withMessage(AccessDeniedError.wrongSecret().getMessage());

            assertThat(desk.refusals()).hasSize(1);
            JournalEntry entry = desk.refusals().get(0);
            assertThat(entry.action()).isEqualTo("sign-in.refused");
            assertThat(UUID.fromString(entry.subject())).hasToString(entry.subject());
            assertThat(entry.actor()).isEqualTo("owner");
            assertThat(entry.facts()).isEmpty();
            assertThat(attempts.stored.values()).extracting(Attempts::failed).containsExactly(1);
        }

        @Test
        void withPassword_nameOfOneMillionCharacters_isRefused() {
            assertRefused(() -> signIn.withPassword("x".repeat(1_000_000), PASSWORD));
        }

        @Test
        void withPassword_disabledOrWithoutPassword_isRefused() {
            staff.disable(ann.id());
            staff.save(
                    StaffMember.builder().signInName("bob").displayName("Bob").build());

            assertRefused(() -> signIn.withPassword("ann", PASSWORD));
            assertRefused(() -> signIn.withPin("ann", PIN));
            assertRefused(() -> signIn.withPassword("bob", PASSWORD));
            assertRefused(() -> signIn.withPassword("bob", new char[0]));
        }

        @Test
        void withPassword_hashOfFewerRounds_isHashedAnewAndSessionsStay() {
            String before = signIn.withPassword("ann", PASSWORD);
            String token = signIn(5).withPassword("ann", PASSWORD);

            StaffMember now = staff.get(ann.id());
            assertThat(now.passwordHash().orElseThrow()).contains("$i=5$");
            assertThat(now.sessionEpoch()).isEqualTo(ann.sessionEpoch());
            assertThat(signIn.actor(before)).isEqualTo(signIn.actor(token));
            assertThat(stored.journal).extracting(JournalEntry::action).containsExactly("staff.rehashed");
            signIn(5).withPassword("ann", PASSWORD);
            assertThat(stored.journal).hasSize(1);
        }

        private void assertRefused(ThrowingCallable call) {
            assertThatExceptionOfType(AccessDeniedError.class)
                    .isThrownBy(call)
                    .satisfies(error -> assertThat(error.code()).isEqualTo(ErrorCode.NOT_AUTHENTICATED));
        }
    }

    @Nested
    class Failures {
        /** How long one has to wait after so many failures in a row. */
        @ParameterizedTest
        @CsvSource({"1,0", "3,0", "4,1", "5,2", "6,4", "9,32", "10,900", "11,1800", "12,3600", "16,57600", "17,86400"})
        void withPassword_wrongSoOften_makesTheNextOneWait(int failures, long seconds) {
            for (String name : List.of("ann", "nobody")) {
                fail(name, failures);

                if (seconds == 0) {
                    assertThatExceptionOfType(AccessDeniedError.class).isThrownBy(() -> signIn.withPin(name, WRONG));
                } else {
                    desk.advance(Duration.ofSeconds(seconds).minusMillis(1));
                    assertThatExceptionOfType(ThrottledError.class)
                            .isThrownBy(() -> signIn.withPin(name, PIN))
                            .satisfies(error -> assertThat(error.retryAfter()).isEqualTo(Duration.ofMillis(1)));
                    desk.advance(Duration.ofMillis(1));
                    assertThatExceptionOfType(AccessDeniedError.class).isThrownBy(() -> signIn.withPin(name, WRONG));
                }
            }
        }

        @Test
        void withPassword_right_forgetsFailures() {
            fail("ann", 9);
            desk.advance(Duration.ofSeconds(32));

            signIn.withPassword("ann", PASSWORD);

            fail("ann", 3);
            signIn.withPassword("ann", PASSWORD);
            assertThat(attempts.journal).isEmpty();
        }

        @Test
        void withPassword_tenth_isJournalledAsLockForKnownAndUnknownNames() {
            fail("ann", 10);
            fail("nobody", 10);

            assertThat(attempts.journal)
                    .extracting(JournalEntry::action)
                    .containsExactly("sign-in.locked", "sign-in.locked");
            assertThat(attempts.journal.get(0).subject()).isEqualTo(ann.id().toString());
            assertThat(desk.refusals()).hasSize(18);
        }

        @Test
        void setPassword_locked_letsInAtOnce() {
            fail("ann", 10);

            staff.setPassword(ann.id(), WRONG);

            assertThat(signIn.actor(signIn.withPassword("ann", WRONG)).name()).isEqualTo("Ann");
        }

        /** Fails so often, waiting each time as long as it takes. */
        private void fail(String name, int failures) {
            for (int i = 0; i < failures; i++) {
                attempts.find(Throttle.key(name))
                        .ifPresent(
                                before -> desk.advance(nonNegative(Duration.between(desk.now(), before.notBefore()))));
                assertThatExceptionOfType(AccessDeniedError.class).isThrownBy(() -> signIn.withPin(name, WRONG));
            }
        }

        private static Duration nonNegative(Duration duration) {
            return duration.isNegative() ? Duration.ZERO : duration;
        }
    }

    @Nested
    class OneTime {
        @Test
        void withSecret_right_setsThePasswordOnceAndEndsSessions() {
            String before = signIn.withPin("ann", PIN);
            String secret = staff.issueSecret(ann.id());

            String token =
                    signIn.withSecret("Ann", secret.toLowerCase(Locale.ROOT).replace('-', ' '), WRONG);

            assertThat(signIn.actor(token).name()).isEqualTo("Ann");
            assertThat(signIn.actor(signIn.withPassword("ann", WRONG)).name()).isEqualTo("Ann");
            assertOver(() -> signIn.actor(before));
            assertOver(() -> signIn.withSecret("ann", secret, PASSWORD));
            assertOver(() -> signIn.withPassword("ann", PASSWORD));
        }

        @Test
        void withSecret_another_isRefusedAndNoted() {
            staff.issueSecret(ann.id());

            assertOver(() -> signIn.withSecret("ann", "0000-0000-0000-0000-0000", WRONG));
            assertOver(() -> signIn.withSecret("nobody", "0000-0000-0000-0000-0000", WRONG));
            assertThat(desk.refusals()).extracting(JournalEntry::action).containsOnly("sign-in.refused");
        }

        @Test
        void withSecret_afterADay_isRefused() {
            String secret = staff.issueSecret(ann.id());
            desk.advance(Duration.ofHours(24).minusMillis(1));
            assertThat(signIn.withSecret("ann", secret, PASSWORD)).isNotEmpty();

            String late = staff.issueSecret(ann.id());
            desk.advance(Duration.ofHours(24));
            assertOver(() -> signIn.withSecret("ann", late, PASSWORD));
        }

        @Test
        void withSecret_passwordTooShort_keepsTheSecret() {
            String secret = staff.issueSecret(ann.id());

            assertThatExceptionOfType(ValidationError.class).isThrownBy(() -> signIn.withSecret("ann", secret, PIN));
            assertThat(signIn.withSecret("ann", secret, PASSWORD)).isNotEmpty();
        }
    }

    @Nested
    class Sessions {
        @Test
        void actor_usedAllTheTime_endsAfterTwelveHours() {
            String token = signIn.withPin("ann", PIN);
            for (int i = 0; i < 12 * 3 - 1; i++) {
                desk.advance(Duration.ofMinutes(20));
                signIn.actor(token);
            }

            desk.advance(Duration.ofMinutes(20));
            assertOver(() -> signIn.actor(token));
        }

        @Test
        void actor_idleForHalfAnHour_isOver() {
            String token = signIn.withPin("ann", PIN);
            desk.advance(Duration.ofMinutes(30).minusMillis(1));
            signIn.actor(token);
            desk.advance(Duration.ofMinutes(30));

            assertOver(() -> signIn.actor(token));
        }

        @Test
        void actor_usedOften_isNotedOnceInATenthOfTheLimit() {
            String token = signIn.withPin("ann", PIN);
            for (int i = 0; i < 60; i++) {
                desk.advance(Duration.ofSeconds(6));
                signIn.actor(token);
            }

            assertThat(sessions.touches).isEqualTo(2);
        }

        @Test
        void signOut_twiceOrUnknown_isHarmless() {
            String token = signIn.withPin("ann", PIN);

            signIn.signOut(token);
            signIn.signOut(token);
            signIn.signOut("nonsense");

            assertOver(() -> signIn.actor(token));
            assertOver(() -> signIn.actor("nonsense"));
            assertThat(sessions.journal)
                    .extracting(JournalEntry::action)
                    .containsExactly("session.opened", "session.closed");
        }
    }

    @ParameterizedTest
    @CsvSource({"PT0S,PT1H", "PT-1S,PT1H", "PT2H,PT1H"})
    void sessionLimits_outOfRange_areRefused(Duration idle, Duration absolute) {
        assertThatExceptionOfType(ValidationError.class).isThrownBy(() -> new SessionLimits(idle, absolute));
    }

    private static void assertOver(ThrowingCallable call) {
        assertThatExceptionOfType(AccessDeniedError.class)
                .isThrownBy(call)
                .satisfies(error -> assertThat(error.code()).isEqualTo(ErrorCode.NOT_AUTHENTICATED));
    }
}

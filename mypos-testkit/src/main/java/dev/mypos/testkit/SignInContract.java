package dev.mypos.testkit;

import static dev.mypos.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.error.ErrorCode;
import dev.mypos.error.POSError;
import dev.mypos.error.ThrottledError;
import dev.mypos.journal.JournalEntry;
import dev.mypos.journal.Permission;
import dev.mypos.journal.Trail;
import dev.mypos.money.Rate;
import dev.mypos.staff.AttemptRepository;
import dev.mypos.staff.Attempts;
import dev.mypos.staff.Role;
import dev.mypos.staff.Session;
import dev.mypos.staff.SessionRepository;
import dev.mypos.staff.StaffId;
import dev.mypos.staff.StaffMember;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What {@link SessionRepository} and {@link AttemptRepository} promise, and what signing in makes of it on several handles. */
public interface SignInContract extends Kit {
    @Test
    @DisplayName("sign-in: a session is found on every handle, touched, and closed for good")
    default void openSession_touchedAndClosed_isFoundUntilThen() {
        TestShop shop = newShop();
        SessionRepository sessions = shop.backend().sessions();
        SessionRepository others = shop.another().backend().sessions();
        Session session = session(shop, "0a");
        Instant seen = session.openedAt().plusSeconds(60);
        Trail opened = shop.trail("session.opened");
        Trail closed = shop.trail("session.closed");

        sessions.open(session, opened);
        assertThat(others.find("0a")).contains(session);
        assertRefused(ErrorCode.ALREADY_EXISTS, () -> others.open(session, Trail.NONE));
        others.touch("0a", seen);
        assertThat(sessions.find("0a")).contains(session.seen(seen));
        sessions.close("0a", closed);
        sessions.close("0a", shop.trail("session.closed-again"));
        others.touch("0a", seen);

        assertThat(others.find("0a")).isEmpty();
        assertThat(sessions.find("0b")).isEmpty();
        assertThat(shop.books().journal())
                .containsAll(opened.entries())
                .containsAll(closed.entries())
                .extracting(JournalEntry::action)
                .doesNotContain("session.closed-again");
    }

    @RepeatedTest(value = 5, name = "{displayName}, run {currentRepetition}")
    @DisplayName("sign-in: a session that is touched and closed at once stays closed")
    default void touchSession_closedAtOnce_staysClosed() {
        TestShop shop = newShop();
        TestShop other = shop.another();
        shop.backend().sessions().open(session(shop, "0a"), Trail.NONE);

        Race<Integer> race = Race.of(4, number -> {
            SessionRepository sessions =
                    (number % 2 == 0 ? shop : other).backend().sessions();
            if (number == 0) {
                sessions.close("0a", Trail.NONE);
            } else {
                sessions.touch("0a", shop.clock().instant());
            }
            return number;
        });

        assertThat(race.refusals()).isEmpty();
        assertThat(shop.backend().sessions().find("0a")).isEmpty();
    }

    @Test
    @DisplayName("sign-in: a session stays while others are opened, until it is over")
    default void openSession_othersAreOpen_keepsThem() {
        TestShop shop = newShop();
        SessionRepository sessions = shop.backend().sessions();
        Session first = session(shop, "0a");
        sessions.open(first, Trail.NONE);
        shop.clock()
                .advance(Duration.between(shop.clock().instant(), first.until().minusSeconds(1)));

        sessions.open(session(shop, "0b"), Trail.NONE);

        assertThat(sessions.find("0a")).contains(first);
    }

    @Test
    @DisplayName("sign-in: tries are stored with every field, and only over the version that was read")
    default void saveAttempts_staleVersion_conflicts() {
        TestShop shop = newShop();
        AttemptRepository attempts = shop.backend().attempts();
        Instant at = Instant.parse("2026-03-02T10:00:00.123Z");
        Trail trail = shop.trail("sign-in.locked");

        Attempts first = attempts.save(new Attempts("0a", 1, at, 0), trail);
        Attempts second = attempts.save(new Attempts("0a", 2, at.plusSeconds(1), first.version()), Trail.NONE);

        assertThat(second).isEqualTo(new Attempts("0a", 2, at.plusSeconds(1), 2));
        assertThat(shop.another().backend().attempts().find("0a")).contains(second);
        assertThat(attempts.find("0b")).isEmpty();
        assertThat(shop.books().journal()).containsAll(trail.entries());
        assertRefused(ErrorCode.STALE_VERSION, () -> attempts.save(first, Trail.NONE));
        assertRefused(ErrorCode.ALREADY_EXISTS, () -> attempts.save(new Attempts("0a", 9, at, 0), Trail.NONE));
    }

    @Test
    @DisplayName("sign-in: tries are kept for a day after the next one was let through, whoever tries meanwhile")
    default void saveAttempts_othersTryWithinADay_keepsThem() {
        TestShop shop = newShop();
        AttemptRepository attempts = shop.backend().attempts();
        Instant at = Instant.parse("2026-03-02T10:00:00.123Z");
        Attempts first = attempts.save(new Attempts("0a", 9, at, 0), Trail.NONE);

        attempts.save(new Attempts("0b", 1, at.plus(AttemptRepository.KEPT), 0), Trail.NONE);

        assertThat(attempts.find("0a")).contains(first);
    }

    @RepeatedTest(value = 3, name = "{displayName}, run {currentRepetition}")
    @DisplayName("sign-in: guesses at the same moment on two handles are all counted")
    default void withPin_guessesAtOnce_areAllCounted() {
        TestShop shop = newShop();
        TestShop other = shop.another();
        shop.member("ann", "cashier");

        Race<Boolean> race = Race.of(16, number -> isTried(number % 2 == 0 ? shop : other, "ann", "000" + number % 10));

        assertThat(race.results()).hasSize(16);
        assertThat(race.results().stream().filter(Boolean::booleanValue)).hasSize(Attempts.FREE + 1);
        assertThat(entries(shop, "sign-in.refused")).hasSize(Attempts.FREE + 1);
    }

    @Test
    @DisplayName("sign-in: failures on two handles lock the account for both, and the lock is in the journal")
    default void withPassword_tenFailuresOnTwoHandles_locksForBoth() {
        TestShop shop = newShop();
        TestShop other = shop.another();
        StaffMember ann = shop.member("ann", "cashier");

        IntStream.range(0, Attempts.MOST).forEach(number -> {
            TestShop handle = number % 2 == 0 ? shop : other;
            assertRefused(
                    ErrorCode.NOT_AUTHENTICATED,
                    () -> handle.pos().signIn().withPassword("ANN", "wrong password".toCharArray()));
            shop.clock().advance(Duration.ofMinutes(2));
        });

        assertRefused(ErrorCode.RATE_LIMITED, () -> other.pos().signIn().withPassword("ann", TestShop.password("ann")));
        assertRefused(ErrorCode.RATE_LIMITED, () -> shop.pos().signIn().withPin("ann", TestShop.pin()));
        assertThat(entries(shop, "sign-in.locked"))
                .extracting(JournalEntry::subject)
                .containsExactly(ann.id().toString());
        shop.clock().advance(Duration.ofMinutes(15));
        String token = other.pos().signIn().withPassword("ann", TestShop.password("ann"));
        assertThat(shop.pos().signIn().actor(token).id()).isEqualTo(ann.id().toString());
    }

    @Test
    @DisplayName("sign-in: a role that is taken away is gone on the next request, on every handle")
    default void actor_roleTakenAway_losesItOnTheNextRequest() {
        TestShop shop = newShop();
        TestShop other = shop.another();
        StaffMember ann = shop.member("ann", "supervisor");
        String token = shop.pos().signIn().withPin("ann", TestShop.pin());
        assertThat(other.pos().signIn().actor(token).permissions()).contains(Permission.SALE_REFUND);

        shop.pos()
                .staff()
                .save(StaffMember.builder().from(ann).roles(Set.of("cashier")).build());

        assertThat(other.pos().signIn().actor(token).permissions()).isEqualTo(Role.CASHIER.permissions());
    }

    @Test
    @DisplayName("sign-in: a role that allows less allows less on the next request, on every handle")
    default void actor_roleChanged_hasWhatItAllowsNow() {
        TestShop shop = newShop();
        TestShop other = shop.another();
        Role own = shop.pos()
                .roles()
                .save(Role.of("own", "Own", Set.of(Permission.SALE_CREATE, Permission.SALE_VOID), Rate.ZERO));
        shop.member("ann", "own");
        String token = shop.pos().signIn().withPin("ann", TestShop.pin());

        other.pos()
                .roles()
                .save(new Role(
                        "own",
                        "Own",
                        new TreeSet<>(Set.of(Permission.SALE_CREATE)),
                        Rate.ofPercent("5"),
                        own.version()));

        assertThat(shop.pos().signIn().actor(token).permissions()).containsExactly(Permission.SALE_CREATE);
        assertThat(shop.pos().signIn().actor(token).discountLimit()).isEqualTo(Rate.ofPercent("5"));
    }

    @Test
    @DisplayName("sign-in: disabling, a new password and signing out end a session at once, on every handle")
    default void actor_disabledNewPasswordOrSignedOut_isOver() {
        TestShop shop = newShop();
        TestShop other = shop.another();
        StaffMember ann = shop.member("ann", "cashier");
        String disabled = shop.pos().signIn().withPin("ann", TestShop.pin());
        StaffMember stored = other.pos().staff().disable(ann.id());
        assertRefused(ErrorCode.NOT_AUTHENTICATED, () -> shop.pos().signIn().actor(disabled));
        assertRefused(ErrorCode.NOT_AUTHENTICATED, () -> shop.pos().signIn().withPin("ann", TestShop.pin()));

        shop.pos().staff().save(StaffMember.builder().from(stored).active(true).build());
        assertRefused(ErrorCode.NOT_AUTHENTICATED, () -> shop.pos().signIn().actor(disabled));
        String replaced = shop.pos().signIn().withPin("ann", TestShop.pin());
        other.pos().staff().setPassword(ann.id(), TestShop.password("nobody"));
        assertRefused(ErrorCode.NOT_AUTHENTICATED, () -> shop.pos().signIn().actor(replaced));

        String left = shop.pos().signIn().withPassword("ann", TestShop.password("nobody"));
        String stays = shop.pos().signIn().withPassword("ann", TestShop.password("nobody"));
        other.pos().signIn().signOut(left);
        assertRefused(ErrorCode.NOT_AUTHENTICATED, () -> shop.pos().signIn().actor(left));
        assertThat(other.pos().signIn().actor(stays).id()).isEqualTo(ann.id().toString());
    }

    @Test
    @DisplayName("sign-in: a one-time secret that eight use at once works once")
    default void withSecret_usedByEightThreads_worksOnce() {
        TestShop shop = newShop();
        TestShop other = shop.another();
        StaffMember ann = shop.member("ann", "cashier");
        String secret = shop.pos().staff().issueSecret(ann.id());

        Race<String> race = Race.of(
                8,
                number -> (number % 2 == 0 ? shop : other)
                        .pos()
                        .signIn()
                        .withSecret("ann", secret, TestShop.password("ann " + number)));

        assertThat(race.results()).hasSize(1);
        assertThat(race.refusals())
                .extracting(POSError::code)
                .isSubsetOf(ErrorCode.STALE_VERSION, ErrorCode.NOT_AUTHENTICATED);
        assertThat(shop.pos().signIn().actor(race.results().get(0)).id())
                .isEqualTo(ann.id().toString());
    }

    /** Whether a wrong PIN was looked at, and not sent away because others were. */
    private static boolean isTried(TestShop shop, String name, String pin) {
        try {
            return !shop.pos().signIn().withPin(name, pin.toCharArray()).isEmpty();
        } catch (ThrottledError e) {
            if (e.code() != ErrorCode.RATE_LIMITED) {
                throw e;
            }
            return false;
        } catch (POSError e) {
            assertThat(e.code()).isEqualTo(ErrorCode.NOT_AUTHENTICATED);
            return true;
        }
    }

    private static List<JournalEntry> entries(TestShop shop, String action) {
        return shop.books().journal().stream()
                .filter(entry -> entry.action().equals(action))
                .toList();
    }

    private static Session session(TestShop shop, String digest) {
        Instant now = shop.clock().instant();
        return new Session(digest, new StaffId(shop.pos().newId()), 3, now, now, now.plus(Duration.ofHours(12)));
    }
}

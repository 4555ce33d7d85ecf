package dev.mypos.testkit;

import static dev.mypos.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.error.ErrorCode;
import dev.mypos.journal.JournalEntry;
import dev.mypos.journal.Trail;
import dev.mypos.money.Money;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.payment.PaymentIntent;
import dev.mypos.payment.PaymentIntent.State;
import dev.mypos.payment.PaymentKey;
import dev.mypos.payment.PaymentLog;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What {@link PaymentLog} promises. */
public interface PaymentLogContract extends Kit {
    Instant PAID_AT = Instant.parse("2026-05-01T10:00:00.123Z");

    @Test
    @DisplayName("L1 a payment is begun once, and the second is given the first")
    default void begin_sameKeyTwice_givesTheFirst() {
        TestShop shop = newShop();
        PaymentIntent first = charge(shop.newId().toString(), 1, 1, "15.00");
        PaymentIntent second = new PaymentIntent(
                first.key(), Money.of("9.00", "EUR"), Optional.empty(), State.STARTED, PAID_AT, Optional.empty());
        PaymentLog log = shop.backend().payments();

        assertThat(log.begin(first, Trail.NONE)).isEqualTo(first);
        assertThat(shop.another().backend().payments().begin(second, shop.trail("payment.begun")))
                .isEqualTo(first);
        assertThat(log.find(first.key().transaction())).containsExactly(first);
        assertThat(actions(shop)).doesNotContain("payment.begun");
    }

    @Test
    @DisplayName("L1 of eight that move a payment on at once, one moves it, and the others are told")
    default void advance_byEightThreads_oneMovesIt() {
        TestShop shop = newShop();
        TestShop other = shop.another();
        for (int round = 0; round < 10; round++) {
            PaymentIntent begun = charge(shop.newId().toString(), 1, 1, "15.00");
            shop.backend().payments().begin(begun, Trail.NONE);

            Race<PaymentIntent> race = Race.of(
                    8,
                    number -> (number % 2 == 0 ? shop : other)
                            .backend()
                            .payments()
                            .advance(moved(begun, number), State.STARTED, shop.trail("payment.moved")));

            assertThat(race.refusals()).isEmpty();
            assertThat(race.results()).hasSize(8).containsOnly(race.results().get(0));
            assertThat(shop.backend().payments().find(begun.key().transaction()))
                    .containsExactly(race.results().get(0));
        }
        assertThat(actions(shop).stream().filter("payment.moved"::equals)).hasSize(10);
    }

    private static PaymentIntent moved(PaymentIntent begun, int number) {
        return begun.to(State.COMPLETING, PAID_AT.plusSeconds(number)).known(Optional.of("provider " + number));
    }

    @Test
    @DisplayName("L1 a payment is moved on only from the state that was named")
    default void advance_otherState_changesNothing() {
        TestShop shop = newShop();
        PaymentLog log = shop.backend().payments();
        PaymentIntent begun = charge(shop.newId().toString(), 1, 1, "15.00");
        log.begin(begun, Trail.NONE);
        PaymentIntent reversing = log.advance(begun.to(State.REVERSING, PAID_AT), State.STARTED, Trail.NONE);

        for (State from : List.of(State.STARTED, State.COMPLETING, State.SETTLED, State.REVERSED)) {
            assertThat(log.advance(begun.to(State.SETTLED, PAID_AT), from, shop.trail("payment.moved")))
                    .isEqualTo(reversing);
        }
        assertThat(log.find(begun.key().transaction())).containsExactly(reversing);
        assertThat(actions(shop)).doesNotContain("payment.moved");
    }

    @Test
    @DisplayName("payments: what was never begun is not found")
    default void advance_unknown_isNotFound() {
        TestShop shop = newShop();
        PaymentIntent unknown = charge(shop.newId().toString(), 1, 1, "15.00");

        assertRefused(ErrorCode.NOT_FOUND, () -> shop.backend().payments().advance(unknown, State.STARTED, Trail.NONE));
        assertThat(shop.backend().payments().find(unknown.key().transaction())).isEmpty();
    }

    @Test
    @DisplayName("payments: those of a transaction come by tender and attempt, as they were stored")
    default void findPayments_several_givesThoseOfTheTransactionInOrder() {
        TestShop shop = newShop();
        PaymentLog log = shop.backend().payments();
        String id = shop.newId().toString();
        PaymentIntent refund = PaymentIntent.refund(
                        new PaymentKey(id, 10, 1),
                        new PaymentKey(shop.newId().toString(), 1, 2),
                        Money.of("1.00", "EUR"),
                        PAID_AT)
                .known(Optional.of("\u20ac \"\\ 7"));
        List<PaymentIntent> inOrder =
                List.of(charge(id, 1, 1, "0.01"), charge(id, 1, 2, "0.01"), charge(id, 2, 1, "99999.99"), refund);
        List<PaymentIntent> shuffled = List.of(inOrder.get(3), inOrder.get(1), inOrder.get(2), inOrder.get(0));
        shuffled.forEach(intent -> log.begin(intent, Trail.NONE));
        log.begin(charge(shop.newId().toString(), 1, 1, "5.00"), Trail.NONE);

        assertThat(log.find(id)).containsExactlyElementsOf(inOrder);
        assertThat(shop.another().backend().payments().find(id)).containsExactlyElementsOf(inOrder);
    }

    @Test
    @DisplayName("L10 the list of unsettled payments has each one once, the longest first, and none that has ended")
    default void unsettled_manyPages_hasEachOnce() {
        TestShop shop = newShop();
        PaymentLog log = shop.backend().payments();
        List<PaymentIntent> open = new ArrayList<>();
        IntStream.range(0, 45).forEach(number -> {
            PaymentIntent begun =
                    charge(shop.newId().toString(), 1, 1, "15.00").to(State.STARTED, PAID_AT.plusMillis(number / 2));
            log.begin(begun, Trail.NONE);
            if (number % 5 == 4) {
                log.advance(begun.to(State.REVERSED, begun.since()), State.STARTED, Trail.NONE);
            } else {
                open.add(begun);
            }
        });
        shop.books().awaitLists();

        for (int limit : new int[] {1, 7, 200}) {
            List<PaymentIntent> listed = all(log, PAID_AT.plusSeconds(9), limit);
            assertThat(listed).containsExactlyInAnyOrderElementsOf(open);
            assertThat(listed).extracting(PaymentIntent::since).isSorted();
        }
        assertThat(all(log, PAID_AT.plusMillis(10), 200))
                .containsExactlyInAnyOrderElementsOf(open.stream()
                        .filter(intent -> intent.since().isBefore(PAID_AT.plusMillis(10)))
                        .toList());
    }

    private static List<PaymentIntent> all(PaymentLog log, Instant before, int limit) {
        List<PaymentIntent> all = new ArrayList<>();
        Page<PaymentIntent> page = log.unsettled(before, PageRequest.first(limit));
        all.addAll(page.items());
        while (page.next().isPresent()) {
            page = log.unsettled(
                    before, PageRequest.first(limit).after(page.next().get()));
            assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
            all.addAll(page.items());
        }
        return all;
    }

    @Test
    @DisplayName("L11 a store does not see another store's payments")
    default void findPayments_ofAnotherStore_seesNone() {
        TestShop shop = newShop();
        TestShop stranger = newShop();
        PaymentIntent begun = charge(shop.newId().toString(), 1, 1, "15.00");
        shop.backend().payments().begin(begun, Trail.NONE);
        shop.books().awaitLists();

        assertThat(stranger.backend().payments().find(begun.key().transaction()))
                .isEmpty();
        assertThat(stranger.backend()
                        .payments()
                        .unsettled(PAID_AT.plusSeconds(9), PageRequest.first(10))
                        .items())
                .isEmpty();
    }

    private static PaymentIntent charge(String transaction, int tender, int attempt, String amount) {
        return PaymentIntent.charge(new PaymentKey(transaction, tender, attempt), Money.of(amount, "EUR"), PAID_AT);
    }

    private static List<String> actions(TestShop shop) {
        return shop.books().journal().stream().map(JournalEntry::action).toList();
    }
}

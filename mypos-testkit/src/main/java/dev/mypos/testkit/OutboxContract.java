package dev.mypos.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.journal.Trail;
import dev.mypos.notify.Event;
import dev.mypos.notify.Outbox;
import dev.mypos.wire.Fields;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What {@link Outbox} promises. */
public interface OutboxContract extends Kit {
    Instant AT = Instant.parse("2026-05-01T10:00:00.123Z");

    @Test
    @DisplayName("outbox: list gives what is due, oldest first, no more than asked for")
    default void listOutbox_someDue_givesOldestFirst() {
        TestShop shop = newShop();
        Outbox outbox = shop.backend().outbox();
        List<Event> events =
                IntStream.range(0, 5).mapToObj(OutboxContract::event).toList();
        events.forEach(event -> store(shop, event));

        assertThat(outbox.list(Outbox.State.DUE, AT.plusSeconds(9), 3))
                .containsExactlyElementsOf(
                        events.stream().limit(3).map(OutboxContract::fresh).toList());
        assertThat(outbox.list(Outbox.State.DUE, AT.plusSeconds(9), 100)).hasSize(5);
        assertThat(outbox.list(Outbox.State.PARKED, AT.plusSeconds(9), 100)).isEmpty();
        assertThat(shop.another().backend().outbox().list(Outbox.State.DUE, AT.plusSeconds(9), 100))
                .hasSize(5);
    }

    @Test
    @DisplayName("outbox: L6 what a clock that ran ahead told or put off is due once the clock is right again")
    default void list_timesAheadOfTheClock_areDue() {
        TestShop shop = newShop();
        Outbox outbox = shop.backend().outbox();
        store(shop, event(0));
        store(shop, event(1));

        outbox.postpone(event(1), AT.plus(Duration.ofDays(365)), "the clock ran ahead");

        assertThat(outbox.list(Outbox.State.DUE, AT.minus(Duration.ofDays(1)), 100))
                .extracting(Outbox.Pending::event)
                .containsExactly(event(0), event(1));
    }

    @Test
    @DisplayName("outbox: settle forgets events, and again or for unknown ones is harmless")
    default void settle_twiceAndUnknown_forgetsOnlyThose() {
        TestShop shop = newShop();
        Outbox outbox = shop.backend().outbox();
        store(shop, event(0));
        store(shop, event(1));

        outbox.project(List.of(event(0)));
        outbox.settle(List.of(event(0), event(7)));
        outbox.settle(List.of(event(0)));
        outbox.settle(List.of());

        assertThat(outbox.list(Outbox.State.DUE, AT.plusSeconds(9), 100)).containsExactly(fresh(event(1)));
    }

    @Test
    @DisplayName("outbox: postpone counts a try and waits until its time")
    default void postpone_twice_countsAndWaits() {
        TestShop shop = newShop();
        Outbox outbox = shop.backend().outbox();
        store(shop, event(0));
        Instant until = AT.plusSeconds(60);

        outbox.postpone(event(0), AT.plusSeconds(30), "first");
        outbox.postpone(event(0), until, "the line is \u20ac down");
        outbox.postpone(event(7), until, "unknown");

        assertThat(outbox.list(Outbox.State.DUE, until.minusMillis(1), 100)).isEmpty();
        assertThat(outbox.list(Outbox.State.DUE, until, 100))
                .containsExactly(new Outbox.Pending(event(0), 2, until, Optional.of("the line is \u20ac down")));
    }

    @Test
    @DisplayName("outbox: park takes an event out of what is due until it is taken back")
    default void park_andPostpone_takesItBack() {
        TestShop shop = newShop();
        Outbox outbox = shop.backend().outbox();
        store(shop, event(0));
        store(shop, event(1));

        outbox.park(event(0), "not wanted");
        outbox.park(event(7), "unknown");

        assertThat(outbox.list(Outbox.State.DUE, Books.LATER, 100)).containsExactly(fresh(event(1)));
        assertThat(outbox.list(Outbox.State.PARKED, AT, 100)).singleElement().satisfies(parked -> {
            assertThat(parked.event()).isEqualTo(event(0));
            assertThat(parked.reason()).contains("not wanted");
        });

        outbox.postpone(event(0), AT, "asked for again");
        assertThat(outbox.list(Outbox.State.PARKED, AT, 100)).isEmpty();
        assertThat(outbox.list(Outbox.State.DUE, AT.plusSeconds(9), 100))
                .extracting(Outbox.Pending::event)
                .contains(event(0));
    }

    private static Event event(int number) {
        return Event.of(
                "kit.told",
                "subject " + number,
                AT.plusSeconds(number),
                Fields.builder()
                        .put("text", "\u20ac \"\\\n " + number)
                        .put("empty", "")
                        .build());
    }

    private static Outbox.Pending fresh(Event event) {
        return new Outbox.Pending(event, 0, event.at(), Optional.empty());
    }

    private static void store(TestShop shop, Event event) {
        shop.backend().journal().append(new Trail(List.of(), Optional.of(event)));
    }
}

package dev.mypos.testkit;

import static dev.mypos.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.catalog.Product;
import dev.mypos.error.ErrorCode;
import dev.mypos.metric.MetricSink;
import dev.mypos.money.Quantity;
import dev.mypos.notify.Event;
import dev.mypos.notify.Outbox;
import dev.mypos.sale.Cart;
import dev.mypos.sale.Refund;
import dev.mypos.sale.Sale;
import dev.mypos.sale.Transaction;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * L6: every committed event is published at least once, and nothing that was not committed. Notification and metrics never
 * fail a sale.
 */
public interface L6EventsArePublished extends Kit {
    @Test
    @DisplayName("L6 every transaction has its event until it is published, and then no more")
    default void drain_afterTransactions_publishesEachAndForgetsThem() {
        TestShop shop = newShop();
        Product product = shop.product("MUG", 20);
        Sale sale = shop.sell(product, 3);
        Refund refund = shop.refund(sale, 1, 1);
        Refund voided = shop.voidSale(shop.sell(product, 1));
        List<String> due = subjects(sale, refund, voided);
        assertThat(shop.another().books().waiting()).extracting(Event::subject).containsAll(due);

        int published = shop.pos().relay().drain();

        assertThat(shop.notifier().sent())
                .hasSize(published)
                .extracting(Event::subject)
                .containsAll(due);
        assertThat(shop.notifier().sent()).doesNotHaveDuplicates();
        assertThat(shop.books().waiting()).isEmpty();
        assertThat(shop.pos().relay().drain()).isZero();
    }

    @Test
    @DisplayName("L6 what is refused or repeated leaves no event")
    default void drain_afterRefusalsAndRepeats_publishesNoMore() {
        TestShop shop = newShop();
        Product product = shop.product("MUG", 5);
        Cart cart = shop.paid(shop.cart(product, 3));
        Sale sale = shop.pos().checkout().complete(cart);
        shop.pos().checkout().complete(cart);
        assertRefused(ErrorCode.INSUFFICIENT_STOCK, () -> shop.sell(product, 3));
        assertRefused(ErrorCode.REFUND_EXCEEDS_SALE, () -> shop.refund(sale, 1, 4));

        shop.pos().relay().drain();

        assertThat(shop.notifier().sent())
                .filteredOn(event -> !event.type().startsWith("stock."))
                .extracting(Event::subject)
                .containsExactly(sale.id().toString());
    }

    @Test
    @DisplayName("L6 an event outlives the program that committed it")
    default void drain_byAnotherProgram_publishes() {
        TestShop shop = newShop();
        TestShop till = shop.another();
        Sale sale = till.sell(till.product("MUG", 5), 1);
        till.leave();

        shop.another().pos().relay().drain();

        assertThat(shop.notifier().sent())
                .extracting(Event::subject)
                .contains(sale.id().toString());
    }

    @Test
    @DisplayName("L6 a notifier that throws loses nothing and fails no sale")
    default void drain_notifierThrows_publishesLater() {
        TestShop shop = newShop();
        Product product = shop.product("MUG", 20);
        Sale sale = shop.sell(product, 1);
        shop.notifier().failing(RecordingNotifier.Failure.BEFORE_SENDING);
        assertThat(shop.pos().relay().drain()).isZero();
        Sale next = shop.sell(product, 1);
        shop.notifier().failing(RecordingNotifier.Failure.NONE);

        shop.clock().advance(Duration.ofSeconds(2));
        shop.pos().relay().drain();

        assertThat(shop.notifier().sent()).extracting(Event::subject).containsAll(subjects(sale, next));
        assertThat(shop.books().waiting()).isEmpty();
    }

    @Test
    @DisplayName("L6 a line that breaks after sending publishes again, not never")
    default void drain_lineBreaksAfterSending_publishesAgain() {
        TestShop shop = newShop();
        Sale sale = shop.sell(shop.product("MUG", 20), 1);
        shop.notifier().failing(RecordingNotifier.Failure.AFTER_SENDING);
        shop.pos().relay().drain();
        shop.notifier().failing(RecordingNotifier.Failure.NONE);

        shop.clock().advance(Duration.ofSeconds(2));
        shop.pos().relay().drain();

        assertThat(shop.notifier().sent())
                .filteredOn(event -> event.subject().equals(sale.id().toString()))
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(shop.books().waiting()).isEmpty();
    }

    @Test
    @DisplayName("L6 an event that is not taken waits for its time, the others go on")
    default void drain_oneEventRefused_waitsAndIsTriedAgain() {
        TestShop shop = newShop();
        Product product = shop.product("MUG", 20);
        String unwanted = shop.sell(product, 1).id().toString();
        String wanted = shop.sell(product, 1).id().toString();
        shop.notifier().refusing(event -> event.subject().equals(unwanted));
        shop.pos().relay().drain();

        assertThat(shop.notifier().sent())
                .extracting(Event::subject)
                .contains(wanted)
                .doesNotContain(unwanted);
        List<Outbox.Pending> waiting = shop.backend().outbox().list(Outbox.State.DUE, Books.LATER, 100);
        assertThat(waiting).singleElement().satisfies(pending -> {
            assertThat(pending.event().subject()).isEqualTo(unwanted);
            assertThat(pending.attempts()).isEqualTo(1);
            assertThat(pending.reason()).contains("not wanted");
        });
        assertThat(shop.backend().outbox().list(Outbox.State.DUE, shop.clock().instant(), 100))
                .as("due at once")
                .isEmpty();

        shop.notifier().refusing(event -> false);
        shop.clock().advance(Duration.ofSeconds(2));
        shop.pos().relay().drain();
        assertThat(shop.notifier().sent()).extracting(Event::subject).contains(unwanted);
    }

    @Test
    @DisplayName("L6 an event is parked after twenty tries, kept, and published when somebody asks for it")
    default void drain_twentyTriesFailed_parksUntilAskedFor() {
        TestShop shop = newShop();
        Product product = shop.product("MUG", 20);
        String unwanted = shop.sell(product, 1).id().toString();
        shop.notifier().refusing(event -> event.subject().equals(unwanted));
        for (int attempt = 1; attempt <= 20; attempt++) {
            assertThat(shop.pos().relay().parked()).isEmpty();
            shop.pos().relay().drain();
            shop.clock().advance(Duration.ofMinutes(16));
        }

        assertThat(shop.pos().relay().parked())
                .singleElement()
                .satisfies(parked -> assertThat(parked.event().subject()).isEqualTo(unwanted));
        shop.notifier().refusing(event -> false);
        assertThat(shop.pos().relay().drain()).isZero();

        shop.pos().relay().retry(shop.pos().relay().parked().get(0).event());
        assertThat(shop.pos().relay().drain()).isEqualTo(1);
        assertThat(shop.notifier().sent()).extracting(Event::subject).contains(unwanted);
        assertThat(shop.pos().relay().parked()).isEmpty();
    }

    @Test
    @DisplayName("L6 parked events do not hold up the others")
    default void drain_manyParked_publishesTheOthers() {
        TestShop shop = newShop();
        Product product = shop.product("MUG", 500);
        Stream.generate(() -> shop.sell(product, 1)).limit(105).forEach(sale -> {});
        List<Outbox.Pending> first = shop.backend().outbox().list(Outbox.State.DUE, Books.LATER, 100);
        shop.backend()
                .outbox()
                .project(first.stream().map(Outbox.Pending::event).toList());
        first.forEach(pending -> shop.backend().outbox().park(pending.event(), "kit"));
        Sale sale = shop.sell(product, 1);

        int published = shop.pos().relay().drain();

        assertThat(first).hasSize(100);
        assertThat(published).isEqualTo(6);
        assertThat(shop.notifier().sent())
                .extracting(Event::subject)
                .contains(sale.id().toString());
        assertThat(shop.pos().relay().parked()).hasSize(100);
    }

    @Test
    @DisplayName("L6 two programs that publish at once publish everything")
    default void drain_byTwoHandlesAtOnce_publishesAll() {
        TestShop shop = newShop();
        TestShop other = shop.another();
        Product product = shop.product("MUG", 100);
        List<Sale> sales =
                Stream.generate(() -> shop.sell(product, 1)).limit(20).toList();

        Race.of(4, number -> (number % 2 == 0 ? shop : other).pos().relay().drain());

        assertThat(shop.notifier().sent())
                .extracting(Event::subject)
                .containsAll(subjects(sales.toArray(Transaction[]::new)));
        assertThat(shop.books().waiting()).isEmpty();
    }

    @Test
    @DisplayName(
            "relay (L6): a shop that was opened with a notifier publishes by itself, and a slow notifier slows no sale")
    default void complete_notifierHangs_sellsAndPublishesAfterwards() throws InterruptedException {
        SlowNotifier slow = new SlowNotifier();
        TestShop shop = newShop().publishing(slow);
        Product product = shop.product("MUG", 50);
        Transaction first = shop.sell(product, 1);
        slow.awaitFirst();

        List<Transaction> sales = Stream.generate(() -> (Transaction) shop.sell(product, 1))
                .limit(20)
                .toList();
        assertThat(slow.sent()).isEmpty();

        slow.goOn();
        slow.await(subjects(sales.toArray(Transaction[]::new)));
        slow.await(subjects(first));
    }

    @Test
    @DisplayName("L6 a metric sink that throws fails no sale")
    default void complete_metricSinkThrows_sells() {
        TestShop shop = newShop();
        TestShop till = shop.another(new MetricSink() {
            @Override
            public void count(String name, long times) {
                throw new IllegalStateException("no room for figures");
            }

            @Override
            public void amount(String name, BigDecimal value, String unit) {
                throw new IllegalStateException("no room for figures");
            }
        });

        Sale sale = till.sell(till.product("MUG", 5), 1);

        assertThat(shop.books().find(sale.id())).contains(sale);
    }

    @Test
    @DisplayName("L6 little stock is told once a crossing, not once a sale")
    default void drain_stockCrossesThreshold_tellsOnceEach() {
        TestShop shop = newShop();
        Product product = shop.pos()
                .catalog()
                .save(Product.builder()
                        .from(shop.product("MUG", 5))
                        .lowStock(Quantity.of(3))
                        .build());
        shop.sell(product, 1);
        assertThat(lowStock(shop)).as("at four").isZero();
        shop.sell(product, 1);
        assertThat(lowStock(shop)).as("at three").isEqualTo(1);
        shop.sell(product, 1);
        assertThat(lowStock(shop)).as("at two").isEqualTo(1);
        shop.pos().stock().receive(product.id(), 5);
        assertThat(lowStock(shop)).as("at seven").isEqualTo(1);
        shop.pos().stock().move(shop.change(product, -6));
        assertThat(lowStock(shop)).as("at one").isEqualTo(2);
    }

    private static long lowStock(TestShop shop) {
        shop.pos().relay().drain();
        return shop.notifier().sent().stream()
                .filter(event -> event.type().equals("stock.low"))
                .count();
    }

    private static List<String> subjects(Transaction... transactions) {
        return Stream.of(transactions).map(each -> each.id().toString()).toList();
    }
}

package dev.mypos.testkit;

import static dev.mypos.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.catalog.Product;
import dev.mypos.error.ErrorCode;
import dev.mypos.journal.JournalEntry;
import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.page.PageRequest;
import dev.mypos.payment.PaymentIntent;
import dev.mypos.payment.PaymentIntent.State;
import dev.mypos.sale.Cart;
import dev.mypos.sale.RefundRequest;
import dev.mypos.sale.Sale;
import dev.mypos.sale.Tender;
import dev.mypos.sale.TransactionId;
import dev.mypos.store.RegisterId;
import dev.mypos.testkit.SimulatedGateway.Behaviour;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Sales and refunds in a shop with a gateway. */
public interface CardSalesContract extends Kit {
    Money ZERO = Money.zero(java.util.Currency.getInstance("EUR"));
    Money EIGHT = Money.of("8.00", "EUR");
    Money SEVEN = Money.of("7.00", "EUR");
    Money FIFTEEN = Money.of("15.00", "EUR");

    @Test
    @DisplayName("L2 a sale by card and its payment are final together")
    default void complete_byCard_settlesItsPayment() {
        SimulatedGateway gateway = new SimulatedGateway();
        TestShop shop = newShop().another(gateway);
        Sale sale = shop.sell(shop.product("MUG", 20), 2);

        List<PaymentIntent> payments = shop.pos().payments().of(sale.id());
        assertThat(payments).singleElement().satisfies(payment -> {
            assertThat(payment.state()).isEqualTo(State.SETTLED);
            assertThat(payment.amount()).isEqualTo(FIFTEEN);
            assertThat(payment.key().toString()).isEqualTo(sale.id() + ".1.1");
            assertThat(payment.providerReference()).contains("sim-" + payment.key());
            assertThat(gateway.paid(payment.key())).isEqualTo(FIFTEEN);
        });
        assertThat(shop.pos().payments().unsettled(PageRequest.first(10)).items())
                .isEmpty();
        assertThat(shop.pos().payments().recover(Duration.ZERO)).isZero();
    }

    @Test
    @DisplayName("L2 a sale whose payment was taken away in the last moment is not stored, and is when tried again")
    default void complete_paymentTakenAwayBeforeTheStep_isNotStored() {
        SimulatedGateway gateway = new SimulatedGateway();
        TestShop shop = newShop();
        PortTap tap = new PortTap();
        TestShop till = shop.another(gateway, tap::on);
        TestShop other = shop.another(gateway);
        Cart cart = shop.paid(shop.cart(shop.product("MUG", 20), 2));
        tap.before(3, () -> other.pos().payments().recover(Duration.ofSeconds(-1)));

        assertRefused(ErrorCode.BUSY, () -> till.pos().checkout().complete(cart));
        assertThat(shop.books().find(cart.id())).isEmpty();
        assertThat(paid(gateway, other, cart.id())).isEqualTo(ZERO);

        tap.quiet();
        till.pos().checkout().complete(cart);
        assertThat(paid(gateway, other, cart.id())).isEqualTo(FIFTEEN);
        assertThat(other.pos().payments().of(cart.id()))
                .extracting(PaymentIntent::state)
                .containsExactly(State.REVERSED, State.SETTLED);
    }

    @Test
    @DisplayName("L8 a declined card leaves nothing, and the same cart may be paid by another one")
    default void complete_cardDeclined_leavesNothing() {
        SimulatedGateway gateway = new SimulatedGateway();
        TestShop shop = newShop().another(gateway);
        Cart cart = shop.paid(shop.cart(shop.product("MUG", 20), 2));
        Snapshot before = Snapshot.of(shop);

        gateway.next(Behaviour.DECLINES);
        assertRefused(ErrorCode.PAYMENT_DECLINED, () -> shop.pos().checkout().complete(cart));
        assertThat(Snapshot.of(shop)).isEqualTo(before);
        assertThat(paid(gateway, shop, cart.id())).isEqualTo(ZERO);
        assertThat(shop.pos().payments().unsettled(PageRequest.first(10)).items())
                .isEmpty();

        shop.pos().checkout().complete(cart);
        assertThat(paid(gateway, shop, cart.id())).isEqualTo(FIFTEEN);
    }

    @Test
    @DisplayName("L8 where the second of two cards is declined, the first is given back")
    default void complete_secondCardDeclined_givesTheFirstBack() {
        SimulatedGateway gateway = new SimulatedGateway().declining(SEVEN::equals);
        TestShop shop = newShop().another(gateway);
        Cart cart = shop.cart(shop.product("MUG", 20), 2).pay(Tender.card(EIGHT));

        assertRefused(ErrorCode.PAYMENT_DECLINED, () -> shop.pos().checkout().complete(cart.pay(Tender.card(SEVEN))));
        assertThat(paid(gateway, shop, cart.id())).isEqualTo(ZERO);
        assertThat(shop.books().find(cart.id())).isEmpty();

        shop.pos().checkout().complete(cart.payCash("7.00"));
        assertThat(paid(gateway, shop, cart.id())).isEqualTo(EIGHT);
    }

    @Test
    @DisplayName("L2 each of two cards has its own payment")
    default void complete_byTwoCards_hasTwoPayments() {
        SimulatedGateway gateway = new SimulatedGateway();
        TestShop shop = newShop().another(gateway);
        Cart cart =
                shop.cart(shop.product("MUG", 20), 2).pay(Tender.card(EIGHT)).pay(Tender.card(SEVEN));
        shop.pos().checkout().complete(cart);

        assertThat(shop.pos().payments().of(cart.id()))
                .extracting(PaymentIntent::amount)
                .containsExactly(EIGHT, SEVEN);
        assertThat(paid(gateway, shop, cart.id())).isEqualTo(FIFTEEN);
    }

    @Test
    @DisplayName("L8 more cards than a step can claim are refused before money is taken")
    default void complete_tooManyCards_isRefused() {
        SimulatedGateway gateway = new SimulatedGateway();
        TestShop shop = newShop().another(gateway);
        Cart cart = shop.cart(shop.product("MUG", 20), 2);
        for (String amount : List.of("2.00", "2.00", "2.00", "2.00", "3.00", "4.00")) {
            cart = cart.pay(Tender.card(Money.of(amount, "EUR")));
        }
        Cart many = cart;

        assertRefused(ErrorCode.VALIDATION_FAILED, () -> shop.pos().checkout().complete(many));
        assertThat(gateway.calls()).isZero();
    }

    @Test
    @DisplayName("L1 another amount under the same id is a conflict as long as the first payment is open")
    default void complete_otherAmountWhileOpen_conflicts() {
        SimulatedGateway gateway = new SimulatedGateway();
        TestShop shop = newShop().another(gateway);
        Product product = shop.product("MUG", 20);
        Cart cart = shop.cart(product, 2);
        gateway.next(Behaviour.TIMES_OUT_AFTER, Behaviour.TIMES_OUT_BEFORE);
        assertRefused(ErrorCode.PAYMENT_UNKNOWN, () -> shop.pos().checkout().complete(shop.paid(cart)));

        assertRefused(
                ErrorCode.IDEMPOTENCY_CONFLICT, () -> shop.pos().checkout().complete(shop.paid(cart.add(product, 1))));

        shop.pos().checkout().complete(shop.paid(cart));
        assertThat(paid(gateway, shop, cart.id())).isEqualTo(FIFTEEN);
    }

    @Test
    @DisplayName("L8 what the shop would refuse is refused before the card is asked")
    default void complete_soldOut_doesNotAskTheCard() {
        SimulatedGateway gateway = new SimulatedGateway();
        TestShop shop = newShop().another(gateway);
        Product product = shop.product("MUG", 1);
        Cart cart = shop.paid(shop.cart(product, 1));

        assertRefused(ErrorCode.INSUFFICIENT_STOCK, () -> shop.sell(product, 2));
        shop.reprice(product, "9.00");
        assertRefused(ErrorCode.PRICE_CHANGED, () -> shop.pos().checkout().complete(cart));
        assertThat(gateway.calls()).isZero();
    }

    @Test
    @DisplayName(
            "L8 money that was taken for the last unit, which somebody else bought meanwhile, is given back and journalled")
    default void complete_soldOutAfterTheCharge_givesBack() {
        SimulatedGateway gateway = new SimulatedGateway();
        TestShop shop = newShop();
        PortTap tap = new PortTap();
        TestShop till = shop.another(gateway, tap::on);
        Product product = shop.product("MUG", 2);
        Cart cart = shop.paid(shop.cart(product, 2));
        tap.before(3, () -> shop.sell(product, 1));

        assertRefused(ErrorCode.INSUFFICIENT_STOCK, () -> till.pos().checkout().complete(cart));
        assertThat(paid(gateway, till, cart.id())).isEqualTo(ZERO);
        assertThat(till.pos().payments().of(cart.id()))
                .extracting(PaymentIntent::state)
                .containsExactly(State.REVERSED);
        assertThat(shop.books().journal())
                .filteredOn(entry -> entry.action().equals("payment.reversed"))
                .singleElement()
                .extracting(JournalEntry::subject)
                .isEqualTo(cart.id().toString());
    }

    @Test
    @DisplayName("L1 a cart paid by card and completed by eight threads on two handles is one sale and one charge")
    default void complete_sameCardCartByEightThreads_isOneCharge() {
        SimulatedGateway gateway = new SimulatedGateway();
        TestShop shop = newShop().another(gateway);
        TestShop other = shop.another(gateway);
        Product product = shop.product("MUG", 1_000);
        for (int round = 0; round < 10; round++) {
            Cart cart = shop.paid(shop.cart(product, 2));
            Race<Sale> race = Race.of(
                    8,
                    number -> (number % 2 == 0 ? shop : other).pos().checkout().complete(cart));

            assertThat(race.refusals()).isEmpty();
            assertThat(race.results()).hasSize(8).containsOnly(race.results().get(0));
            assertThat(paid(gateway, shop, cart.id())).isEqualTo(FIFTEEN);
        }
    }

    @Test
    @DisplayName("L2 unreliable gateway, tills that try again and two programs that recover: every sale is paid once")
    default void complete_everythingAtOnce_neverParts() {
        long seed = Seed.next();
        SimulatedGateway gateway = new SimulatedGateway().lateBy(3).unreliable(seed);
        TestShop shop = newShop().another(gateway);
        TestShop other = shop.another(gateway);
        Product product = shop.product("MUG", 1_000);
        List<Cart> carts = IntStream.range(0, 40)
                .mapToObj(number -> shop.paid(shop.cart(product, 2)))
                .toList();

        Race.of(4, number -> {
            TestShop handle = number % 2 == 0 ? shop : other;
            for (Cart cart : carts) {
                if (number < 2) {
                    completeOrNot(handle, cart);
                } else {
                    handle.pos().payments().recover(Duration.ofSeconds(-1));
                }
            }
            return number;
        });
        gateway.calm().arrive();
        for (int again = 0; again < 3; again++) {
            shop.pos().payments().recover(Duration.ofSeconds(-1));
        }

        assertThat(shop.pos().payments().unsettled(PageRequest.first(10)).items())
                .as(Seed.name(seed))
                .isEmpty();
        carts.forEach(cart -> assertThat(paid(gateway, shop, cart.id()))
                .as(Seed.name(seed))
                .isEqualTo(shop.books().find(cart.id()).isPresent() ? FIFTEEN : ZERO));
    }

    private static void completeOrNot(TestShop handle, Cart cart) {
        try {
            handle.pos().checkout().complete(cart);
        } catch (dev.mypos.error.PaymentError | dev.mypos.error.ThrottledError told) {
            assertThat(told).hasMessageContaining(".");
        }
    }

    @Test
    @DisplayName("L5 refunds of a sale paid by card go back through the gateway, up to what it took")
    default void refund_inParts_goesBackThroughTheGateway() {
        SimulatedGateway gateway = new SimulatedGateway();
        TestShop shop = newShop().another(gateway);
        Product product = shop.product("MUG", 20);
        Cart cart = shop.cart(product, 2).pay(Tender.card(EIGHT)).pay(Tender.card(SEVEN));
        Sale sale = shop.pos().checkout().complete(cart);

        TransactionId first = shop.refund(sale, 1, 1).id();
        assertThat(paid(gateway, shop, sale.id())).isEqualTo(Money.of("7.50", "EUR"));
        TransactionId second = shop.refund(sale, 1, 1).id();
        assertThat(paid(gateway, shop, sale.id())).isEqualTo(ZERO);

        assertThat(shop.pos().payments().of(first)).singleElement().satisfies(payment -> {
            assertThat(payment.refundOf()).map(Object::toString).contains(sale.id() + ".1.1");
            assertThat(payment.state()).isEqualTo(State.SETTLED);
        });
        assertThat(shop.pos().payments().of(second))
                .extracting(PaymentIntent::amount)
                .containsExactly(Money.of("0.50", "EUR"), SEVEN);
    }

    @Test
    @DisplayName("L5 two refunds of one sale racing for the same money give it back once")
    default void refund_byTwoAtOnce_givesBackOnce() {
        SimulatedGateway gateway = new SimulatedGateway();
        TestShop shop = newShop().another(gateway);
        TestShop other = shop.another(gateway);
        Product product = shop.product("MUG", 1_000);
        for (int round = 0; round < 10; round++) {
            Sale sale = shop.sell(product, 2);
            Race.of(4, number -> (number % 2 == 0 ? shop : other).refund(sale, 1, 1));
            assertThat(paid(gateway, shop, sale.id())).isEqualTo(ZERO);
            assertThat(shop.pos().refunds().state(sale.id()).refunds()).hasSize(2);
        }
    }

    @Test
    @DisplayName("L5 no more goes back by card than the gateway took")
    default void refund_moreByCardThanTaken_isRefused() {
        SimulatedGateway gateway = new SimulatedGateway();
        TestShop shop = newShop().another(gateway);
        Cart cart =
                shop.cart(shop.product("MUG", 20), 2).pay(Tender.card(EIGHT)).payCash("7.00");
        Sale sale = shop.pos().checkout().complete(cart);

        assertRefused(
                ErrorCode.VALIDATION_FAILED,
                () -> shop.pos()
                        .refunds()
                        .complete(shop.refundOf(sale).everything(true).tender(Tender.card(FIFTEEN))));
        assertThat(paid(gateway, shop, sale.id())).isEqualTo(EIGHT);

        shop.voidSale(sale);
        assertThat(paid(gateway, shop, sale.id())).isEqualTo(ZERO);
    }

    @Test
    @DisplayName("L2 a refund that the gateway refuses for good is stored, told, journalled, and not owed any more")
    default void refund_gatewayRefuses_isStoredAndTold() {
        SimulatedGateway gateway = new SimulatedGateway();
        TestShop shop = newShop().another(gateway);
        Sale sale = shop.sell(shop.product("MUG", 20), 2);
        RefundRequest request =
                RefundRequest.of(shop.newId(), RegisterId.MAIN, sale.id()).line(1, Quantity.of(1), true);
        gateway.next(Behaviour.DECLINES);

        assertRefused(ErrorCode.PAYMENT_DECLINED, () -> shop.pos().refunds().complete(request));
        assertRefused(ErrorCode.PAYMENT_DECLINED, () -> shop.pos().refunds().complete(request));
        assertThat(shop.books().find(request.id())).isPresent();
        assertThat(paid(gateway, shop, sale.id())).isEqualTo(FIFTEEN);
        assertThat(shop.pos().payments().unsettled(PageRequest.first(10)).items())
                .isEmpty();
        assertThat(shop.books().journal()).extracting(JournalEntry::action).contains("refund.declined");
    }

    @Test
    @DisplayName("L2 what has already happened is not charged, and without a gateway a card tender is a record")
    default void complete_factOrNoGateway_chargesNothing() {
        SimulatedGateway gateway = new SimulatedGateway();
        TestShop plain = newShop();
        TestShop shop = plain.another(gateway);
        Product product = shop.product("MUG", 20);

        Sale fact = shop.sell(shop.cart(product, 1).happened(shop.clock().instant()));
        Sale recorded = plain.sell(product, 1);
        shop.refund(recorded, 1, 1);

        assertThat(gateway.calls()).isZero();
        assertThat(shop.pos().payments().of(fact.id())).isEmpty();
        assertThat(shop.pos().payments().of(recorded.id())).isEmpty();
        assertThat(plain.pos().payments().recover(Duration.ofSeconds(-1))).isZero();
    }

    @Test
    @DisplayName("payments: to recover in a shop without a gateway tells what is missing")
    default void recover_openWithoutGateway_isNotProvisioned() {
        SimulatedGateway gateway = new SimulatedGateway();
        TestShop plain = newShop();
        TestShop shop = plain.another(gateway);
        Cart cart = shop.paid(shop.cart(shop.product("MUG", 20), 2));
        gateway.next(Behaviour.THROWS, Behaviour.TIMES_OUT_BEFORE);
        assertRefused(ErrorCode.PAYMENT_UNKNOWN, () -> shop.pos().checkout().complete(cart));

        assertRefused(ErrorCode.NOT_PROVISIONED, () -> plain.pos().payments().recover(Duration.ofSeconds(-1)));
        assertThat(plain.pos().payments().unsettled(PageRequest.first(10)).items())
                .singleElement()
                .extracting(payment -> payment.key().transaction())
                .isEqualTo(cart.id().toString());
        assertThat(shop.pos().payments().recover(Duration.ofHours(1))).isZero();
        assertThat(shop.pos().payments().recover(Duration.ofSeconds(-1))).isEqualTo(1);
        assertThat(paid(gateway, shop, cart.id())).isEqualTo(ZERO);
    }

    private static Money paid(SimulatedGateway gateway, TestShop shop, TransactionId id) {
        return Money.sum(
                ZERO.currency(),
                shop.backend().payments().find(id.toString()).stream().map(payment -> gateway.paid(payment.key())));
    }
}

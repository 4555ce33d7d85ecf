package dev.mypos.testkit;

import static dev.mypos.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.catalog.Product;
import dev.mypos.error.ErrorCode;
import dev.mypos.error.POSError;
import dev.mypos.money.Quantity;
import dev.mypos.money.Rate;
import dev.mypos.money.TaxRule;
import dev.mypos.sale.Cart;
import dev.mypos.sale.Refund;
import dev.mypos.sale.RefundRequest;
import dev.mypos.sale.Sale;
import dev.mypos.sale.Transaction;
import dev.mypos.sale.TransactionId;
import dev.mypos.stock.StockChange;
import dev.mypos.stock.StockMovement;
import dev.mypos.store.RegisterId;
import dev.mypos.store.Store;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * L1: an id names exactly one transaction. The same id with the same request gives the stored result, with another one a
 * conflict, for ever.
 */
public interface L1Once extends Kit {
    @Test
    @DisplayName("L1 a cart completed by eight threads on two handles is one sale, and all get the same answer")
    default void complete_sameCartByEightThreads_isOneSale() {
        TestShop shop = newShop();
        TestShop other = shop.another();
        Product product = shop.product("MUG", 20);
        Cart cart = shop.paid(shop.cart(product, 2));

        Race<Sale> race = Race.of(
                8, number -> (number % 2 == 0 ? shop : other).pos().checkout().complete(cart));

        assertThat(race.refusals()).isEmpty();
        assertThat(race.results()).hasSize(8).containsOnly(race.results().get(0));
        assertThat(shop.books().chain(RegisterId.MAIN))
                .containsExactly(race.results().get(0));
        assertThat(shop.available(product)).isEqualTo(Quantity.of(18));
    }

    @Test
    @DisplayName("L1 of two requests racing under one id exactly one is stored, the other is a conflict")
    default void complete_twoRequestsRacingUnderOneId_oneWins() {
        TestShop shop = newShop();
        TestShop other = shop.another();
        Product product = shop.product("MUG", 100);
        Cart two = shop.paid(shop.cart(product, 2));
        Cart three =
                shop.paid(Cart.create(two.id(), RegisterId.MAIN, two.currency()).add(product, 3));

        Race<Sale> race = Race.of(
                8,
                number ->
                        (number % 2 == 0 ? shop : other).pos().checkout().complete(number / 2 % 2 == 0 ? two : three));

        assertThat(race.results()).hasSize(4).containsOnly(race.results().get(0));
        assertThat(race.refusals()).hasSize(4).extracting(POSError::code).containsOnly(ErrorCode.IDEMPOTENCY_CONFLICT);
        assertThat(shop.books().chain(RegisterId.MAIN))
                .containsExactly(race.results().get(0));
    }

    @Test
    @DisplayName("L1 many ids, each tried by two handles at once, are one sale each")
    default void complete_manyIdsTriedTwice_eachIsOneSale() {
        TestShop shop = newShop();
        TestShop other = shop.another();
        Product product = shop.product("MUG", 1_000);
        List<Cart> carts = IntStream.rangeClosed(1, 30)
                .mapToObj(units -> shop.paid(shop.cart(product, units)))
                .toList();

        Race<List<Sale>> race = Race.of(
                4,
                number -> carts.stream()
                        .map(cart -> (number % 2 == 0 ? shop : other)
                                .pos()
                                .checkout()
                                .complete(cart))
                        .toList());

        assertThat(race.results()).hasSize(4).containsOnly(race.results().get(0));
        Map<TransactionId, List<Transaction>> stored =
                shop.books().chain(RegisterId.MAIN).stream().collect(Collectors.groupingBy(Transaction::id));
        assertThat(stored).hasSameSizeAs(carts);
        race.results().get(0).forEach(sale -> assertThat(stored.get(sale.id())).containsExactly(sale));
        assertThat(shop.available(product)).isEqualTo(Quantity.of(1_000 - 30 * 31 / 2));
    }

    @Test
    @DisplayName("L1 a repeat gives the stored sale after a price change, on another handle too")
    default void complete_repeatAfterPriceChange_givesStoredSale() {
        TestShop shop = newShop();
        Product product = shop.product("MUG", 20);
        Cart cart = shop.paid(shop.cart(product, 2));
        Sale sale = shop.pos().checkout().complete(cart);
        shop.reprice(product, "9.00");

        assertThat(shop.pos().checkout().complete(cart)).isEqualTo(sale);
        assertThat(shop.another().pos().checkout().complete(cart)).isEqualTo(sale);
        assertThat(shop.available(product)).isEqualTo(Quantity.of(18));
    }

    @Test
    @DisplayName("L1 a repeat gives the stored sale after the product was archived and sold out")
    default void complete_repeatAfterArchive_givesStoredSale() {
        TestShop shop = newShop();
        Product product = shop.product("MUG", 2);
        Cart cart = shop.paid(shop.cart(product, 2));
        Sale sale = shop.pos().checkout().complete(cart);
        shop.pos().catalog().archive(product.id());

        assertThat(shop.pos().checkout().complete(cart)).isEqualTo(sale);
    }

    @Test
    @DisplayName("L1 a repeat gives the stored sale after the store's taxes were changed")
    default void complete_repeatAfterSettingsChange_givesStoredSale() {
        TestShop shop = newShop();
        Product product = shop.pos()
                .catalog()
                .save(Product.builder()
                        .from(shop.product("MUG", 20))
                        .taxCode("extra")
                        .build());
        Cart cart = shop.paid(shop.cart(product, 2));
        Sale sale = shop.pos().checkout().complete(cart);
        Store store = shop.pos().store();
        shop.pos()
                .settings()
                .save(Store.builder()
                        .from(store)
                        .taxes(List.of(store.taxes().get(0), TaxRule.onTop("extra", "Levy", Rate.ofPercent("99"))))
                        .build());

        assertThat(shop.pos().checkout().complete(cart)).isEqualTo(sale);
        assertThat(shop.another().pos().checkout().complete(cart)).isEqualTo(sale);
    }

    @Test
    @DisplayName("L1 another cart under the id of a stored sale is a conflict and changes nothing")
    default void complete_otherCartUnderStoredId_conflicts() {
        TestShop shop = newShop();
        Product product = shop.product("MUG", 20);
        Cart cart = shop.cart(product, 2);
        shop.sell(cart);
        Snapshot before = Snapshot.of(shop);

        assertRefused(ErrorCode.IDEMPOTENCY_CONFLICT, () -> shop.sell(cart.add(product, 1)));
        assertRefused(
                ErrorCode.IDEMPOTENCY_CONFLICT,
                () -> shop.another()
                        .sell(Cart.create(cart.id(), shop.register("second"), cart.currency())
                                .add(product, 2)));

        assertThat(Snapshot.of(shop).transactions()).isEqualTo(before.transactions());
        assertThat(Snapshot.of(shop).levels()).isEqualTo(before.levels());
    }

    @Test
    @DisplayName("L1 a refund completed by eight threads on two handles is one refund")
    default void complete_sameRefundByEightThreads_isOneRefund() {
        TestShop shop = newShop();
        TestShop other = shop.another();
        Product product = shop.product("MUG", 20);
        Sale sale = shop.sell(product, 3);
        RefundRequest request = shop.refundOf(sale).line(1, Quantity.of(1), true);

        Race<Refund> race = Race.of(
                8, number -> (number % 2 == 0 ? shop : other).pos().refunds().complete(request));

        assertThat(race.refusals()).isEmpty();
        assertThat(race.results()).hasSize(8).containsOnly(race.results().get(0));
        assertThat(shop.pos().refunds().state(sale.id()).refunds()).containsExactly(request.id());
        assertThat(shop.available(product)).isEqualTo(Quantity.of(18));
    }

    @Test
    @DisplayName("L1 a void sent by eight threads on two handles is one refund, and nobody hears that nothing is left")
    default void complete_sameVoidByEightThreads_isOneRefund() {
        TestShop shop = newShop();
        TestShop other = shop.another();
        Product product = shop.product("MUG", 100);
        for (int sales = 0; sales < 40; sales++) {
            Sale sale = shop.sell(product, 3);
            RefundRequest request = RefundRequest.voiding(shop.newId(), RegisterId.MAIN, sale.id());

            Race<Refund> race = Race.of(
                    8,
                    number -> (number % 2 == 0 ? shop : other).pos().refunds().complete(request));

            assertThat(race.refusals()).isEmpty();
            assertThat(race.results()).hasSize(8).containsOnly(race.results().get(0));
        }
        assertThat(shop.available(product)).isEqualTo(Quantity.of(100));
    }

    @Test
    @DisplayName("L1 the id of a sale or refund names no other transaction")
    default void complete_idOfAnotherTransaction_conflicts() {
        TestShop shop = newShop();
        Product product = shop.product("MUG", 20);
        Sale sale = shop.sell(product, 3);
        Refund refund = shop.refund(sale, 1, 1);

        assertRefused(
                ErrorCode.IDEMPOTENCY_CONFLICT,
                () -> shop.pos()
                        .refunds()
                        .complete(RefundRequest.of(sale.id(), RegisterId.MAIN, sale.id())
                                .line(1, Quantity.of(1), true)));
        assertRefused(
                ErrorCode.IDEMPOTENCY_CONFLICT,
                () -> shop.pos()
                        .refunds()
                        .complete(RefundRequest.of(refund.id(), RegisterId.MAIN, sale.id())
                                .line(1, Quantity.of(2), true)));
        assertRefused(
                ErrorCode.IDEMPOTENCY_CONFLICT,
                () -> shop.sell(Cart.create(
                                refund.id(), RegisterId.MAIN, product.price().currency())
                        .add(product, 1)));
        assertThat(shop.books().chain(RegisterId.MAIN)).containsExactly(sale, refund);
    }

    @Test
    @DisplayName("L1 a stock change made by eight threads on two handles moves stock once")
    default void move_sameChangeByEightThreads_movesOnce() {
        TestShop shop = newShop();
        TestShop other = shop.another();
        Product product = shop.product("MUG", 20);
        StockChange change = shop.change(product, 5);

        Race<StockMovement> race = Race.of(
                8, number -> (number % 2 == 0 ? shop : other).pos().stock().move(change));

        assertThat(race.refusals()).isEmpty();
        assertThat(race.results()).hasSize(8).containsOnly(race.results().get(0));
        assertThat(shop.available(product)).isEqualTo(Quantity.of(25));
        assertThat(shop.books().movements(product))
                .hasSize(2)
                .contains(race.results().get(0));
    }

    @Test
    @DisplayName("L1 another stock change under the id of a stored one is a conflict")
    default void move_otherChangeUnderStoredId_conflicts() {
        TestShop shop = newShop();
        Product product = shop.product("MUG", 20);
        StockChange change = shop.change(product, 5);
        StockMovement stored = shop.pos().stock().move(change);

        assertRefused(
                ErrorCode.IDEMPOTENCY_CONFLICT,
                () -> shop.pos()
                        .stock()
                        .move(new StockChange(
                                change.id(),
                                change.product(),
                                change.location(),
                                Quantity.of(6),
                                change.reason(),
                                change.source(),
                                change.happened(),
                                change.note())));

        assertThat(shop.available(product)).isEqualTo(Quantity.of(25));
        assertThat(shop.pos().stock().move(change)).isEqualTo(stored);
    }
}

package dev.mypos.testkit;

import static dev.mypos.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.catalog.Product;
import dev.mypos.error.ErrorCode;
import dev.mypos.error.POSError;
import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.money.UnitPrice;
import dev.mypos.sale.Discount;
import dev.mypos.sale.Refund;
import dev.mypos.sale.RefundState;
import dev.mypos.sale.Sale;
import dev.mypos.sale.Tender;
import dev.mypos.sale.Transaction;
import dev.mypos.store.Store;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** L5: money adds up. A refund never returns more than was paid, in quantity or money, in one step or many, in parallel. */
public interface L5MoneyAddsUp extends Kit {
    @Test
    @DisplayName("L5 of eight refunds racing for the last five units exactly five succeed")
    default void complete_eightRefundsOfFiveUnits_fiveSucceed() {
        TestShop shop = newShop();
        TestShop other = shop.another();
        Sale sale = shop.sell(shop.product("MUG", 10), 5);

        Race<Refund> race = Race.of(8, number -> (number % 2 == 0 ? shop : other).refund(sale, 1, 1));

        assertThat(race.results()).hasSize(5);
        assertThat(race.refusals()).hasSize(3).extracting(POSError::code).containsOnly(ErrorCode.REFUND_EXCEEDS_SALE);
        assertThat(sum(race.results())).isEqualTo(sale.total());
        RefundState state = shop.pos().refunds().state(sale.id());
        assertThat(state.version()).isEqualTo(5);
        assertThat(state.lines().get(1)).isEqualTo(new RefundState.Returned(Quantity.of(5), sale.total()));
    }

    @Test
    @DisplayName("L5 refunds that read the same state of a sale never exceed it together")
    default void complete_refundsThatReadTheSameState_oneSucceeds() {
        TestShop shop = newShop();
        Sale sale = shop.sell(shop.product("MUG", 10), 5);
        TestShop meeting = shop.whereRefundsMeet(4);

        Race<Refund> race = Race.of(4, number -> meeting.refund(sale, 1, 3));

        assertThat(race.results()).hasSize(1);
        assertThat(race.refusals()).hasSize(3).extracting(POSError::code).containsOnly(ErrorCode.REFUND_EXCEEDS_SALE);
        assertThat(shop.pos().refunds().state(sale.id()).lines())
                .hasEntrySatisfying(1, back -> assertThat(back.quantity()).isEqualTo(Quantity.of(3)));
    }

    @Test
    @DisplayName("L5 a void racing with partial refunds gives back no more than was paid")
    default void complete_voidRacingWithRefunds_neverExceeds() {
        TestShop shop = newShop();
        TestShop other = shop.another();
        Sale sale = shop.sell(shop.product("MUG", 10), 4);

        Race<Refund> race = Race.of(
                6, number -> number == 0 ? shop.voidSale(sale) : (number % 2 == 0 ? shop : other).refund(sale, 1, 1));

        assertThat(sum(race.results())).isEqualTo(sale.total());
        assertThat(race.refusals())
                .extracting(POSError::code)
                .containsAnyOf(ErrorCode.REFUND_EXCEEDS_SALE, ErrorCode.ALREADY_VOIDED)
                .isSubsetOf(ErrorCode.REFUND_EXCEEDS_SALE, ErrorCode.ALREADY_VOIDED);
    }

    @Test
    @DisplayName("L5 three units of a line of 10.00 come back as 3.33, 3.34 and 3.33")
    default void complete_unitsOneByOne_closeToWhatWasPaid() {
        TestShop shop = newShop();
        Product product = shop.reprice(shop.product("MUG", 10), "3.33333");
        Sale sale = shop.sell(product, 3);

        List<Money> parts = Stream.of(shop.refund(sale, 1, 1), shop.refund(sale, 1, 1), shop.refund(sale, 1, 1))
                .map(Transaction::total)
                .toList();

        assertThat(parts).containsExactly(Money.of("3.33", "EUR"), Money.of("3.34", "EUR"), Money.of("3.33", "EUR"));
        assertRefused(ErrorCode.REFUND_EXCEEDS_SALE, () -> shop.refund(sale, 1, 1));
    }

    @Test
    @DisplayName("L5 cash that was rounded comes back to what was taken")
    default void complete_roundedCashInParts_closesToWhatWasTaken() {
        TestShop shop = newShop();
        Store store = shop.pos().store();
        shop.pos()
                .settings()
                .save(Store.builder()
                        .from(store)
                        .rounding(store.rounding().withCash(Money.of("0.05", "EUR"), RoundingMode.HALF_UP))
                        .build());
        Product product = shop.reprice(shop.product("MUG", 10), "1.03");
        Sale sale = shop.pos().checkout().complete(shop.cart(product, 2).payCash("5.00"));

        List<Refund> parts = List.of(shop.refund(sale, 1, 1), shop.refund(sale, 1, 1));

        assertThat(sale.change()).isEqualTo(Money.of("2.95", "EUR"));
        assertThat(parts.stream().flatMap(part -> part.tenders().stream()))
                .containsExactly(Tender.cash(Money.of("1.05", "EUR")), Tender.cash(Money.of("1.00", "EUR")));
        assertThat(shop.pos().refunds().state(sale.id()).tenders())
                .containsEntry(Tender.Kind.CASH, Money.of("2.05", "EUR"));
    }

    @Test
    @DisplayName("L5 no tender gives back more than it took")
    default void complete_refundsOfSplitPayment_stayWithinEachTender() {
        TestShop shop = newShop();
        Product product = shop.product("MUG", 10);
        Sale sale = shop.pos()
                .checkout()
                .complete(shop.cart(product, 4)
                        .pay(Tender.card(Money.of("20.00", "EUR")))
                        .payCash("10.00"));

        assertRefused(
                ErrorCode.VALIDATION_FAILED,
                () -> shop.pos()
                        .refunds()
                        .complete(shop.refundOf(sale)
                                .line(1, Quantity.of(1), true)
                                .tender(Tender.card(Money.of("7.51", "EUR")))));
        shop.refund(sale, 1, 3);
        shop.refund(sale, 1, 1);

        assertThat(shop.pos().refunds().state(sale.id()).tenders())
                .containsEntry(Tender.Kind.CARD, Money.of("20.00", "EUR"))
                .containsEntry(Tender.Kind.CASH, Money.of("10.00", "EUR"));
    }

    @Test
    @DisplayName("L5 refunds of many lines by many threads add up to the sale, taxes too")
    default void complete_linesRefundedByManyThreads_addUpToSale() {
        TestShop shop = newShop();
        TestShop other = shop.another();
        Product first = shop.product("FIRST", 100);
        Product second = shop.reprice(shop.product("SECOND", 100), "0.33333");
        Sale sale = shop.sell(shop.cart(first, 6)
                .add(second, 9)
                .add(first, Quantity.of(3), UnitPrice.of("1.99", "EUR"))
                .discount(new Discount.Amount(Money.of("1.00", "EUR"), "kind")));

        Race<List<Refund>> race = Race.of(3, number -> {
            List<Refund> parts = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                parts.add((number % 2 == 0 ? shop : other)
                        .pos()
                        .refunds()
                        .complete(shop.refundOf(sale)
                                .line(1, Quantity.parse("0.5"), true)
                                .line(2, Quantity.of(1), false)));
            }
            return parts;
        });
        Refund rest = shop.pos().refunds().complete(shop.refundOf(sale).everything(true));

        List<Refund> all =
                new ArrayList<>(race.results().stream().flatMap(List::stream).toList());
        all.add(rest);
        assertThat(race.refusals()).isEmpty();
        assertThat(sum(all)).isEqualTo(sale.total());
        assertThat(Money.sum(
                        sale.total().currency(),
                        all.stream().flatMap(refund -> refund.taxes().stream()).map(tax -> tax.amount())))
                .isEqualTo(sale.quote().tax());
    }

    private static Money sum(List<Refund> refunds) {
        return Money.sum(Money.of("0", "EUR").currency(), refunds.stream().map(Refund::total));
    }
}

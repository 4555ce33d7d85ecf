package dev.mypos.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.catalog.Product;
import dev.mypos.error.ErrorCode;
import dev.mypos.error.POSError;
import dev.mypos.sale.Cart;
import dev.mypos.sale.Refund;
import dev.mypos.sale.RegisterHead;
import dev.mypos.sale.Sale;
import dev.mypos.sale.Transaction;
import dev.mypos.store.RegisterId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** L7: receipt numbers of a register have no gaps and no doubles. */
public interface L7NumbersWithoutGap extends Kit {
    @Test
    @DisplayName("L7 two handles selling on two registers number each from one without gap")
    default void complete_twoHandlesAndTwoRegisters_numbersWithoutGap() {
        TestShop shop = newShop();
        TestShop other = shop.another();
        RegisterId second = shop.register("second");
        Product product = shop.product("MUG", 1_000);

        Race<List<Sale>> race = Race.of(
                6, number -> sell(number % 2 == 0 ? shop : other, number % 3 == 0 ? second : RegisterId.MAIN, product));

        assertThat(race.refusals()).isEmpty();
        assertThat(numbers(shop, RegisterId.MAIN)).isEqualTo(upTo(40));
        assertThat(numbers(shop, second)).isEqualTo(upTo(20));
        assertThat(shop.backend().ledger().head(second).lastReceipt()).isEqualTo(20);
    }

    @Test
    @DisplayName("L7 refusals between sales leave no gap")
    default void complete_refusalsAmongSales_leaveNoGap() {
        TestShop shop = newShop();
        TestShop other = shop.another();
        Product plenty = shop.product("PLENTY", 1_000);
        Product few = shop.product("FEW", 3);

        Race<Sale> race =
                Race.of(16, number -> (number % 2 == 0 ? shop : other).sell(number / 2 % 2 == 0 ? plenty : few, 1));

        assertThat(race.results()).hasSize(11);
        assertThat(race.refusals()).hasSize(5).extracting(POSError::code).containsOnly(ErrorCode.INSUFFICIENT_STOCK);
        assertThat(numbers(shop, RegisterId.MAIN)).isEqualTo(upTo(11));
        assertThat(shop.sell(plenty, 1).receiptNumber()).isEqualTo(12);
    }

    @Test
    @DisplayName("L7 refunds, voids and facts take their numbers from the same sequence")
    default void complete_refundsVoidsAndFacts_shareTheSequence() {
        TestShop shop = newShop();
        Product product = shop.product("MUG", 20);

        Sale sale = shop.sell(product, 2);
        Refund refund = shop.refund(sale, 1, 1);
        Sale fact = shop.sell(shop.cart(product, 1).happened(shop.clock().instant()));
        Refund voided = shop.voidSale(fact);

        assertThat(List.of(sale, refund, fact, voided))
                .extracting(Transaction::receiptNumber)
                .containsExactly(1L, 2L, 3L, 4L);
        assertThat(numbers(shop, RegisterId.MAIN)).isEqualTo(upTo(4));
    }

    @Test
    @DisplayName("L7 a repeat takes no number")
    default void complete_repeat_takesNoNumber() {
        TestShop shop = newShop();
        Product product = shop.product("MUG", 20);
        Cart cart = shop.cart(product, 1);

        shop.sell(cart);
        shop.sell(cart);

        assertThat(shop.sell(product, 1).receiptNumber()).isEqualTo(2);
    }

    @Test
    @DisplayName("L7 a register without transactions starts at zero")
    default void head_newRegister_isItsStart() {
        TestShop shop = newShop();
        RegisterId second = shop.register("second");

        assertThat(shop.backend().ledger().head(second)).isEqualTo(RegisterHead.start(second));
    }

    private static List<Sale> sell(TestShop shop, RegisterId register, Product product) {
        List<Sale> sales = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            sales.add(shop.sell(shop.pos().checkout().begin(register).add(product, 1)));
        }
        return sales;
    }

    private static List<Long> numbers(TestShop shop, RegisterId register) {
        return shop.books().chain(register).stream()
                .map(Transaction::receiptNumber)
                .toList();
    }

    private static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }
}

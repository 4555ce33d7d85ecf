package dev.mypos.testkit;

import static dev.mypos.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.mypos.catalog.Product;
import dev.mypos.catalog.ProductId;
import dev.mypos.catalog.StockPolicy;
import dev.mypos.error.ErrorCode;
import dev.mypos.error.InsufficientStockError;
import dev.mypos.error.POSError;
import dev.mypos.money.Quantity;
import dev.mypos.page.Page;
import dev.mypos.sale.Cart;
import dev.mypos.sale.Sale;
import dev.mypos.stock.StockLevel;
import dev.mypos.stock.StockQuery;
import dev.mypos.store.LocationId;
import dev.mypos.store.RegisterId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * L3: what is available of a DENY product never falls below zero, however many tills race. Only a fact may take it there,
 * and is flagged.
 */
public interface L3NeverBelowZero extends Kit {
    @Test
    @DisplayName("L3 of sixteen sales racing for the last five units exactly five succeed")
    default void complete_sixteenSalesForFiveUnits_fiveSucceed() {
        TestShop shop = newShop();
        TestShop other = shop.another();
        Product product = shop.product("MUG", 5);

        Race<Sale> race = Race.of(16, number -> (number % 2 == 0 ? shop : other).sell(product, 1));

        assertThat(race.results()).hasSize(5);
        assertThat(race.refusals()).hasSize(11).hasOnlyElementsOfType(InsufficientStockError.class);
        assertThat(shop.available(product)).isEqualTo(Quantity.ZERO);
        assertThat(shop.books().chain(RegisterId.MAIN)).hasSize(5);
    }

    @Test
    @DisplayName("L3 carts over the same products in different orders take all of their lines or none")
    default void complete_cartsRacingOverTwoProducts_takeAllOrNothing() {
        TestShop shop = newShop();
        TestShop other = shop.another();
        Product first = shop.product("FIRST", 6);
        Product second = shop.product("SECOND", 4);

        Race<Sale> race = Race.of(
                12,
                number -> number % 2 == 0
                        ? shop.sell(shop.cart(first, 1).add(second, 1))
                        : other.sell(other.cart(second, 1).add(first, 1)));

        assertThat(race.results()).hasSize(4);
        assertThat(race.refusals()).hasSize(8).extracting(POSError::code).containsOnly(ErrorCode.INSUFFICIENT_STOCK);
        assertThat(shop.available(first)).isEqualTo(Quantity.of(2));
        assertThat(shop.available(second)).isEqualTo(Quantity.ZERO);
    }

    @Test
    @DisplayName("L3 lines of the same product are held against the stock together")
    default void complete_linesOfOneProductBeyondStock_refused() {
        TestShop shop = newShop();
        Product product = shop.product("MUG", 5);

        assertRefused(
                ErrorCode.INSUFFICIENT_STOCK,
                () -> shop.sell(shop.cart(product, 3).add(product, 3)));
        shop.sell(shop.cart(product, 3).add(product, 2));

        assertThat(shop.available(product)).isEqualTo(Quantity.ZERO);
    }

    @Test
    @DisplayName("L3 a refusal names every product that is short, with what is asked and what is there")
    default void complete_severalProductsShort_namesAll() {
        TestShop shop = newShop();
        Product first = shop.product("FIRST", 1);
        Product second = shop.product("SECOND", 2);
        Product enough = shop.product("ENOUGH", 9);
        Cart cart = shop.cart(first, 2).add(enough, 1).add(second, 5);

        InsufficientStockError refusal = catchThrowableOfType(InsufficientStockError.class, () -> shop.sell(cart));

        assertThat(refusal.shortages())
                .extracting(
                        InsufficientStockError.Shortage::sku,
                        shortage -> shortage.asked().longValueExact(),
                        shortage -> shortage.available().longValueExact())
                .containsExactlyInAnyOrder(tuple("FIRST", 2L, 1L), tuple("SECOND", 5L, 2L));
    }

    @Test
    @DisplayName("L3 the smallest quantity counts")
    default void complete_smallestQuantityTooMuch_refused() {
        TestShop shop = newShop();
        Product product = shop.product("CHEESE", 1);
        shop.sell(shop.pos().checkout().begin().add(product, Quantity.parse("0.99999")));

        assertRefused(
                ErrorCode.INSUFFICIENT_STOCK,
                () -> shop.sell(shop.pos().checkout().begin().add(product, Quantity.parse("0.00002"))));
        shop.sell(shop.pos().checkout().begin().add(product, Quantity.parse("0.00001")));

        assertThat(shop.available(product)).isEqualTo(Quantity.ZERO);
    }

    @Test
    @DisplayName("L3 a fact may take stock below zero and is flagged")
    default void complete_factBeyondStock_isStoredAndFlagged() {
        TestShop shop = newShop();
        Product product = shop.product("MUG", 1);

        Sale fact = shop.sell(shop.cart(product, 3).happened(shop.clock().instant()));

        assertThat(fact.header().fact()).isTrue();
        assertThat(shop.available(product)).isEqualTo(Quantity.of(-2));
        assertThat(below(shop)).contains(product.id());
        assertRefused(ErrorCode.INSUFFICIENT_STOCK, () -> shop.sell(product, 1));
    }

    @Test
    @DisplayName("L3 a product that allows it is sold below zero by all who race for it, and is listed")
    default void complete_productThatAllowsNegative_isAlwaysSold() {
        TestShop shop = newShop();
        TestShop other = shop.another();
        Product product = shop.product("PRINT", StockPolicy.ALLOW_NEGATIVE);
        Product denied = shop.product("MUG", 0);

        Race<Sale> race = Race.of(8, number -> (number % 2 == 0 ? shop : other).sell(product, 2));

        assertThat(race.results()).hasSize(8);
        assertThat(shop.available(product)).isEqualTo(Quantity.of(-16));
        assertThat(below(shop)).contains(product.id()).doesNotContain(denied.id());
    }

    @Test
    @DisplayName("L3 a product without stock is sold and moves nothing")
    default void complete_untrackedProduct_movesNothing() {
        TestShop shop = newShop();
        Product product = shop.product("POSTAGE", StockPolicy.UNTRACKED);

        shop.sell(product, 7);
        shop.settle();

        assertThat(shop.available(product)).isEqualTo(Quantity.ZERO);
        assertThat(shop.books().movements(product)).isEmpty();
        assertThat(below(shop)).doesNotContain(product.id());
    }

    @Test
    @DisplayName("L3 sales and adjustments racing for the last units never take more than there is")
    default void move_racingWithSales_neverBelowZero() {
        TestShop shop = newShop();
        TestShop other = shop.another();
        Product product = shop.product("MUG", 5);

        Race<Object> race = Race.of(
                12,
                number -> number % 2 == 0
                        ? shop.sell(product, 1)
                        : other.pos().stock().move(other.change(product, -1)));

        assertThat(race.results()).hasSize(5);
        assertThat(race.refusals()).hasSize(7).extracting(POSError::code).containsOnly(ErrorCode.INSUFFICIENT_STOCK);
        assertThat(shop.available(product)).isEqualTo(Quantity.ZERO);
    }

    private static List<ProductId> below(TestShop shop) {
        shop.settle();
        return Page.stream(page -> shop.backend().stock().list(LocationId.MAIN, new StockQuery.BelowZero(), page))
                .map(StockLevel::product)
                .toList();
    }
}

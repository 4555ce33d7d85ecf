package dev.mypos.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.catalog.Product;
import dev.mypos.catalog.StockPolicy;
import dev.mypos.money.Quantity;
import dev.mypos.money.UnitPrice;
import dev.mypos.sale.Movements;
import dev.mypos.sale.RefundRequest;
import dev.mypos.sale.Sale;
import dev.mypos.sale.Transaction;
import dev.mypos.stock.MovementId;
import dev.mypos.stock.StockChange;
import dev.mypos.stock.StockMovement;
import dev.mypos.stock.StockReason;
import dev.mypos.store.LocationId;
import dev.mypos.store.RegisterId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** L4: initial stock and the sum of all movements is what is on hand, for each product and location. */
public interface L4StockAddsUp extends Kit {
    @Test
    @DisplayName("L4 receipts, adjustments, sales, refunds, voids and facts add up to what is on hand")
    default void movements_everyKind_addUpToOnHand() {
        TestShop shop = newShop();
        Product product = shop.product("MUG", 20);
        Sale sale = shop.sell(shop.cart(product, 3).add(product, Quantity.parse("0.25")));
        shop.refund(sale, 1, 1);
        shop.pos().refunds().complete(shop.refundOf(sale).line(1, Quantity.of(1), false));
        shop.voidSale(shop.sell(product, 4));
        shop.sell(shop.cart(product, 30).happened(shop.clock().instant()));
        shop.pos()
                .refunds()
                .complete(RefundRequest.withoutSale(
                                shop.newId(), RegisterId.MAIN, product.price().currency())
                        .item(product, Quantity.of(2), UnitPrice.of("7.50", "EUR"), true));
        shop.pos().stock().move(shop.change(product, 5));
        shop.pos().stock().move(counted(shop, product, -1));
        shop.settle();

        assertThat(shop.available(product)).isEqualTo(Quantity.parse("-6.25"));
        assertThat(sum(shop, product)).isEqualTo(Quantity.parse("-6.25"));
        assertThat(shop.level(product).onHand()).isEqualTo(Quantity.parse("-6.25"));
    }

    @Test
    @DisplayName("L4 the movements of a transaction are those that follow from it, once each")
    default void movements_ofTransactions_followFromThem() {
        TestShop shop = newShop();
        Product first = shop.product("FIRST", 20);
        Product second = shop.product("SECOND", 20);
        Sale sale = shop.sell(shop.cart(first, 3).add(second, 2).add(first, 1));
        shop.refund(sale, 1, 2);
        shop.voidSale(shop.sell(second, 1));
        shop.settle();
        shop.backend().outbox().project(shop.books().waiting());
        shop.backend().outbox().project(shop.books().waiting());

        for (Product product : List.of(first, second)) {
            List<StockMovement> due = shop.books().chain(RegisterId.MAIN).stream()
                    .flatMap(transaction -> Movements.of(transaction).stream())
                    .filter(movement -> movement.product().equals(product.id()))
                    .toList();
            assertThat(shop.books().movements(product))
                    .filteredOn(movement -> movement.reason().followsFromTransaction())
                    .containsExactlyInAnyOrderElementsOf(due);
        }
    }

    @Test
    @DisplayName("L4 sales, refunds and receipts of many threads add up")
    default void movements_ofManyThreads_addUp() {
        TestShop shop = newShop();
        TestShop other = shop.another();
        Product product = shop.product("MUG", 50);

        Race<Integer> race = Race.of(6, number -> {
            TestShop mine = number % 2 == 0 ? shop : other;
            for (int i = 0; i < 5; i++) {
                Sale sale = mine.sell(product, 2);
                mine.refund(sale, 1, 1);
                mine.pos().stock().move(mine.change(product, 1));
            }
            return number;
        });

        assertThat(race.results()).hasSize(6);
        shop.settle();
        assertThat(shop.available(product)).isEqualTo(Quantity.of(50));
        assertThat(sum(shop, product)).isEqualTo(Quantity.of(50));
        assertThat(shop.books().movements(product)).hasSize(1 + 6 * 5 * 3);
    }

    @Test
    @DisplayName("L4 each location adds up for itself")
    default void movements_ofTwoLocations_addUpApart() {
        TestShop shop = newShop();
        Product product = shop.product("MUG", 20);
        LocationId cellar = new LocationId("cellar");

        shop.backend()
                .stock()
                .move(
                        List.of(moved(shop, product, LocationId.MAIN, -5), moved(shop, product, cellar, 5)),
                        true,
                        shop.trail("stock.transferred"));

        assertThat(shop.pos().stock().level(product.id(), LocationId.MAIN).onHand())
                .isEqualTo(Quantity.of(15));
        assertThat(shop.pos().stock().level(product.id(), cellar).onHand()).isEqualTo(Quantity.of(5));
        assertThat(shop.books().movements(product)).hasSize(3);
    }

    @Test
    @DisplayName("L4 a product that is no longer counted keeps what was counted")
    default void movements_policyChanged_stillAddUp() {
        TestShop shop = newShop();
        Product product = shop.product("MUG", 20);
        shop.sell(product, 3);
        Product uncounted = shop.pos()
                .catalog()
                .save(Product.builder()
                        .from(product)
                        .stockPolicy(StockPolicy.UNTRACKED)
                        .build());

        Transaction sale = shop.sell(uncounted, 4);
        shop.settle();

        assertThat(Movements.of(sale)).isEmpty();
        assertThat(shop.available(product)).isEqualTo(Quantity.of(17));
        assertThat(sum(shop, product)).isEqualTo(Quantity.of(17));
    }

    private static StockChange counted(TestShop shop, Product product, long delta) {
        return new StockChange(
                new MovementId(shop.pos().newId()),
                product.id(),
                LocationId.MAIN,
                Quantity.of(delta),
                StockReason.COUNT,
                "shelf 3",
                Optional.empty(),
                Optional.of("counted twice"));
    }

    private static StockMovement moved(TestShop shop, Product product, LocationId location, long delta) {
        return new StockMovement(
                new MovementId(shop.pos().newId()),
                product.id(),
                location,
                Quantity.of(delta),
                StockReason.TRANSFER,
                "kit",
                "owner",
                shop.clock().instant(),
                false,
                Optional.empty());
    }

    private static Quantity sum(TestShop shop, Product product) {
        return shop.books().movements(product).stream()
                .map(StockMovement::delta)
                .reduce(Quantity.ZERO, Quantity::plus);
    }
}

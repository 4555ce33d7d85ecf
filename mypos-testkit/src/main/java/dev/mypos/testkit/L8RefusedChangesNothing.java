package dev.mypos.testkit;

import static dev.mypos.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.mypos.catalog.Product;
import dev.mypos.catalog.ProductId;
import dev.mypos.error.ErrorCode;
import dev.mypos.journal.JournalEntry;
import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.sale.Cart;
import dev.mypos.sale.RefundRequest;
import dev.mypos.sale.Sale;
import dev.mypos.sale.Tender;
import dev.mypos.stock.StockChange;
import dev.mypos.stock.StockMovement;
import dev.mypos.stock.StockReason;
import dev.mypos.store.LocationId;
import dev.mypos.store.Register;
import dev.mypos.store.RegisterId;
import dev.mypos.store.Store;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** L8: what is refused changes nothing; what is stored is never edited or deleted. */
public interface L8RefusedChangesNothing extends Kit {
    /** A shop in which something is to be refused: two products, one sold, and an archived one. */
    record Stage(TestShop shop, Product mug, Product cup, Product old, Cart cart, Sale sale) {
        static Stage of(TestShop shop) {
            Product mug = shop.product("MUG", 10);
            Product cup = shop.product("CUP", 1);
            Product old = shop.product("OLD", 5);
            shop.pos().catalog().archive(old.id());
            Cart cart = shop.cart(mug, 4);
            return new Stage(shop, mug, cup, old, cart, shop.sell(cart));
        }
    }

    /** Something that is refused. */
    interface Refused {
        /** Asks for it. */
        Object by(Stage stage);
    }

    @TestFactory
    @DisplayName("L8 what is refused changes nothing")
    default Stream<DynamicTest> refuse_anyReason_changesNothing() {
        return Stream.of(
                refused(
                        "too little stock on the second line",
                        ErrorCode.INSUFFICIENT_STOCK,
                        on -> on.shop().sell(on.shop().cart(on.mug(), 1).add(on.cup(), 2))),
                refused(
                        "an archived product on the second line",
                        ErrorCode.PRODUCT_INACTIVE,
                        on -> on.shop().sell(on.shop().cart(on.mug(), 1).add(on.old(), 1))),
                refused(
                        "an unknown product on the second line",
                        ErrorCode.NOT_FOUND,
                        on -> on.shop().sell(on.shop().cart(on.mug(), 1).add(unknown(on), 1))),
                refused(
                        "a price that is no longer so",
                        ErrorCode.PRICE_CHANGED,
                        on -> on.shop().sell(on.shop().cart(on.mug(), 1).add(cheaper(on.cup()), 1))),
                refused(
                        "another total than expected",
                        ErrorCode.PRICE_CHANGED,
                        on -> on.shop().sell(on.shop().cart(on.mug(), 1).expectTotal(Money.of("0.01", "EUR")))),
                refused(
                        "another request under a stored id",
                        ErrorCode.IDEMPOTENCY_CONFLICT,
                        on -> on.shop().sell(on.cart().add(on.cup(), 1))),
                refused(
                        "a tender that is too small",
                        ErrorCode.VALIDATION_FAILED,
                        on -> on.shop()
                                .pos()
                                .checkout()
                                .complete(on.shop().cart(on.mug(), 1).payCash("1.00"))),
                refused(
                        "an unknown register",
                        ErrorCode.NOT_FOUND,
                        on -> on.shop()
                                .sell(on.shop()
                                        .pos()
                                        .checkout()
                                        .begin(new RegisterId("nowhere"))
                                        .add(on.mug(), 1))),
                refused(
                        "a refund of more than was sold",
                        ErrorCode.REFUND_EXCEEDS_SALE,
                        on -> on.shop().refund(on.sale(), 1, 5)),
                refused(
                        "a refund of more money than was paid",
                        ErrorCode.VALIDATION_FAILED,
                        on -> on.shop()
                                .pos()
                                .refunds()
                                .complete(on.shop()
                                        .refundOf(on.sale())
                                        .line(1, Quantity.of(1), true)
                                        .tender(Tender.cash(Money.of("100.00", "EUR"))))),
                refused(
                        "a refund of an unknown sale",
                        ErrorCode.NOT_FOUND,
                        on -> on.shop()
                                .pos()
                                .refunds()
                                .complete(RefundRequest.of(
                                                on.shop().newId(),
                                                RegisterId.MAIN,
                                                on.shop().newId())
                                        .line(1, Quantity.of(1), true))),
                refused(
                        "an adjustment below zero",
                        ErrorCode.INSUFFICIENT_STOCK,
                        on -> on.shop().pos().stock().move(on.shop().change(on.cup(), -2))),
                refused(
                        "a step of several movements, one below zero",
                        ErrorCode.INSUFFICIENT_STOCK,
                        on -> on.shop()
                                .backend()
                                .stock()
                                .move(
                                        List.of(movement(on, on.mug(), 3), movement(on, on.cup(), -2)),
                                        true,
                                        on.shop().trail("kit.moved"))),
                refused(
                        "a movement of an unknown product",
                        ErrorCode.NOT_FOUND,
                        on -> on.shop()
                                .backend()
                                .stock()
                                .move(
                                        List.of(movement(on, on.mug(), 3), movement(on, unknown(on), 1)),
                                        true,
                                        on.shop().trail("kit.moved"))),
                refused(
                        "a product that somebody else changed",
                        ErrorCode.STALE_VERSION,
                        on -> on.shop()
                                .backend()
                                .products()
                                .save(
                                        Product.builder()
                                                .from(on.mug())
                                                .version(99)
                                                .name("New")
                                                .build(),
                                        on.shop().trail("kit.saved"))),
                refused(
                        "a product with a code that is taken",
                        ErrorCode.ALREADY_EXISTS,
                        on -> on.shop()
                                .backend()
                                .products()
                                .save(
                                        Product.builder()
                                                .from(unknown(on))
                                                .addBarcodes("cup")
                                                .build(),
                                        on.shop().trail("kit.saved"))),
                refused(
                        "settings that somebody else changed",
                        ErrorCode.STALE_VERSION,
                        on -> on.shop()
                                .backend()
                                .stores()
                                .save(
                                        Store.builder()
                                                .from(on.shop().pos().store())
                                                .version(99)
                                                .name("New")
                                                .build(),
                                        on.shop().trail("kit.saved"))));
    }

    private DynamicTest refused(String what, ErrorCode code, Refused request) {
        return dynamicTest("L8 " + what + " changes nothing", () -> {
            Stage stage = Stage.of(newShop());
            Snapshot before = Snapshot.of(stage.shop());

            assertRefused(code, () -> request.by(stage));

            assertThat(Snapshot.of(stage.shop())).isEqualTo(before);
            assertThat(stage.shop().sell(stage.mug(), 1).receiptNumber())
                    .as("the number of the next sale")
                    .isEqualTo(2);
        });
    }

    @Test
    @DisplayName("L8 a register without an open shift stores nothing, unless it has happened already")
    default void complete_shiftClosed_changesNothing() {
        TestShop shop = newShop();
        Product product = shop.product("MUG", 10);
        RegisterId strict = new RegisterId("strict");
        shop.pos().settings().addRegister(new Register(strict, LocationId.MAIN, "Strict", true));
        Snapshot before = Snapshot.of(shop);

        assertRefused(
                ErrorCode.SHIFT_CLOSED,
                () -> shop.sell(shop.pos().checkout().begin(strict).add(product, 1)));

        assertThat(Snapshot.of(shop)).isEqualTo(before);
        Sale fact = shop.sell(shop.pos()
                .checkout()
                .begin(strict)
                .add(product, 1)
                .happened(shop.clock().instant()));
        assertThat(fact.receiptNumber()).isEqualTo(1);
    }

    @Test
    @DisplayName("L8 what cannot have happened yet, or happened before 1970, is refused")
    default void complete_happenedAtNoSuchTime_changesNothing() {
        TestShop shop = newShop();
        Product product = shop.product("MUG", 10);
        Sale sale = shop.sell(product, 3);
        Snapshot before = Snapshot.of(shop);

        for (Instant at : List.of(Instant.EPOCH.minusMillis(1), Instant.parse("+12000-01-01T00:00:00Z"), Instant.MAX)) {
            assertRefused(
                    ErrorCode.VALIDATION_FAILED,
                    () -> shop.sell(shop.cart(product, 1).happened(at)));
            assertRefused(
                    ErrorCode.VALIDATION_FAILED,
                    () -> shop.pos()
                            .refunds()
                            .complete(shop.refundOf(sale).everything(true).happened(at)));
        }

        assertThat(Snapshot.of(shop)).isEqualTo(before);
    }

    @Test
    @DisplayName("L8 a sale that was voided is not voided again")
    default void complete_voidAgain_changesNothing() {
        TestShop shop = newShop();
        Sale sale = shop.sell(shop.product("MUG", 10), 3);
        shop.voidSale(sale);
        Snapshot before = Snapshot.of(shop);

        assertRefused(ErrorCode.ALREADY_VOIDED, () -> shop.voidSale(sale));
        assertRefused(ErrorCode.ALREADY_VOIDED, () -> shop.refund(sale, 1, 1));

        assertThat(Snapshot.of(shop)).isEqualTo(before);
    }

    @Test
    @DisplayName("L8 refusals racing with each other change nothing")
    default void complete_refusalsRacing_changeNothing() {
        TestShop shop = newShop();
        TestShop other = shop.another();
        Product plenty = shop.product("PLENTY", 100);
        Product none = shop.product("NONE", 0);
        Snapshot before = Snapshot.of(shop);

        Race<Sale> race = Race.of(
                8,
                number -> (number % 2 == 0 ? shop : other)
                        .sell(shop.cart(plenty, 1).add(none, 1)));

        assertThat(race.refusals()).hasSize(8);
        assertThat(Snapshot.of(shop)).isEqualTo(before);
    }

    @Test
    @DisplayName("L8 transactions, movements and journal entries stay as they were while the shop goes on")
    default void complete_moreSalesAndRefunds_leaveEarlierRecordsAsTheyWere() {
        TestShop shop = newShop();
        Product product = shop.product("MUG", 100);
        Sale sale = shop.sell(product, 3);
        shop.settle();
        Snapshot before = Snapshot.of(shop);

        shop.refund(sale, 1, 1);
        shop.voidSale(shop.sell(product, 2));
        shop.reprice(product, "8.00");
        shop.pos()
                .stock()
                .move(new StockChange(
                        shop.change(product, 1).id(),
                        product.id(),
                        LocationId.MAIN,
                        Quantity.of(-1),
                        StockReason.WASTE,
                        "broken",
                        Optional.empty(),
                        Optional.empty()));
        shop.pos().catalog().archive(product.id());
        shop.settle();
        Snapshot after = Snapshot.of(shop);

        assertThat(after.transactions()).containsAll(before.transactions());
        assertThat(after.movements().get(product.id()))
                .containsAll(before.movements().get(product.id()));
        assertThat(after.journal()).startsWith(before.journal().toArray(JournalEntry[]::new));
    }

    private static Product unknown(Stage stage) {
        return Product.builder()
                .from(stage.mug())
                .id(new ProductId(stage.shop().newId().value()))
                .sku("UNKNOWN")
                .version(0)
                .build();
    }

    private static Product cheaper(Product product) {
        return Product.builder().from(product).price(Money.of("0.50", "EUR")).build();
    }

    private static StockMovement movement(Stage stage, Product product, long delta) {
        return stage.shop().movement(product, delta);
    }
}

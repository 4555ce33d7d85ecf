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
import dev.mypos.journal.Trail;
import dev.mypos.money.Quantity;
import dev.mypos.money.UnitPrice;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.stock.MovementId;
import dev.mypos.stock.StockChange;
import dev.mypos.stock.StockLevel;
import dev.mypos.stock.StockMovement;
import dev.mypos.stock.StockQuery;
import dev.mypos.stock.StockReason;
import dev.mypos.stock.StockRepository;
import dev.mypos.store.LocationId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What {@link StockRepository} promises. */
public interface StockContract extends Kit {
    @Test
    @DisplayName("stock: move stores every field of a movement and its effect with the trail")
    default void moveStock_everyField_isListedOnEveryHandle() {
        TestShop shop = newShop();
        Product product = shop.product("MUG", 0);
        StockMovement movement = new StockMovement(
                new MovementId(shop.pos().newId()),
                product.id(),
                LocationId.MAIN,
                Quantity.parse("12.00001"),
                StockReason.RECEIPT,
                "invoice \u20ac 7/2",
                "ann",
                shop.clock().instant(),
                true,
                Optional.of("two\nlines"));
        Trail trail = shop.trail("stock.adjusted");

        assertThat(shop.backend().stock().move(List.of(movement), true, trail)).containsExactly(movement);

        assertThat(shop.another().books().movements(product)).containsExactly(movement);
        assertThat(shop.backend().stock().levels(List.of(product.id())))
                .contains(new StockLevel(product.id(), LocationId.MAIN, Quantity.parse("12.00001"), Quantity.ZERO));
        assertThat(shop.books().journal()).containsAll(trail.entries());
        assertThat(shop.books().waiting()).contains(trail.event().orElseThrow());
    }

    @Test
    @DisplayName("stock: a cost is kept with its movement, and is the level's last cost until another one comes")
    default void moveStock_withCost_isTheLastCost() {
        TestShop shop = newShop();
        Product product = shop.product("MUG", 0);
        StockChange first = received(shop, product, "2.50");
        shop.pos().stock().move(first);
        StockMovement second = shop.pos().stock().move(received(shop, product, "2.41667"));
        shop.sell(product, 3);
        shop.pos().stock().move(first);
        shop.settle();

        assertThat(shop.another().books().movements(product)).contains(second);
        assertThat(second.cost()).contains(UnitPrice.of("2.41667", "EUR"));
        assertThat(shop.level(product).lastCost()).contains(UnitPrice.of("2.41667", "EUR"));
        assertThat(shop.backend()
                        .stock()
                        .list(LocationId.MAIN, new StockQuery.All(), PageRequest.first(1))
                        .items())
                .containsExactly(shop.level(product));
        assertRefused(
                ErrorCode.IDEMPOTENCY_CONFLICT,
                () -> shop.pos().stock().move(first.withCost(UnitPrice.of("2.51", "EUR"))));
    }

    private static StockChange received(TestShop shop, Product product, String cost) {
        return new StockChange(
                        new MovementId(shop.pos().newId()),
                        product.id(),
                        LocationId.MAIN,
                        Quantity.of(5),
                        StockReason.RECEIPT,
                        "invoice 7",
                        Optional.empty(),
                        Optional.empty())
                .withCost(UnitPrice.of(cost, "EUR"));
    }

    @Test
    @DisplayName("stock: a repeated step gives the movements of the first time and leaves no second trail")
    default void moveStock_again_givesFirstAndLeavesNoTrail() {
        TestShop shop = newShop();
        Product product = shop.product("MUG", 0);
        StockMovement first = shop.movement(product, 5);
        shop.backend().stock().move(List.of(first), true, Trail.NONE);
        StockMovement again = new StockMovement(
                first.id(),
                first.product(),
                first.location(),
                first.delta(),
                first.reason(),
                first.source(),
                "somebody else",
                first.at().plusSeconds(60),
                first.fact(),
                first.note());
        Trail trail = shop.trail("stock.adjusted");

        assertThat(shop.backend().stock().move(List.of(again), true, trail)).containsExactly(first);

        assertThat(shop.available(product)).isEqualTo(Quantity.of(5));
        assertThat(shop.books().journal()).doesNotContainAnyElementsOf(trail.entries());
        assertThat(shop.books().waiting()).isEmpty();
    }

    @Test
    @DisplayName("stock: forty movements are stored in one step or not at all")
    default void moveStock_fortyMovements_allOrNone() {
        TestShop shop = newShop();
        List<Product> products = Stream.iterate(0, number -> number + 1)
                .limit(40)
                .map(number -> shop.product("P" + number, StockPolicy.DENY))
                .toList();
        List<StockMovement> step =
                products.stream().map(product -> shop.movement(product, 2)).toList();

        assertThat(shop.backend().stock().move(step, true, Trail.NONE)).containsExactlyElementsOf(step);
        List<StockMovement> more = Stream.concat(
                        products.stream().limit(39).map(product -> shop.movement(product, -2)),
                        Stream.of(shop.movement(products.get(39), -3)))
                .toList();
        assertRefused(ErrorCode.INSUFFICIENT_STOCK, () -> shop.backend().stock().move(more, true, Trail.NONE));

        assertThat(shop.backend()
                        .stock()
                        .levels(products.stream().map(Product::id).toList()))
                .hasSize(40)
                .extracting(StockLevel::available)
                .containsOnly(Quantity.of(2));
    }

    @Test
    @DisplayName("stock: a refusal tells of all movements, merged by product")
    default void moveStock_severalShort_tellsOfAll() {
        TestShop shop = newShop();
        Product first = shop.product("FIRST", 3);
        Product second = shop.product("SECOND", 1);

        InsufficientStockError refusal = catchThrowableOfType(
                InsufficientStockError.class,
                () -> shop.backend()
                        .stock()
                        .move(
                                List.of(shop.movement(first, -2), shop.movement(second, -4), shop.movement(first, -2)),
                                true,
                                Trail.NONE));

        assertThat(refusal.shortages())
                .extracting(
                        InsufficientStockError.Shortage::sku,
                        shortage -> shortage.asked().longValueExact())
                .containsExactlyInAnyOrder(tuple("FIRST", 4L), tuple("SECOND", 4L));
    }

    @Test
    @DisplayName("stock: without a floor a movement may go below zero, and what comes in is always welcome")
    default void moveStock_withoutFloor_mayGoBelowZero() {
        TestShop shop = newShop();
        Product product = shop.product("MUG", 1);

        shop.backend().stock().move(List.of(shop.movement(product, -4, StockReason.COUNT)), false, Trail.NONE);
        shop.backend().stock().move(List.of(shop.movement(product, 1)), true, Trail.NONE);

        assertThat(shop.available(product)).isEqualTo(Quantity.of(-2));
    }

    @Test
    @DisplayName("stock: a level never leaves the range of quantities, whatever moves it")
    default void move_beyondTheRange_isRefused() {
        TestShop shop = newShop();
        Product product = shop.product("DEEP", StockPolicy.ALLOW_NEGATIVE);
        long almost = -999_999_999_999L;
        shop.backend().stock().move(List.of(shop.movement(product, almost)), false, Trail.NONE);

        assertRefused(ErrorCode.VALIDATION_FAILED, () -> shop.sell(product, 2));
        assertRefused(
                ErrorCode.VALIDATION_FAILED,
                () -> shop.backend()
                        .stock()
                        .move(List.of(shop.movement(product, -2, StockReason.COUNT)), false, Trail.NONE));

        assertThat(shop.available(product)).isEqualTo(Quantity.of(almost));
        shop.sell(product, 1);
        assertThat(shop.available(product)).isEqualTo(Quantity.MIN);
    }

    @Test
    @DisplayName("stock: lists show tracked products for sale, those with little left, and those sold below zero")
    default void listStock_eachQuery_showsItsProducts() {
        TestShop shop = newShop();
        Product plenty = low(shop, shop.product("A-PLENTY", 10), 3);
        Product few = low(shop, shop.product("B-FEW", 3), 3);
        Product unwatched = shop.product("C-UNWATCHED", 0);
        Product below = shop.product("D-BELOW", StockPolicy.ALLOW_NEGATIVE);
        shop.sell(below, 2);
        shop.product("E-POSTAGE", StockPolicy.UNTRACKED);
        Product old = low(shop, shop.product("F-OLD", 1), 3);
        shop.pos().catalog().archive(old.id());
        shop.settle();

        assertThat(listed(shop, new StockQuery.All()))
                .containsExactly(shop.level(plenty), shop.level(few), shop.level(unwatched), shop.level(below));
        assertThat(listed(shop, new StockQuery.Low()))
                .extracting(StockLevel::product)
                .contains(few.id())
                .doesNotContain(plenty.id(), unwatched.id(), below.id());
        assertThat(listed(shop, new StockQuery.BelowZero())).containsExactly(shop.level(below));
    }

    @Test
    @DisplayName("stock: levels gives what was moved at every location, of known products only")
    default void levels_unknownAndKnown_givesTheKnown() {
        TestShop shop = newShop();
        Product product = shop.product("MUG", 4);

        assertThat(shop.backend()
                        .stock()
                        .levels(List.of(product.id(), new ProductId(shop.pos().newId()))))
                .containsExactly(shop.level(product));
        assertThat(shop.backend().stock().levels(List.of())).isEmpty();
    }

    private static Product low(TestShop shop, Product product, long threshold) {
        return shop.pos()
                .catalog()
                .save(Product.builder()
                        .from(product)
                        .lowStock(Quantity.of(threshold))
                        .build());
    }

    private static List<StockLevel> listed(TestShop shop, StockQuery query) {
        return Page.stream(page -> shop.backend().stock().list(LocationId.MAIN, query, page))
                .toList();
    }
}

package dev.mypos.testkit;

import static dev.mypos.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.catalog.Product;
import dev.mypos.catalog.StockPolicy;
import dev.mypos.error.ErrorCode;
import dev.mypos.journal.Trail;
import dev.mypos.money.Quantity;
import dev.mypos.page.Page;
import dev.mypos.stock.Count;
import dev.mypos.stock.CountId;
import dev.mypos.stock.CountRepository;
import dev.mypos.stock.CountSheet;
import dev.mypos.stock.CountSheetId;
import dev.mypos.stock.StockMovement;
import dev.mypos.stock.StockReason;
import dev.mypos.store.LocationId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What {@link CountRepository} promises, and that counting goes on while others sell. */
public interface CountsContract extends Kit {
    @Test
    @DisplayName("counts: a sheet is stored with its trail, found on every handle, and changed by its version only")
    default void saveSheet_staleOrTaken_changesNothing() {
        TestShop shop = newShop();
        CountSheet sheet = sheet(shop);
        Trail trail = shop.trail("stock.count-opened");

        CountSheet saved = shop.backend().counts().save(sheet, trail);

        assertThat(shop.another().backend().counts().find(sheet.id())).contains(saved);
        assertThat(saved.version()).isEqualTo(1);
        assertThat(shop.books().journal()).containsAll(trail.entries());
        Snapshot before = Snapshot.of(shop);
        assertRefused(
                ErrorCode.ALREADY_EXISTS, () -> shop.backend().counts().save(sheet, shop.trail("stock.count-opened")));
        shop.pos().stockCounts().book(sheet.id());
        assertRefused(
                ErrorCode.STALE_VERSION, () -> shop.backend().counts().save(saved, shop.trail("stock.count-booked")));
        assertThat(Snapshot.of(shop).movements()).isEqualTo(before.movements());
        assertThat(shop.backend().counts().find(new CountSheetId(shop.pos().newId())))
                .isEmpty();
    }

    @Test
    @DisplayName("counts: a count is held against the level of its own moment, whatever is sold before and after")
    default void enterCount_betweenSales_keepsItsVariance() {
        TestShop shop = newShop();
        Product mug = shop.product("MUG", 20);
        Product cup = shop.product("CUP", 5);
        CountSheetId sheet = open(shop);
        shop.sell(mug, 3);

        Count count = enter(shop, sheet, mug, 15);
        shop.sell(mug, 4);
        enter(shop.another(), sheet, cup, 5);

        assertThat(count.expected()).isEqualTo(Quantity.of(17));
        assertThat(counts(shop, sheet)).contains(count).hasSize(2);
        shop.pos().stockCounts().book(sheet);
        assertThat(shop.available(mug))
                .as("15 were there, and 4 were sold since")
                .isEqualTo(Quantity.of(11));
        assertThat(counted(shop, mug)).hasSize(1);
        assertThat(counted(shop, cup)).as("as many as the books say").isEmpty();
    }

    @Test
    @DisplayName(
            "counts: a repeat gives the count of the first time and leaves no trail; another content is a conflict")
    default void enterCount_again_givesTheFirst() {
        TestShop shop = newShop();
        Product mug = shop.product("MUG", 20);
        CountSheetId sheet = open(shop);
        CountId id = new CountId(shop.pos().newId());
        Count first = shop.pos().stockCounts().enter(sheet, id, mug.id(), Quantity.of(15));
        shop.sell(mug, 4);
        Snapshot before = Snapshot.of(shop);

        assertThat(shop.another().pos().stockCounts().enter(sheet, id, mug.id(), Quantity.of(15)))
                .isEqualTo(first);
        assertRefused(
                ErrorCode.IDEMPOTENCY_CONFLICT,
                () -> shop.pos().stockCounts().enter(sheet, id, mug.id(), Quantity.of(14)));
        assertRefused(
                ErrorCode.IDEMPOTENCY_CONFLICT,
                () -> shop.pos().stockCounts().enter(open(shop), id, mug.id(), Quantity.of(15)));

        assertThat(counts(shop, sheet))
                .isEqualTo(before.counts().get(shop.pos().stockCounts().get(sheet)));
        Count second = enter(shop, sheet, mug, 16);
        assertThat(shop.pos().stockCounts().enter(sheet, id, mug.id(), Quantity.of(15)))
                .as("replaced, but not forgotten")
                .isEqualTo(first);
        assertThat(counts(shop, sheet)).containsExactly(second);
    }

    @Test
    @DisplayName(
            "counts: once booking has begun a sheet takes no count, and what was begun is finished by whoever comes")
    default void enterCount_whileBooking_isRefused() {
        TestShop shop = newShop();
        Product mug = shop.product("MUG", 20);
        CountSheetId sheet = open(shop);
        enter(shop, sheet, mug, 19);
        begin(shop, sheet);

        assertRefused(ErrorCode.STALE_VERSION, () -> enter(shop, sheet, mug, 18));
        assertRefused(
                ErrorCode.NOT_FOUND,
                () -> enter(shop, new CountSheetId(shop.pos().newId()), mug, 18));

        assertThat(shop.another().pos().stockCounts().book(sheet).state()).isEqualTo(CountSheet.State.BOOKED);
        assertThat(shop.available(mug)).isEqualTo(Quantity.of(19));
    }

    @Test
    @DisplayName("counts: of many who book one sheet while others sell and count, each variance is moved once")
    default void bookSheet_manyAtOnce_movesEachVarianceOnce() {
        TestShop shop = newShop();
        TestShop other = shop.another();
        List<Product> products = IntStream.range(0, 40)
                .mapToObj(number -> shop.product("P" + number, 20))
                .toList();
        CountSheetId sheet = open(shop);
        products.forEach(product -> enter(shop, sheet, product, 18));

        List<Callable<Object>> runners = new ArrayList<>();
        for (TestShop handle : List.of(shop, other)) {
            runners.add(() -> handle.pos().stockCounts().book(sheet));
            runners.add(() -> handle.pos().stockCounts().book(sheet));
            runners.add(() -> handle.sell(products.get(0), 1));
        }
        Race<Object> race = Race.of(runners);

        assertThat(race.refusals()).isEmpty();
        shop.settle();
        assertThat(products)
                .allSatisfy(product -> assertThat(counted(shop, product)).hasSize(1));
        assertThat(shop.available(products.get(0))).isEqualTo(Quantity.of(16));
        assertThat(shop.available(products.get(39))).isEqualTo(Quantity.of(18));
    }

    @Test
    @DisplayName("counts: pages of sheets and counts lose no row, in the order of the ids")
    default void listCounts_shortPages_loseNothing() {
        TestShop shop = newShop();
        CountSheetId sheet = open(shop);
        IntStream.range(0, 30).forEach(number -> open(shop));
        IntStream.range(0, 30)
                .mapToObj(number -> shop.product("P" + number, StockPolicy.DENY))
                .forEach(product -> enter(shop, sheet, product, 1));
        shop.books().awaitLists();

        for (int limit : new int[] {1, 7, 200}) {
            assertThat(Listing.<Count>of(
                                    "counts",
                                    count -> count.product().toString(),
                                    page -> shop.backend().counts().counts(sheet, page))
                            .walk(limit))
                    .hasSize(30)
                    .isSorted();
            assertThat(Listing.<CountSheet>of(
                                    "sheets",
                                    one -> one.id().toString(),
                                    page -> shop.backend().counts().list(page))
                            .walk(limit))
                    .hasSize(31)
                    .isSorted();
        }
        assertThat(shop.another().backend().counts().find(sheet)).isPresent();
        assertThat(newShop().backend().counts().find(sheet)).as("L11").isEmpty();
    }

    private static CountSheet sheet(TestShop shop) {
        return new CountSheet(
                new CountSheetId(shop.pos().newId()),
                "Shelf 3",
                LocationId.MAIN,
                CountSheet.State.OPEN,
                "owner",
                shop.clock().instant(),
                0);
    }

    private static CountSheetId open(TestShop shop) {
        CountSheetId id = new CountSheetId(shop.pos().newId());
        return shop.pos().stockCounts().open(id, "Shelf 3", LocationId.MAIN).id();
    }

    private static Count enter(TestShop shop, CountSheetId sheet, Product product, long counted) {
        return shop.pos()
                .stockCounts()
                .enter(sheet, new CountId(shop.pos().newId()), product.id(), Quantity.of(counted));
    }

    /** As a program that dies before it has moved anything. */
    private static void begin(TestShop shop, CountSheetId id) {
        CountSheet sheet = shop.pos().stockCounts().get(id);
        CountSheet booking = new CountSheet(
                sheet.id(),
                sheet.name(),
                sheet.location(),
                CountSheet.State.BOOKING,
                sheet.openedBy(),
                sheet.openedAt(),
                sheet.version());
        shop.backend().counts().save(booking, Trail.NONE);
    }

    private static List<Count> counts(TestShop shop, CountSheetId sheet) {
        return Page.stream(page -> shop.backend().counts().counts(sheet, page)).toList();
    }

    private static List<StockMovement> counted(TestShop shop, Product product) {
        shop.settle();
        return shop.books().movements(product).stream()
                .filter(movement -> movement.reason() == StockReason.COUNT)
                .toList();
    }
}

package dev.mypos.testkit;

import static dev.mypos.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.mypos.catalog.Product;
import dev.mypos.error.ErrorCode;
import dev.mypos.page.Cursor;
import dev.mypos.page.PageRequest;
import dev.mypos.sale.LedgerQuery;
import dev.mypos.sale.Sale;
import dev.mypos.sale.TransactionSummary;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** L10: a list never loses rows, however long: pages with an opaque cursor. Pages may be short. */
public interface L10ListsLoseNothing extends Kit {
    @TestFactory
    @DisplayName("L10 every list shows all of many rows once, in its order")
    default Stream<DynamicTest> list_manyRows_showsAllOnceInOrder() {
        LongShop shop = new LongShop(newShop(), rowsOfLongLists()).fill();
        return shop.lists().entrySet().stream()
                .flatMap(entry -> Stream.of(1, 7, 200)
                        .map(limit -> dynamicTest(
                                "L10 " + entry.getKey().name() + " in pages of " + limit,
                                () -> assertThat(entry.getKey().walk(limit))
                                        .containsExactlyElementsOf(entry.getValue()))));
    }

    @TestFactory
    @DisplayName("L10 rows that come while a list is read neither hide nor repeat others")
    default Stream<DynamicTest> list_rowsComeMeanwhile_showsTheOthersOnce() {
        return Stream.of(0, 1, 2, 3, 4, 5, 6)
                .map(which -> dynamicTest("L10 list " + which + " while another handle inserts", () -> {
                    TestShop shop = newShop();
                    LongShop filled = new LongShop(shop, 30).fill();
                    LongShop other = new LongShop(shop.another(), 30);
                    Product product = shop.books().products().get(0);
                    List<Listing> lists = new ArrayList<>(filled.productLists());
                    lists.addAll(filled.customerLists().subList(0, 1));
                    lists.addAll(List.of(filled.days(false), filled.days(true), filled.journal()));
                    Listing list = lists.get(which);
                    List<String> before = list.walk(200);

                    List<String> seen = list.walk(7, inserting(other, product));

                    assertThat(seen).as(list.name()).doesNotHaveDuplicates().containsSubsequence(before);
                }));
    }

    /** Rows before, between and behind those of a list, wherever it is by now. */
    private static IntConsumer inserting(LongShop shop, Product product) {
        return page -> {
            if (page <= 6) {
                for (int number : List.of(page * 1000, page * 1000 + 500)) {
                    shop.addProduct(number);
                    shop.addCustomer(number);
                }
                shop.addNamed("row-" + "0".repeat(page) + "-" + page);
                shop.sellOne(product);
            }
        };
    }

    @Test
    @DisplayName("L10 a list that is read again and again while another handle inserts always shows what was there")
    default void list_whileAnotherHandleInserts_showsWhatWasThere() {
        TestShop shop = newShop();
        LongShop filled = new LongShop(shop, 30).fill();
        LongShop other = new LongShop(shop.another(), 30);
        Listing list = filled.productLists().get(0);
        List<String> before = list.walk(200);
        AtomicBoolean inserting = new AtomicBoolean(true);

        Race.of(2, number -> {
            if (number == 0) {
                IntStream.range(100, 140).forEach(other::addProduct);
                inserting.set(false);
                return 40;
            }
            int walks = 0;
            do {
                assertThat(list.walk(7)).doesNotHaveDuplicates().containsSubsequence(before);
                walks++;
            } while (inserting.get());
            return walks;
        });

        shop.settle();
        assertThat(list.walk(7)).hasSize(70);
    }

    @TestFactory
    @DisplayName("L10 a cursor that no page of the list gave is refused")
    default Stream<DynamicTest> list_foreignOrGarbledCursor_isRefused() {
        LongShop shop = new LongShop(newShop(), 3).fill();
        List<Listing> lists = List.copyOf(shop.lists().keySet());
        return lists.stream()
                .map(list -> dynamicTest("L10 " + list.name() + " refuses foreign cursors", () -> {
                    for (String token : List.of(
                            "", "nonsense", "\u20ac", changed(list.cursor().token()))) {
                        refuse(list, new Cursor(token));
                    }
                    for (Listing other : lists) {
                        if (!other.equals(list)) {
                            refuse(list, other.cursor());
                        }
                    }
                    assertThat(list.pages()
                                    .apply(PageRequest.first(2).after(list.cursor()))
                                    .items())
                            .as("its own cursor with another limit")
                            .hasSizeLessThanOrEqualTo(2);
                }));
    }

    private static void refuse(Listing list, Cursor cursor) {
        assertRefused(
                ErrorCode.VALIDATION_FAILED,
                () -> list.pages().apply(PageRequest.first(2).after(cursor)));
    }

    private static String changed(String token) {
        int middle = token.length() / 2;
        char other = token.charAt(middle) == 'A' ? 'B' : 'A';
        return token.substring(0, middle) + other + token.substring(middle + 1);
    }

    @Test
    @DisplayName("L10 days are listed by business day, and each day in the order it was recorded")
    default void list_daysWithFacts_areByBusinessDay() {
        TestShop shop = newShop();
        Product product = shop.product("MUG", 100);
        Sale today = shop.sell(product, 1);
        Sale earlier =
                shop.sell(shop.cart(product, 1).happened(shop.clock().instant().minus(Duration.ofDays(3))));
        shop.clock().advance(Duration.ofDays(1));
        Sale tomorrow = shop.sell(product, 1);
        Sale againToday =
                shop.sell(shop.cart(product, 1).happened(today.header().occurredAt()));
        LocalDate day = today.header().businessDate();

        assertThat(shop.books().rows(new LedgerQuery.Days(day.minusDays(9), day.plusDays(9), false)))
                .extracting(TransactionSummary::id)
                .containsExactly(earlier.id(), today.id(), againToday.id(), tomorrow.id());
        assertThat(shop.books().rows(new LedgerQuery.Days(day, day, true)))
                .extracting(TransactionSummary::id)
                .containsExactly(againToday.id(), today.id());
        assertThat(shop.books().rows(new LedgerQuery.Days(day.minusDays(2), day.minusDays(1), false)))
                .isEmpty();
    }
}

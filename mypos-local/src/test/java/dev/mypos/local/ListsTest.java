package dev.mypos.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mypos.catalog.Product;
import dev.mypos.catalog.ProductQuery;
import dev.mypos.catalog.StockPolicy;
import dev.mypos.customer.Customer;
import dev.mypos.customer.CustomerId;
import dev.mypos.customer.CustomerQuery;
import dev.mypos.error.ValidationError;
import dev.mypos.journal.Trail;
import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.page.Cursor;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.sale.LedgerQuery;
import dev.mypos.sale.Sale;
import dev.mypos.sale.TransactionId;
import dev.mypos.sale.TransactionSummary;
import dev.mypos.stock.StockLevel;
import dev.mypos.stock.StockMovement;
import dev.mypos.stock.StockQuery;
import dev.mypos.store.LocationId;
import dev.mypos.store.RegisterId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListsTest {
    private static final int SMALL = 3;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Shop shop = new Shop(LocalBackend.inMemory());

    @AfterEach
    void closeShop() {
        shop.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "é; Éclair|éclair au café",
                "ÉCLAIR; Éclair|éclair au café",
                "50%; 50% off",
                "50_; 50_x",
                "_; _tag",
                "%; %",
                "straße; Straße 1|STRASSE 2",
                "日; 日本茶",
                "𝔘; 𝔘nicode",
                "z; zebra",
                "nothing;"
            })
    void listByName_prefix_isComparedWithoutCase(String prefix, String names) {
        for (String name : List.of(
                "Éclair",
                "éclair au café",
                "ECLAIR",
                "50% off",
                "50_x",
                "500 g",
                "_tag",
                "%",
                "Straße 1",
                "STRASSE 2",
                "日本茶",
                "𝔘nicode",
                "zebra",
                "'; DROP TABLE products")) {
            named(name);
        }

        List<String> found =
                all(page -> shop.backend.products().list(new ProductQuery.ByName(prefix, false), page)).stream()
                        .map(Product::name)
                        .toList();

        assertThat(found).containsExactlyInAnyOrder(names == null ? new String[0] : names.split("\\|"));
    }

    @Test
    void listProducts_everyOrder_isCompleteAndWithoutArchivedOnesUnlessAskedFor() {
        for (int i = 0; i < 20; i++) {
            shop.product(Product.builder()
                    .sku((i % 2 == 0 ? "a" : "B") + i)
                    .name("Name " + i % 5)
                    .category("Kitchen")
                    .active(i % 4 != 0)
                    .price(Money.of("1.00", "EUR")));
        }
        assertThat(all(page -> shop.backend.products().list(ProductQuery.all(), page)))
                .hasSize(15)
                .allMatch(Product::active)
                .extracting(Product::name)
                .isSorted();
        assertThat(all(page -> shop.backend.products().list(new ProductQuery.ByName("", true), page)))
                .hasSize(20)
                .doesNotHaveDuplicates();
        assertThat(all(page -> shop.backend.products().list(new ProductQuery.BySku("A", true), page)))
                .extracting(Product::sku)
                .containsExactly("a0", "a10", "a12", "a14", "a16", "a18", "a2", "a4", "a6", "a8");
        assertThat(all(page -> shop.backend.products().list(new ProductQuery.ByCategory("Kitchen", false), page)))
                .hasSize(15);
        assertThat(all(page -> shop.backend.products().list(new ProductQuery.ByCategory("kitchen", false), page)))
                .isEmpty();
    }

    @Test
    void listCustomers_byEachKey_findsThem() {
        Customer ada = customer("Ada", "Ada@Example.org", "+44 1");
        Customer bob = customer("bob", "bob@example.org", "+353 1");
        customer("Åke", "ake@example.se", "+46 1");

        assertThat(customers(new CustomerQuery.ByName("B", false))).containsExactly(bob);
        assertThat(customers(new CustomerQuery.ByEmail("ada@", false))).containsExactly(ada);
        assertThat(customers(new CustomerQuery.ByPhone("+353", false))).containsExactly(bob);
        assertThat(customers(CustomerQuery.all())).hasSize(3);
    }

    @Test
    void forget_customer_leavesNoKeyAndNoList() {
        Customer ada = customer("Ada", "ada@example.org", "+44 1");
        shop.backend.customers().forget(ada.id(), Trail.NONE);
        shop.backend.customers().forget(ada.id(), Trail.NONE);

        Customer left = shop.backend.customers().find(List.of(ada.id())).get(0);
        assertThat(left)
                .isEqualTo(Customer.builder()
                        .from(ada.forgotten())
                        .version(ada.version() + 1)
                        .build());
        assertThat(customers(CustomerQuery.all())).isEmpty();
        assertThat(customers(new CustomerQuery.ByEmail("", true))).isEmpty();
        assertThat(customers(new CustomerQuery.ByPhone("", true))).isEmpty();
        assertThat(customers(new CustomerQuery.ByName("", true))).containsExactly(left);
    }

    @Test
    void listTransactions_everyOrder_isComplete() {
        Customer ada = customer("Ada", "ada@example.org", "+44 1");
        Product mug = shop.stocked("MUG", "7.50", 100);
        List<TransactionSummary> sold = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            Sale sale = shop.pos.checkout().complete(i % 2 == 0 ? shop.cart(mug).customer(ada.id()) : shop.cart(mug));
            sold.add(TransactionSummary.of(sale));
        }
        List<TransactionSummary> newestFirst = new ArrayList<>(sold);
        Collections.reverse(newestFirst);

        assertThat(transactions(LedgerQuery.all())).isEqualTo(newestFirst);
        assertThat(transactions(new LedgerQuery.Days(DAY, DAY, false))).isEqualTo(sold);
        assertThat(transactions(new LedgerQuery.Days(DAY.plusDays(1), DAY.plusDays(9), false)))
                .isEmpty();
        assertThat(transactions(new LedgerQuery.Days(DAY.minusDays(9), DAY.minusDays(1), true)))
                .isEmpty();
        assertThat(transactions(new LedgerQuery.OfCustomer(ada.id())))
                .isEqualTo(newestFirst.stream()
                        .filter(row -> row.customer().isPresent())
                        .toList());
        assertThat(transactions(new LedgerQuery.OfRegister(RegisterId.MAIN, 3, 7)))
                .isEqualTo(sold.subList(2, 7));
        assertThat(transactions(new LedgerQuery.OfRegister(RegisterId.MAIN, Long.MIN_VALUE, Long.MAX_VALUE)))
                .isEqualTo(sold);
        assertThat(transactions(new LedgerQuery.OfRegister(new RegisterId("other"), 0, Long.MAX_VALUE)))
                .isEmpty();
    }

    @Test
    void listStock_eachQuery_hasItsRows() {
        Product low = shop.product(Product.builder()
                .sku("LOW")
                .name("Low")
                .lowStock(Quantity.of(5))
                .price(Money.of("1.00", "EUR")));
        Product below = shop.product(Product.builder()
                .sku("BELOW")
                .name("Below")
                .stockPolicy(StockPolicy.ALLOW_NEGATIVE)
                .price(Money.of("1.00", "EUR")));
        Product plenty = shop.stocked("PLENTY", "1.00", 100);
        shop.untracked("POST", "1.00");
        shop.receive(low, 5);
        shop.sell(below);

        assertThat(stock(new StockQuery.All())).containsExactly(below, low, plenty);
        assertThat(stock(new StockQuery.Low())).containsExactly(low);
        assertThat(stock(new StockQuery.BelowZero())).containsExactly(below);

        shop.receive(low, 1);
        shop.receive(below, 1);
        assertThat(stock(new StockQuery.Low())).isEmpty();
        assertThat(stock(new StockQuery.BelowZero())).isEmpty();
    }

    @Test
    void listMovements_product_isNewestFirst() {
        Product mug = shop.product("MUG", "1.00");
        Product cup = shop.stocked("CUP", "1.00", 5);
        List<StockMovement> moved = new ArrayList<>();
        for (int i = 1; i <= 8; i++) {
            StockMovement movement = shop.movement(mug, i);
            shop.move(movement, false);
            moved.add(0, movement);
        }
        assertThat(all(page -> shop.backend.stock().movements(mug.id(), page))).isEqualTo(moved);
        assertThat(all(page -> shop.backend.stock().movements(cup.id(), page))).hasSize(1);
    }

    @Test
    void listJournal_anyDays_isOldestFirst() {
        for (int i = 0; i < 7; i++) {
            shop.backend
                    .journal()
                    .append(Trail.of(new dev.mypos.journal.JournalEntry(
                            "drawer.opened",
                            "main",
                            "owner",
                            java.util.Optional.empty(),
                            Shop.OPENING.plusSeconds(60L * i),
                            new java.util.TreeMap<>())));
        }
        assertThat(all(page -> shop.backend.journal().list(DAY, DAY, page)))
                .hasSize(8)
                .isSortedAccordingTo(java.util.Comparator.comparing(entry -> entry.at()));
        assertThat(all(page -> shop.backend.journal().list(LocalDate.MIN, LocalDate.MAX, page)))
                .hasSize(8);
        assertThat(all(page -> shop.backend.journal().list(DAY.plusDays(1), LocalDate.MAX, page)))
                .isEmpty();
    }

    @Test
    void list_cursorThatWasChanged_isRefused() {
        for (int i = 0; i < 5; i++) {
            named("Name " + i);
        }
        Cursor good = next(ProductQuery.all());
        String text = good.token();
        List<String> bad = new ArrayList<>(List.of("", "?", "AAAA", text + "A", text.substring(1)));
        for (int i = 0; i < text.length(); i++) {
            char other = text.charAt(i) == 'A' ? 'B' : 'A';
            bad.add(text.substring(0, i) + other + text.substring(i + 1));
        }
        bad.add(Base64.getUrlEncoder().encodeToString("{\"k\":[\"A\",\"B\"]}".getBytes(StandardCharsets.UTF_8)));
        for (String token : bad) {
            ValidationError error = catchThrowableOfType(
                    ValidationError.class,
                    () -> shop.backend.products().list(ProductQuery.all(), after(new Cursor(token))));
            assertThat(error).as(token).isNotNull();
            assertThat(error.violations().get(0).path()).isEqualTo("cursor");
        }
        assertThat(shop.backend.products().list(ProductQuery.all(), after(good)).items())
                .hasSize(2);
    }

    @Test
    void list_cursorOfAnotherList_isRefused() {
        for (int i = 0; i < 5; i++) {
            named("Name " + i);
            customer("Name " + i, "n" + i + "@example.org", "1");
        }
        Cursor ofProducts = next(ProductQuery.all());
        for (ProductQuery other : List.of(
                new ProductQuery.ByName("N", false),
                new ProductQuery.ByName("", true),
                new ProductQuery.BySku("", false))) {
            assertThat(catchThrowableOfType(
                            ValidationError.class, () -> shop.backend.products().list(other, after(ofProducts))))
                    .isNotNull();
        }
        assertThat(catchThrowableOfType(
                        ValidationError.class,
                        () -> shop.backend.customers().list(CustomerQuery.all(), after(ofProducts))))
                .isNotNull();
        assertThat(catchThrowableOfType(
                        ValidationError.class, () -> shop.backend.ledger().list(LedgerQuery.all(), after(ofProducts))))
                .isNotNull();
    }

    @Test
    void list_rowsComeAndGoMeanwhile_losesNoneThatStays() {
        for (int i = 10; i < 40; i++) {
            named("Name " + i);
        }
        List<String> seen = new ArrayList<>();
        java.util.Optional<Cursor> next = java.util.Optional.empty();
        int added = 0;
        do {
            Page<Product> page = shop.backend.products().list(ProductQuery.all(), new PageRequest(SMALL, next));
            page.items().forEach(product -> seen.add(product.name()));
            next = page.next();
            named("Name 0 came first " + added++);
        } while (next.isPresent());

        assertThat(seen).hasSize(30).doesNotHaveDuplicates();
    }

    @Test
    void find_moreThan100Ids_isRefused() {
        List<TransactionId> ids =
                Stream.generate(() -> new TransactionId(shop.id())).limit(101).toList();

        assertThat(shop.backend.ledger().find(ids.subList(0, 100))).isEmpty();
        assertThat(catchThrowableOfType(
                        ValidationError.class, () -> shop.backend.ledger().find(ids)))
                .isNotNull();
    }

    private Product named(String name) {
        return shop.product(
                Product.builder().sku(shop.id().toString()).name(name).price(Money.of("1.00", "EUR")));
    }

    private Customer customer(String name, String email, String phone) {
        Customer customer = Customer.builder()
                .id(new CustomerId(shop.id()))
                .name(name)
                .email(email)
                .phone(phone)
                .build();
        return shop.backend.customers().save(customer, false, Trail.NONE);
    }

    private List<Customer> customers(CustomerQuery query) {
        return all(page -> shop.backend.customers().list(query, page));
    }

    private List<TransactionSummary> transactions(LedgerQuery query) {
        return all(page -> shop.backend.ledger().list(query, page));
    }

    private List<Product> stock(StockQuery query) {
        return all(page -> shop.backend.stock().list(LocationId.MAIN, query, page)).stream()
                .map(StockLevel::product)
                .map(id -> shop.backend.products().find(List.of(id)).get(0))
                .toList();
    }

    private Cursor next(ProductQuery query) {
        return shop.backend
                .products()
                .list(query, PageRequest.first(SMALL))
                .next()
                .orElseThrow();
    }

    private static PageRequest after(Cursor cursor) {
        return PageRequest.first(SMALL).after(cursor);
    }

    private static <T> List<T> all(Function<PageRequest, Page<T>> list) {
        try (Stream<T> rows = Page.stream(page -> list.apply(page.limit(SMALL)))) {
            return rows.toList();
        }
    }
}

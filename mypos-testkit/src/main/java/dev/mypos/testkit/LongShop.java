package dev.mypos.testkit;

import dev.mypos.Backend;
import dev.mypos.catalog.Product;
import dev.mypos.catalog.ProductId;
import dev.mypos.catalog.ProductQuery;
import dev.mypos.catalog.StockPolicy;
import dev.mypos.catalog.StoredImage;
import dev.mypos.customer.Customer;
import dev.mypos.customer.CustomerId;
import dev.mypos.customer.CustomerQuery;
import dev.mypos.journal.JournalEntry;
import dev.mypos.journal.Trail;
import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.money.Rate;
import dev.mypos.page.Page;
import dev.mypos.sale.LedgerQuery;
import dev.mypos.sale.TransactionSummary;
import dev.mypos.staff.Role;
import dev.mypos.staff.StaffId;
import dev.mypos.staff.StaffMember;
import dev.mypos.stock.StockLevel;
import dev.mypos.stock.StockMovement;
import dev.mypos.stock.StockQuery;
import dev.mypos.store.LocationId;
import dev.mypos.store.RegisterId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A shop with as many rows in every list as asked for. What each list must show is known from what was written. */
final class LongShop {
    private static final int MOVEMENTS_IN_A_STEP = 40;
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2100, 1, 1);

    private final TestShop shop;
    private final Backend backend;
    private final int rows;
    private final Map<ProductId, String> names = new LinkedHashMap<>();
    private final List<String> sold = new ArrayList<>();
    private final CustomerId buyer;

    LongShop(TestShop shop, int rows) {
        this.shop = shop;
        this.backend = shop.backend();
        this.rows = rows;
        this.buyer = shop.pos()
                .customers()
                .save(Customer.builder().name("Buyer").active(false).build())
                .id();
    }

    static String row(int number) {
        return "row-" + String.format("%04d", number);
    }

    LongShop fill() {
        List<Integer> order = new ArrayList<>(IntStream.range(0, rows).boxed().toList());
        Collections.shuffle(order, new Random(rows));
        order.forEach(this::addProduct);
        order.forEach(this::addCustomer);
        order.forEach(this::addPicture);
        order.forEach(this::addStaffMember);
        order.forEach(this::addRole);
        takeOneOfEach();
        sell();
        shop.settle();
        return this;
    }

    private void addPicture(int number) {
        byte[] picture = row(number).getBytes(StandardCharsets.UTF_8);
        backend.images()
                .put(row(number) + ".png", picture, "image/png", shop.clock().instant());
    }

    /** Adds a product, and with it a row of the journal. */
    void addProduct(int number) {
        addNamed(row(number));
    }

    /** Adds a product of this name and SKU, and with it a row of the journal. */
    void addNamed(String name) {
        Product saved = backend.products()
                .save(
                        Product.builder()
                                .id(new ProductId(shop.pos().newId()))
                                .sku(name)
                                .name(name)
                                .price(Money.of("1.00", "EUR"))
                                .taxCode("standard")
                                .category("kit")
                                .stockPolicy(StockPolicy.ALLOW_NEGATIVE)
                                .lowStock(Quantity.of(1))
                                .build(),
                        note(name));
        names.put(saved.id(), saved.name());
    }

    void addCustomer(int number) {
        backend.customers()
                .save(
                        Customer.builder()
                                .id(new CustomerId(shop.pos().newId()))
                                .name(row(number))
                                .email(row(number) + "@example.org")
                                .phone("+49 " + row(number))
                                .build(),
                        false,
                        Trail.NONE);
    }

    private void addStaffMember(int number) {
        backend.staff()
                .save(
                        StaffMember.builder()
                                .id(new StaffId(shop.pos().newId()))
                                .signInName(row(number))
                                .displayName("Staff member")
                                .build(),
                        Trail.NONE);
    }

    private void addRole(int number) {
        backend.roles().save(Role.of(row(number), "Role", Set.of(), Rate.ZERO), Trail.NONE);
    }

    private Trail note(String subject) {
        return Trail.of(new JournalEntry(
                "kit.noted", subject, "owner", Optional.empty(), shop.clock().instant(), new TreeMap<>()));
    }

    private void takeOneOfEach() {
        List<ProductId> products = List.copyOf(names.keySet());
        for (int from = 0; from < products.size(); from += MOVEMENTS_IN_A_STEP) {
            List<StockMovement> step = new ArrayList<>();
            for (ProductId id : products.subList(from, Math.min(from + MOVEMENTS_IN_A_STEP, products.size()))) {
                step.add(shop.movement(product(id), -1));
            }
            backend.stock().move(step, false, Trail.NONE);
        }
    }

    private Product product(ProductId id) {
        return backend.products().find(List.of(id)).get(0);
    }

    private void sell() {
        Product product = product(names.keySet().iterator().next());
        for (int number = 0; number < rows; number++) {
            sellOne(product);
        }
    }

    /** Sells one piece of a product to the buyer, an hour after the sale before. */
    void sellOne(Product product) {
        shop.clock().advance(Duration.ofHours(1));
        sold.add(shop.sell(shop.cart(product, 1).customer(buyer)).id().toString());
    }

    /** All lists with the rows that they must show, in their documented order. */
    Map<Listing, List<String>> lists() {
        List<String> sorted = IntStream.range(0, rows).mapToObj(LongShop::row).toList();
        List<String> noted = List.copyOf(names.values());
        List<String> newestFirst = new ArrayList<>(sold);
        Collections.reverse(newestFirst);
        Map<Listing, List<String>> lists = new LinkedHashMap<>();
        productLists().forEach(list -> lists.put(list, sorted));
        customerLists().forEach(list -> lists.put(list, sorted));
        lists.put(Listing.of("staff", StaffMember::signInName, backend.staff()::list), sorted);
        lists.put(Listing.of("roles", Role::code, backend.roles()::list), sorted);
        stockLists().forEach(list -> lists.put(list, sorted));
        lists.put(days(false), sold);
        lists.put(days(true), newestFirst);
        lists.put(ledger("transactions of a customer", new LedgerQuery.OfCustomer(buyer)), newestFirst);
        lists.put(ledger("transactions of a register", new LedgerQuery.OfRegister(RegisterId.MAIN, 1, rows)), sold);
        lists.put(movements(), newestFirst);
        lists.put(journal(), noted);
        lists.put(pictures(), sorted.stream().map(name -> name + ".png").toList());
        return lists;
    }

    List<Listing> productLists() {
        return List.of(
                products("products by name", new ProductQuery.ByName("ROW-", false)),
                products("products by SKU", new ProductQuery.BySku("", false)),
                products("products of a category", new ProductQuery.ByCategory("kit", true)));
    }

    private Listing products(String name, ProductQuery query) {
        return Listing.of(name, Product::name, page -> backend.products().list(query, page));
    }

    List<Listing> customerLists() {
        return List.of(
                customers("customers by name", new CustomerQuery.ByName("", false)),
                customers("customers by email", new CustomerQuery.ByEmail("Row-", false)),
                customers("customers by phone", new CustomerQuery.ByPhone("+49", true)));
    }

    private Listing customers(String name, CustomerQuery query) {
        return Listing.of(name, Customer::name, page -> backend.customers().list(query, page));
    }

    private List<Listing> stockLists() {
        return List.of(
                levels("stock levels", new StockQuery.All()),
                levels("low stock levels", new StockQuery.Low()),
                levels("stock levels below zero", new StockQuery.BelowZero()));
    }

    private Listing levels(String name, StockQuery query) {
        return Listing.<StockLevel>of(
                name,
                level -> names.getOrDefault(level.product(), "unknown"),
                page -> backend.stock().list(LocationId.MAIN, query, page));
    }

    Listing days(boolean newestFirst) {
        return ledger(
                newestFirst ? "transactions of days, newest first" : "transactions of days",
                new LedgerQuery.Days(FIRST_DAY, LAST_DAY, newestFirst));
    }

    private Listing ledger(String name, LedgerQuery query) {
        return Listing.<TransactionSummary>of(
                name, row -> row.id().toString(), page -> backend.ledger().list(query, page));
    }

    /** Of the product that was sold, but for the one that took its first piece. */
    private Listing movements() {
        ProductId product = names.keySet().iterator().next();
        return new Listing("movements of a product", page -> {
            Page<StockMovement> movements = backend.stock().movements(product, page);
            return new Page<>(
                    movements.items().stream()
                            .filter(movement -> movement.reason().followsFromTransaction())
                            .map(StockMovement::source)
                            .toList(),
                    movements.next());
        });
    }

    /** The notes that came with the products. */
    Listing journal() {
        return new Listing("journal", page -> {
            Page<JournalEntry> entries = backend.journal().list(FIRST_DAY, LAST_DAY, page);
            return new Page<>(
                    entries.items().stream()
                            .filter(entry -> entry.action().equals("kit.noted"))
                            .map(JournalEntry::subject)
                            .toList(),
                    entries.next());
        });
    }

    private Listing pictures() {
        return Listing.of("pictures", StoredImage::key, page -> backend.images().list("row-", page));
    }
}

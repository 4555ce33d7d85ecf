package dev.mypos.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.archive.RecordKind;
import dev.mypos.catalog.Product;
import dev.mypos.catalog.ProductQuery;
import dev.mypos.customer.Customer;
import dev.mypos.customer.CustomerId;
import dev.mypos.customer.CustomerQuery;
import dev.mypos.journal.Trail;
import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.money.Rate;
import dev.mypos.notify.Outbox;
import dev.mypos.page.PageRequest;
import dev.mypos.payment.PaymentIntent;
import dev.mypos.payment.PaymentKey;
import dev.mypos.payment.PaymentLog;
import dev.mypos.sale.LedgerQuery;
import dev.mypos.sale.Sale;
import dev.mypos.shift.CashChange;
import dev.mypos.shift.CashCount;
import dev.mypos.shift.CashEvent;
import dev.mypos.shift.Shift;
import dev.mypos.shift.ShiftEnd;
import dev.mypos.shift.Shifts;
import dev.mypos.staff.Role;
import dev.mypos.staff.StaffMember;
import dev.mypos.stock.StockQuery;
import dev.mypos.store.LocationId;
import dev.mypos.store.RegisterId;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** L10: no statement walks through a table, whatever its size. */
class QueryPlansTest {
    private static final PageRequest PAGE = PageRequest.first(10);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** Tables of one row, and the products that a sale names. */
    private static final Set<String> ALLOWED =
            Set.of("SCAN store", "SCAN restores", "SCAN asked VIRTUAL TABLE INDEX 1:");

    @TempDir
    Path folder;

    @Test
    void everyStatement_ofEveryPort_usesAnIndex() throws SQLException {
        Set<String> statements = new ConcurrentSkipListSet<>();
        try (Shop shop = new Shop(LocalBackend.builder(folder)
                .wire(source -> Wire.tapped(source, statements::add))
                .open())) {
            statements.removeIf(sql -> sql.contains("ON CONFLICT DO NOTHING")); // a new location of the store
            useEveryPort(shop);
        }
        List<String> planned = statements.stream()
                .filter(sql -> sql.matches("(?s)(SELECT|INSERT|UPDATE|DELETE).*"))
                .filter(sql -> !sql.contains("sqlite_schema"))
                .toList();
        assertThat(planned).hasSizeGreaterThan(40);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("shop.db"))) {
            for (String sql : planned) {
                assertThat(plan(connection, sql)).as(sql).allMatch(QueryPlansTest::isDirect);
            }
        }
    }

    private static boolean isDirect(String step) {
        return !step.contains("TEMP B-TREE") && (!step.startsWith("SCAN") || ALLOWED.contains(step));
    }

    private static List<String> plan(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("EXPLAIN QUERY PLAN " + sql)) {
            List<String> steps = new java.util.ArrayList<>();
            while (rows.next()) {
                steps.add(rows.getString("detail"));
            }
            return steps;
        }
    }

    private static void useEveryPort(Shop shop) {
        Product mug = shop.product(Product.builder()
                .sku("MUG")
                .name("Mug")
                .addBarcodes("5012345678900")
                .category("Kitchen")
                .lowStock(Quantity.of(5))
                .price(Money.of("7.50", "EUR")));
        shop.receive(mug, 6);
        Customer ada = shop.backend
                .customers()
                .save(
                        Customer.builder()
                                .id(new CustomerId(shop.id()))
                                .name("Ada")
                                .email("ada@example.org")
                                .phone("+353 1 555 0101")
                                .build(),
                        true,
                        Trail.NONE);
        useStaff(shop);
        Sale sale = shop.pos.checkout().complete(shop.cart(mug, mug).customer(ada.id()));
        shop.voidSale(sale);
        workAShift(shop);
        listAll(shop, mug, ada);
        findAll(shop, mug, ada, sale);
        shop.backend.customers().forget(ada.id(), Trail.NONE);
    }

    private static void useStaff(Shop shop) {
        shop.pos.roles().save(Role.of("own", "Own", Set.of(), Rate.ZERO));
        StaffMember ann = shop.pos
                .staff()
                .save(StaffMember.builder()
                        .signInName("ann")
                        .displayName("Ann")
                        .addRoles("admin", "own")
                        .build());
        shop.pos
                .staff()
                .save(StaffMember.builder()
                        .signInName("bob")
                        .displayName("Bob")
                        .addRoles("admin")
                        .build());
        shop.pos.staff().setPassword(ann.id(), "correct horse".toCharArray());
        String token = shop.pos.signIn().withPassword("ann", "correct horse".toCharArray());
        shop.pos.signIn().actor(token);
        shop.pos.signIn().signOut(token);
        shop.backend.sessions().open(session(ann), Trail.NONE);
        shop.backend.sessions().touch("0a", Shop.OPENING);
        shop.pos.staff().disable(ann.id());
        shop.backend.staff().findByName("ann");
        shop.backend.staff().list(PAGE);
        shop.backend.roles().list(PAGE);
    }

    private static dev.mypos.staff.Session session(StaffMember member) {
        return new dev.mypos.staff.Session(
                "0a", member.id(), 0, Shop.OPENING, Shop.OPENING, Shop.OPENING.plusSeconds(60));
    }

    private static void workAShift(Shop shop) {
        Shifts shifts = shop.pos.shifts();
        Money ten = Money.of("10.00", "EUR");
        Shift shift = shifts.open(shifts.begin(RegisterId.MAIN, ten));
        shifts.cash(new CashChange(shop.id(), shift.id(), CashEvent.Kind.PAID_IN, ten, "change"));
        shifts.close(new ShiftEnd(shop.id(), shift.id(), CashCount.of(ten)));
    }

    private static void listAll(Shop shop, Product mug, Customer ada) {
        for (boolean archived : new boolean[] {false, true}) {
            shop.backend.products().list(new ProductQuery.ByName("m", archived), PAGE);
            shop.backend.products().list(new ProductQuery.BySku("m", archived), PAGE);
            shop.backend.products().list(new ProductQuery.ByCategory("Kitchen", archived), PAGE);
            shop.backend.customers().list(new CustomerQuery.ByName("a", archived), PAGE);
            shop.backend.customers().list(new CustomerQuery.ByEmail("a", archived), PAGE);
            shop.backend.customers().list(new CustomerQuery.ByPhone("1", archived), PAGE);
        }
        shop.backend.stock().list(LocationId.MAIN, new StockQuery.All(), PAGE);
        shop.backend.stock().list(LocationId.MAIN, new StockQuery.Low(), PAGE);
        shop.backend.stock().list(LocationId.MAIN, new StockQuery.BelowZero(), PAGE);
        shop.backend.stock().movements(mug.id(), PAGE);
        shop.backend.ledger().list(new LedgerQuery.Days(DAY, DAY, true), PAGE);
        shop.backend.ledger().list(new LedgerQuery.Days(DAY, DAY, false), PAGE);
        shop.backend.ledger().list(new LedgerQuery.OfCustomer(ada.id()), PAGE);
        shop.backend.ledger().list(new LedgerQuery.OfRegister(RegisterId.MAIN, 1, 9), PAGE);
        shop.backend.journal().list(DAY, DAY, PAGE);
        for (RecordKind kind : RecordKind.values()) {
            shop.backend.archive().list(kind, PAGE);
        }
    }

    private static void findAll(Shop shop, Product mug, Customer ada, Sale sale) {
        shop.backend.products().find(List.of(mug.id()));
        shop.backend.products().findByCode("mug");
        shop.backend.customers().find(List.of(ada.id()));
        shop.backend.stock().levels(List.of(mug.id()));
        shop.backend.ledger().find(List.of(sale.id()));
        shop.backend.ledger().refunds(sale.id());
        shop.backend.ledger().head(RegisterId.MAIN);
        PaymentIntent payment = PaymentIntent.charge(
                new PaymentKey(sale.id().toString(), 1, 1), dev.mypos.money.Money.of("7.50", "EUR"), Shop.OPENING);
        PaymentLog payments = shop.backend.payments();
        payments.begin(payment, Trail.NONE);
        payments.begin(payment, Trail.NONE);
        payments.advance(payment, PaymentIntent.State.STARTED, Trail.NONE);
        payments.find(sale.id().toString());
        payments.unsettled(Shop.OPENING.plusSeconds(60), PAGE);
        Outbox outbox = shop.backend.outbox();
        outbox.list(Outbox.State.PARKED, Shop.OPENING, 10);
        List<Outbox.Pending> due = outbox.list(Outbox.State.DUE, Shop.OPENING.plusSeconds(60), 10);
        outbox.park(due.get(0).event(), "test");
        outbox.settle(List.of(due.get(0).event()));
    }
}

package dev.mypos.testkit;

import static dev.mypos.testkit.PermissionRow.row;
import static dev.mypos.testkit.PermissionShop.DAY;
import static dev.mypos.testkit.PermissionShop.PAGE;

import dev.mypos.archive.RecordKind;
import dev.mypos.catalog.ImageSize;
import dev.mypos.catalog.Product;
import dev.mypos.catalog.ProductQuery;
import dev.mypos.customer.Customer;
import dev.mypos.customer.CustomerQuery;
import dev.mypos.journal.Permission;
import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.money.Rate;
import dev.mypos.money.TaxRule;
import dev.mypos.money.UnitPrice;
import dev.mypos.receipt.Receipt;
import dev.mypos.report.SalesReport;
import dev.mypos.sale.Discount;
import dev.mypos.sale.LedgerQuery;
import dev.mypos.sale.RefundRequest;
import dev.mypos.sale.Tender;
import dev.mypos.shift.CashChange;
import dev.mypos.shift.CashCount;
import dev.mypos.shift.CashEvent;
import dev.mypos.shift.ShiftEnd;
import dev.mypos.staff.Role;
import dev.mypos.staff.StaffMember;
import dev.mypos.stock.CountId;
import dev.mypos.stock.CountSheetId;
import dev.mypos.stock.StockChange;
import dev.mypos.stock.StockQuery;
import dev.mypos.store.Category;
import dev.mypos.store.LocationId;
import dev.mypos.store.Register;
import dev.mypos.store.RegisterId;
import dev.mypos.store.Store;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What each public method of each service needs. A new service or method gets its rows here, and the lines that the test
 * then asks for in docs/reference/permissions.md.
 */
final class PermissionRows {
    static final List<PermissionRow> ALL = Stream.of(
                    pos(),
                    settings(),
                    catalog(),
                    images(),
                    customers(),
                    stock(),
                    counts(),
                    checkout(),
                    refunds(),
                    sales(),
                    shifts(),
                    receipts(),
                    reports(),
                    payments(),
                    customerRecords(),
                    relay(),
                    records(),
                    staff(),
                    signIn(),
                    roles())
            .flatMap(List::stream)
            .toList();

    private PermissionRows() {}

    private static List<PermissionRow> pos() {
        return List.of(
                row("Pos.store()", (pos, shop) -> pos.store()),
                row("Pos.newId()", (pos, shop) -> pos.newId()),
                row(
                        "Pos.journal(LocalDate, LocalDate, PageRequest)",
                        (pos, shop) -> pos.journal(DAY, DAY, PAGE),
                        Permission.REPORT_READ),
                row("Pos.verify()", (pos, shop) -> pos.verify(), Permission.REPORT_READ));
    }

    private static List<PermissionRow> settings() {
        return List.of(
                row("StoreSettings.reload()", (pos, shop) -> pos.settings().reload()),
                row(
                        "StoreSettings.save(Store)",
                        (pos, shop) -> pos.settings()
                                .save(Store.builder()
                                        .from(pos.store())
                                        .name("New name")
                                        .build()),
                        Permission.STORE_MANAGE),
                row(
                        "StoreSettings.addRegister(Register)",
                        (pos, shop) -> pos.settings()
                                .addRegister(new Register(new RegisterId("second"), LocationId.MAIN, "Second", false)),
                        Permission.STORE_MANAGE),
                row(
                        "StoreSettings.putCategory(Category)",
                        (pos, shop) -> pos.settings().putCategory(new Category("hot", "Hot drinks")),
                        Permission.STORE_MANAGE),
                row(
                        "StoreSettings.addTax(TaxRule)",
                        (pos, shop) -> pos.settings().addTax(TaxRule.none("exempt")),
                        Permission.STORE_MANAGE),
                row(
                        "StoreSettings.updateRegister(Register)",
                        (pos, shop) -> pos.settings()
                                .updateRegister(new Register(RegisterId.MAIN, LocationId.MAIN, "Front", true)),
                        Permission.STORE_MANAGE));
    }

    private static List<PermissionRow> catalog() {
        ProductQuery all = new ProductQuery.ByName("", true);
        return List.of(
                row(
                        "Catalog.save(Product)",
                        (pos, shop) -> pos.catalog()
                                .save(Product.builder()
                                        .from(shop.mug)
                                        .name("Cup")
                                        .build()),
                        Permission.CATALOG_EDIT),
                row(
                        "Catalog.archive(ProductId)",
                        (pos, shop) -> pos.catalog().archive(shop.mug.id()),
                        Permission.CATALOG_EDIT),
                row("Catalog.get(ProductId)", (pos, shop) -> pos.catalog().get(shop.mug.id())),
                row("Catalog.getByCode(String)", (pos, shop) -> pos.catalog().getByCode("mug")),
                row("Catalog.findByCode(String)", (pos, shop) -> pos.catalog().findByCode("mug")),
                row("Catalog.find(Collection)", (pos, shop) -> pos.catalog().find(List.of(shop.mug.id()))),
                row(
                        "Catalog.list(ProductQuery, PageRequest)",
                        (pos, shop) -> pos.catalog().list(all, PAGE)),
                row(
                        "Catalog.stream(ProductQuery)",
                        (pos, shop) -> pos.catalog().stream(all).forEach(product -> {})));
    }

    private static List<PermissionRow> images() {
        return List.of(
                row(
                        "ProductImages.set(ProductId, byte[])",
                        (pos, shop) -> pos.images().set(shop.mug.id(), shop.picture()),
                        Permission.CATALOG_EDIT),
                row(
                        "ProductImages.remove(ProductId)",
                        (pos, shop) -> pos.images().remove(shop.mug.id()),
                        Permission.CATALOG_EDIT),
                row("ProductImages.find(Product)", (pos, shop) -> pos.images().find(shop.mug)),
                row(
                        "ProductImages.find(Product, ImageSize)",
                        (pos, shop) -> pos.images().find(shop.mug, ImageSize.SMALL)),
                row("ProductImages.sweep()", (pos, shop) -> pos.images().sweep(), Permission.CATALOG_EDIT));
    }

    private static List<PermissionRow> customers() {
        return List.of(
                row(
                        "Customers.save(Customer)",
                        (pos, shop) -> pos.customers()
                                .save(Customer.builder().name("Bob").build()),
                        Permission.CUSTOMER_EDIT),
                row(
                        "Customers.archive(CustomerId)",
                        (pos, shop) -> pos.customers().archive(shop.customer.id()),
                        Permission.CUSTOMER_EDIT),
                row(
                        "Customers.forget(CustomerId)",
                        (pos, shop) -> pos.customers().forget(shop.customer.id()),
                        Permission.CUSTOMER_EDIT),
                row("Customers.get(CustomerId)", (pos, shop) -> pos.customers().get(shop.customer.id())),
                row("Customers.find(CustomerId)", (pos, shop) -> pos.customers().find(shop.customer.id())),
                row("Customers.find(Collection)", (pos, shop) -> pos.customers().find(List.of(shop.customer.id()))),
                row(
                        "Customers.list(CustomerQuery, PageRequest)",
                        (pos, shop) -> pos.customers().list(CustomerQuery.all(), PAGE)),
                row(
                        "Customers.stream(CustomerQuery)",
                        (pos, shop) ->
                                pos.customers().stream(CustomerQuery.all()).forEach(customer -> {})));
    }

    private static List<PermissionRow> stock() {
        return List.of(
                row(
                        "Stock.receive(ProductId, long)",
                        (pos, shop) -> pos.stock().receive(shop.mug.id(), 1),
                        Permission.STOCK_ADJUST),
                row(
                        "Stock.move(StockChange)",
                        (pos, shop) -> pos.stock().move(shop.shop.change(shop.mug, -1)),
                        Permission.STOCK_ADJUST),
                row(
                        "Stock.move(StockChange)",
                        "of the past",
                        (pos, shop) -> pos.stock().move(past(shop.shop.change(shop.mug, -1), shop)),
                        Permission.STOCK_ADJUST,
                        Permission.RECORD_PAST),
                row(
                        "Stock.level(ProductId, LocationId)",
                        (pos, shop) -> pos.stock().level(shop.mug.id(), LocationId.MAIN)),
                row("Stock.levels(Collection)", (pos, shop) -> pos.stock().levels(List.of(shop.mug.id()))),
                row(
                        "Stock.list(LocationId, StockQuery, PageRequest)",
                        (pos, shop) -> pos.stock().list(LocationId.MAIN, new StockQuery.All(), PAGE)),
                row(
                        "Stock.movements(ProductId, PageRequest)",
                        (pos, shop) -> pos.stock().movements(shop.mug.id(), PAGE)));
    }

    private static List<PermissionRow> counts() {
        return List.of(
                row(
                        "StockCounts.open(CountSheetId, String, LocationId)",
                        (pos, shop) -> pos.stockCounts().open(new CountSheetId(pos.newId()), "Shelf", LocationId.MAIN),
                        Permission.STOCK_ADJUST),
                row(
                        "StockCounts.enter(CountSheetId, CountId, ProductId, Quantity)",
                        (pos, shop) -> pos.stockCounts()
                                .enter(shop.sheet, new CountId(pos.newId()), shop.mug.id(), Quantity.of(8)),
                        Permission.STOCK_ADJUST),
                row(
                        "StockCounts.get(CountSheetId)",
                        (pos, shop) -> pos.stockCounts().get(shop.sheet)),
                row(
                        "StockCounts.list(PageRequest)",
                        (pos, shop) -> pos.stockCounts().list(PAGE)),
                row(
                        "StockCounts.counts(CountSheetId, PageRequest)",
                        (pos, shop) -> pos.stockCounts().counts(shop.sheet, PAGE)),
                row(
                        "StockCounts.book(CountSheetId)",
                        (pos, shop) -> pos.stockCounts().book(shop.sheet),
                        Permission.STOCK_ADJUST));
    }

    private static List<PermissionRow> customerRecords() {
        return List.of(row(
                "CustomerRecords.export(CustomerId)",
                (pos, shop) -> pos.customerRecords().export(shop.customer.id()),
                Permission.CUSTOMER_EDIT,
                Permission.REPORT_READ));
    }

    private static StockChange past(StockChange change, PermissionShop shop) {
        return new StockChange(
                change.id(),
                change.product(),
                change.location(),
                change.delta(),
                change.reason(),
                change.source(),
                Optional.of(shop.sale.header().occurredAt()),
                change.note());
    }

    private static List<PermissionRow> checkout() {
        return List.of(
                row("Checkout.begin()", (pos, shop) -> pos.checkout().begin()),
                row("Checkout.begin(RegisterId)", (pos, shop) -> pos.checkout().begin(RegisterId.MAIN)),
                row("Checkout.quote(Cart)", (pos, shop) -> pos.checkout().quote(shop.cart())),
                row("Checkout.refresh(Cart)", (pos, shop) -> pos.checkout().refresh(shop.cart())),
                row(
                        "Checkout.complete(Cart)",
                        (pos, shop) -> pos.checkout().complete(shop.cart()),
                        Permission.SALE_CREATE),
                row(
                        "Checkout.complete(Cart)",
                        "at another price",
                        (pos, shop) -> pos.checkout()
                                .complete(pos.checkout()
                                        .begin()
                                        .add(shop.mug, Quantity.of(1), UnitPrice.of("5.00", "EUR"))
                                        .pay(Tender.card(Money.of("5.00", "EUR")))),
                        Permission.SALE_CREATE,
                        Permission.PRICE_OVERRIDE),
                row(
                        "Checkout.complete(Cart)",
                        "with more off than the role's limit",
                        (pos, shop) -> pos.checkout()
                                .complete(shop.shop.paid(shop.shop
                                        .cart(shop.mug, 1)
                                        .discount(new Discount.Percent(Rate.ofPercent("1"), "friend")))),
                        Permission.SALE_CREATE,
                        Permission.DISCOUNT_OVER_LIMIT),
                row(
                        "Checkout.complete(Cart)",
                        "of the past",
                        (pos, shop) -> pos.checkout().complete(shop.past()),
                        Permission.SALE_CREATE,
                        Permission.RECORD_PAST));
    }

    private static List<PermissionRow> refunds() {
        return List.of(
                row("Refunds.quote(RefundRequest)", (pos, shop) -> pos.refunds().quote(shop.refund())),
                row("Refunds.state(TransactionId)", (pos, shop) -> pos.refunds().state(shop.sale.id())),
                row(
                        "Refunds.complete(RefundRequest)",
                        "of a sale",
                        (pos, shop) -> pos.refunds().complete(shop.refund()),
                        Permission.SALE_REFUND),
                row(
                        "Refunds.complete(RefundRequest)",
                        "that voids a sale",
                        (pos, shop) -> pos.refunds()
                                .complete(RefundRequest.voiding(shop.shop.newId(), RegisterId.MAIN, shop.sale.id())),
                        Permission.SALE_VOID),
                row(
                        "Refunds.complete(RefundRequest)",
                        "without a sale",
                        (pos, shop) -> pos.refunds()
                                .complete(shop.withoutSale()
                                        .item(shop.mug, Quantity.of(1), UnitPrice.of("7.50", "EUR"), true)
                                        .reason("bought before")
                                        .tender(Tender.card(Money.of("7.50", "EUR")))),
                        Permission.REFUND_WITHOUT_SALE));
    }

    private static List<PermissionRow> sales() {
        return List.of(
                row("Sales.get(TransactionId)", (pos, shop) -> pos.sales().get(shop.sale.id())),
                row("Sales.find(TransactionId)", (pos, shop) -> pos.sales().find(shop.sale.id())),
                row(
                        "Sales.findByReceipt(RegisterId, long)",
                        (pos, shop) -> pos.sales().findByReceipt(RegisterId.MAIN, 1)),
                row("Sales.head(RegisterId)", (pos, shop) -> pos.sales().head(RegisterId.MAIN)),
                row(
                        "Sales.list(LedgerQuery, PageRequest)",
                        (pos, shop) -> pos.sales().list(LedgerQuery.all(), PAGE)),
                row(
                        "Sales.stream(LedgerQuery)",
                        (pos, shop) -> pos.sales().stream(LedgerQuery.all()).forEach(sale -> {})));
    }

    private static List<PermissionRow> shifts() {
        Money ten = Money.of("10.00", "EUR");
        return List.of(
                row(
                        "Shifts.begin(RegisterId, Money)",
                        (pos, shop) -> pos.shifts().begin(RegisterId.MAIN, ten)),
                row(
                        "Shifts.open(ShiftStart)",
                        (pos, shop) -> pos.shifts().open(pos.shifts().begin(RegisterId.MAIN, ten)),
                        Permission.SHIFT_MANAGE),
                row(
                        "Shifts.cash(CashChange)",
                        (pos, shop) -> pos.shifts()
                                .cash(new CashChange(
                                        pos.newId(), shop.shift.id(), CashEvent.Kind.PAID_IN, ten, "change")),
                        Permission.SHIFT_MANAGE),
                row(
                        "Shifts.openDrawer(RegisterId, String)",
                        (pos, shop) -> pos.shifts().openDrawer(RegisterId.MAIN, "change"),
                        Permission.DRAWER_OPEN),
                row(
                        "Shifts.close(ShiftEnd)",
                        (pos, shop) ->
                                pos.shifts().close(new ShiftEnd(pos.newId(), shop.shift.id(), CashCount.of(ten))),
                        Permission.SHIFT_MANAGE),
                row("Shifts.x(ShiftId)", (pos, shop) -> pos.shifts().x(shop.shift.id()), Permission.REPORT_READ),
                row("Shifts.z(ShiftId)", (pos, shop) -> pos.shifts().z(shop.closedShift.id()), Permission.REPORT_READ),
                row("Shifts.findOpen(RegisterId)", (pos, shop) -> pos.shifts().findOpen(RegisterId.MAIN)),
                row("Shifts.get(ShiftId)", (pos, shop) -> pos.shifts().get(shop.shift.id()), Permission.REPORT_READ),
                row(
                        "Shifts.list(RegisterId, PageRequest)",
                        (pos, shop) -> pos.shifts().list(RegisterId.MAIN, PAGE),
                        Permission.REPORT_READ));
    }

    private static List<PermissionRow> receipts() {
        return List.of(
                row("Receipts.text(Transaction)", (pos, shop) -> pos.receipts().text(shop.sale)),
                row(
                        "Receipts.receipt(Transaction, Kind)",
                        (pos, shop) -> pos.receipts().receipt(shop.sale, Receipt.Kind.ORIGINAL)));
    }

    private static List<PermissionRow> reports() {
        return List.of(
                row(
                        "Reports.sales(By, LocalDate, LocalDate)",
                        (pos, shop) -> pos.reports().sales(SalesReport.By.DAY, DAY, DAY),
                        Permission.REPORT_READ),
                row(
                        "Reports.stock(LocationId, StockQuery)",
                        (pos, shop) -> pos.reports().stock(LocationId.MAIN, new StockQuery.All()),
                        Permission.REPORT_READ));
    }

    private static List<PermissionRow> payments() {
        return List.of(
                row(
                        "Payments.of(TransactionId)",
                        (pos, shop) -> pos.payments().of(shop.sale.id()),
                        Permission.REPORT_READ),
                row(
                        "Payments.unsettled(PageRequest)",
                        (pos, shop) -> pos.payments().unsettled(PAGE),
                        Permission.REPORT_READ),
                row(
                        "Payments.recover(Duration)",
                        (pos, shop) -> pos.payments().recover(Duration.ofMinutes(10)),
                        Permission.PAYMENT_RECOVER));
    }

    private static List<PermissionRow> records() {
        return List.of(
                row(
                        "StoreRecords.list(RecordKind, PageRequest)",
                        (pos, shop) -> pos.records().list(RecordKind.JOURNAL, PAGE),
                        Permission.STORE_MANAGE),
                row(
                        "StoreRecords.pictures(PageRequest)",
                        (pos, shop) -> pos.records().pictures(PAGE),
                        Permission.STORE_MANAGE),
                row(
                        "StoreRecords.picture(String)",
                        (pos, shop) -> pos.records().picture("products/none"),
                        Permission.STORE_MANAGE));
    }

    private static List<PermissionRow> relay() {
        return List.of(
                row("Relay.drain()", (pos, shop) -> pos.relay().drain()),
                row("Relay.drain(Notifier)", (pos, shop) -> pos.relay().drain(new RecordingNotifier())),
                row("Relay.parked()", (pos, shop) -> pos.relay().parked()),
                row(
                        "Relay.retry(Event)",
                        (pos, shop) -> pos.relay()
                                .retry(shop.shop.trail("kit.told").event().orElseThrow())));
    }

    private static List<PermissionRow> staff() {
        return List.of(
                row(
                        "Staff.save(StaffMember)",
                        (pos, shop) -> pos.staff()
                                .save(StaffMember.builder()
                                        .signInName("cleo")
                                        .displayName("Cleo")
                                        .build()),
                        Permission.STAFF_MANAGE),
                row(
                        "Staff.disable(StaffId)",
                        (pos, shop) -> pos.staff().disable(shop.member.id()),
                        Permission.STAFF_MANAGE),
                row(
                        "Staff.setPassword(StaffId, char[])",
                        (pos, shop) -> pos.staff().setPassword(shop.member.id(), "another one".toCharArray()),
                        Permission.STAFF_MANAGE),
                row(
                        "Staff.setPin(StaffId, char[])",
                        (pos, shop) -> pos.staff().setPin(shop.member.id(), "2468".toCharArray()),
                        Permission.STAFF_MANAGE),
                row(
                        "Staff.issueSecret(StaffId)",
                        (pos, shop) -> pos.staff().issueSecret(shop.member.id()),
                        Permission.STAFF_MANAGE),
                row("Staff.get(StaffId)", (pos, shop) -> pos.staff().get(shop.member.id()), Permission.STAFF_MANAGE),
                row("Staff.getByName(String)", (pos, shop) -> pos.staff().getByName("bob"), Permission.STAFF_MANAGE),
                row("Staff.list(PageRequest)", (pos, shop) -> pos.staff().list(PAGE), Permission.STAFF_MANAGE));
    }

    private static List<PermissionRow> signIn() {
        return List.of(
                row(
                        "SignIn.withPassword(String, char[])",
                        (pos, shop) -> pos.signIn().withPassword("bob", PermissionShop.PASSWORD)),
                row(
                        "SignIn.withPin(String, char[])",
                        (pos, shop) -> pos.signIn().withPin("bob", PermissionShop.PIN)),
                row(
                        "SignIn.withSecret(String, String, char[])",
                        (pos, shop) -> pos.signIn().withSecret("bob", shop.secret, "another one".toCharArray())),
                row("SignIn.actor(String)", (pos, shop) -> pos.signIn().actor(shop.token)),
                row(
                        "SignIn.approve(String, char[], Permission, String)",
                        (pos, shop) -> pos.signIn().approve("bob", PermissionShop.PIN, Permission.STAFF_MANAGE, "bob")),
                row("SignIn.signOut(String)", (pos, shop) -> pos.signIn().signOut(shop.token)));
    }

    private static List<PermissionRow> roles() {
        return List.of(
                row(
                        "Roles.save(Role)",
                        (pos, shop) -> pos.roles().save(Role.of("own", "Own", Set.of(), Rate.ZERO)),
                        Permission.STAFF_MANAGE),
                row("Roles.get(String)", (pos, shop) -> pos.roles().get("helper"), Permission.STAFF_MANAGE),
                row("Roles.list(PageRequest)", (pos, shop) -> pos.roles().list(PAGE), Permission.STAFF_MANAGE));
    }
}

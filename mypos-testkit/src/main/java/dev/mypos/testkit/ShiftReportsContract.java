package dev.mypos.testkit;

import static dev.mypos.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.mypos.catalog.Product;
import dev.mypos.error.ErrorCode;
import dev.mypos.journal.JournalEntry;
import dev.mypos.money.Quantity;
import dev.mypos.sale.Cart;
import dev.mypos.sale.Refund;
import dev.mypos.sale.Sale;
import dev.mypos.sale.Tender;
import dev.mypos.sale.Transaction;
import dev.mypos.shift.CashEvent;
import dev.mypos.shift.LateReceipt;
import dev.mypos.shift.Shift;
import dev.mypos.shift.ShiftReport;
import dev.mypos.store.LocationId;
import dev.mypos.store.Register;
import dev.mypos.store.RegisterId;
import dev.mypos.store.ShiftId;
import dev.mypos.store.Store;
import dev.mypos.testkit.ShiftsContract.Desk;
import dev.mypos.wire.Fields;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What belongs to a shift, and what its X and Z reports tell of it. */
public interface ShiftReportsContract extends Kit {
    @Test
    @DisplayName("shifts: what a register records belongs to the shift that is open on it")
    default void record_whileAShiftIsOpen_belongsToIt() {
        TestShop shop = newShop();
        RegisterId second = shop.register("second");
        Product product = shop.product("MUG", 50);
        Sale before = shop.sell(product, 1);
        Shift shift = Desk.open(shop, RegisterId.MAIN, "100.00");
        Sale sale = shop.another().sell(product, 2);
        Refund refund = shop.refund(sale, 1, 1);
        Sale elsewhere = shop.sell(shop.pos().checkout().begin(second).add(product, 1));
        Desk.close(shop, shift, "100.00");
        Sale after = shop.sell(product, 1);

        assertThat(List.of(sale, refund))
                .extracting(ShiftReportsContract::shift)
                .containsOnly(Optional.of(shift.id()));
        assertThat(List.of(before, elsewhere, after))
                .extracting(ShiftReportsContract::shift)
                .containsOnly(Optional.empty());
        assertThat(shop.books().chain(RegisterId.MAIN)).containsExactly(before, sale, refund, after);
    }

    private static Optional<ShiftId> shift(Transaction transaction) {
        return transaction.header().link().shift();
    }

    @Test
    @DisplayName("shifts: expected cash is float, cash less change and refunds, paid in less paid out")
    default void report_everyKindOfCash_isExpected() {
        TestShop shop = newShop();
        Product product = shop.product("MUG", 50);
        Shift shift = Desk.open(shop, RegisterId.MAIN, "100.00");
        Sale cash = shop.pos().checkout().complete(shop.cart(product, 2).payCash("20.00"));
        shop.sell(product, 1);
        shop.pos().refunds().complete(shop.refundOf(cash).line(1, Quantity.of(1), true));
        shop.pos().shifts().cash(Desk.change(shop, shift, CashEvent.Kind.PAID_IN, "10.00"));
        shop.pos().shifts().cash(Desk.change(shop, shift, CashEvent.Kind.PAID_OUT, "3.50"));
        Snapshot before = Snapshot.of(shop);

        ShiftReport x = shop.another().pos().shifts().x(shift.id());

        assertThat(Snapshot.of(shop)).isEqualTo(before);
        assertThat(x.isZ()).isFalse();
        assertThat(x.takings().own().sales()).isEqualTo(2);
        assertThat(x.takings().own().refunds()).isEqualTo(1);
        assertThat(x.takings().own().sold()).hasToString("22.50 EUR");
        assertThat(x.takings().own().refunded()).hasToString("7.50 EUR");
        assertThat(x.takings().own().tender(Tender.Kind.CARD).net()).hasToString("7.50 EUR");
        assertThat(x.takings().own().tender(Tender.Kind.CASH).taken()).hasToString("15.00 EUR");
        assertThat(x.takings().own().tender(Tender.Kind.CASH).given()).hasToString("7.50 EUR");
        assertThat(x.expected()).hasToString("114.00 EUR");
        Desk.close(shop, shift, "113.00");
        ShiftReport z = shop.pos().shifts().z(shift.id());
        assertThat(z.takings()).isEqualTo(x.takings());
        assertThat(z.variance().orElseThrow()).hasToString("-1.00 EUR");
        assertThat(ShiftReport.from(Fields.parse(z.fields().canonical()))).isEqualTo(z);
        assertRefused(ErrorCode.SHIFT_CLOSED, () -> shop.pos().shifts().x(shift.id()));
    }

    @Test
    @DisplayName(
            "shifts: a register that needs a shift takes nothing but facts without one, and the next Z report lists them")
    default void record_registerNeedsShift_takesFactsOnly() {
        TestShop shop = newShop();
        Product product = shop.product("MUG", 50);
        needShift(shop);
        Cart refused = shop.cart(product, 1);
        assertRefused(ErrorCode.SHIFT_CLOSED, () -> shop.sell(refused));
        Sale early = shop.sell(shop.cart(product, 1).happened(shop.clock().instant()));

        Shift first = Desk.open(shop, RegisterId.MAIN, "100.00");
        Sale sold = shop.sell(refused);
        Sale ofBefore =
                shop.sell(shop.cart(product, 1).happened(first.openedAt().minusSeconds(60)));
        Sale ofNow = shop.sell(shop.cart(product, 1).happened(first.openedAt()));
        ShiftReport z = closed(shop, first);
        Sale late = shop.sell(shop.cart(product, 3).happened(first.openedAt()));
        assertRefused(ErrorCode.SHIFT_CLOSED, () -> shop.sell(product, 1));
        ShiftReport next = closed(shop, Desk.open(shop, RegisterId.MAIN, "100.00"));

        assertThat(z.firstReceipt()).isEqualTo(1);
        assertThat(z.takings().own().sales()).isEqualTo(2);
        assertThat(z.takings().late().sales()).isEqualTo(2);
        assertThat(z.takings().lateReceipts())
                .extracting(LateReceipt::receiptNumber)
                .containsExactly(early.receiptNumber(), ofBefore.receiptNumber());
        assertThat(List.of(sold, ofNow)).extracting(Transaction::receiptNumber).containsExactly(2L, 4L);
        assertThat(next.firstReceipt()).isEqualTo(late.receiptNumber());
        assertThat(next.lastReceipt()).isEqualTo(late.receiptNumber());
        assertThat(next.takings().own().transactions()).isZero();
        assertThat(next.takings().lateReceipts())
                .containsExactly(new LateReceipt(late.receiptNumber(), late.kind(), first.openedAt(), late.total()));
        assertThat(next.expected()).hasToString("100.00 EUR");
    }

    private static ShiftReport closed(TestShop shop, Shift shift) {
        return shop.pos().shifts().z(Desk.close(shop, shift, "100.00").id());
    }

    private static void needShift(TestShop shop) {
        Store store = shop.pos().settings().reload();
        shop.pos()
                .settings()
                .save(Store.builder()
                        .from(store)
                        .registers(List.of(new Register(RegisterId.MAIN, LocationId.MAIN, "Main", true)))
                        .build());
    }

    @Test
    @DisplayName("shifts: a drawer that is opened without a sale is journalled, with a shift and without")
    default void openDrawer_withoutSale_isJournalled() {
        TestShop shop = newShop();

        shop.pos().shifts().openDrawer(RegisterId.MAIN, "change for a note");
        Shift shift = Desk.open(shop, RegisterId.MAIN, "1.00");
        shop.pos().shifts().openDrawer(RegisterId.MAIN, "stuck");

        assertThat(shop.books().journal())
                .filteredOn(entry -> entry.action().equals("drawer.opened"))
                .extracting(JournalEntry::facts)
                .extracting(facts -> facts.get("reason"), facts -> facts.get("shift"))
                .containsExactly(
                        tuple("change for a note", ""),
                        tuple("stuck", shift.id().value().toString()));
    }
}

package dev.mypos.testkit;

import static dev.mypos.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.catalog.Product;
import dev.mypos.error.ErrorCode;
import dev.mypos.error.POSError;
import dev.mypos.journal.JournalEntry;
import dev.mypos.money.Money;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.sale.RegisterHead;
import dev.mypos.shift.CashChange;
import dev.mypos.shift.CashCount;
import dev.mypos.shift.CashEvent;
import dev.mypos.shift.Shift;
import dev.mypos.shift.ShiftEnd;
import dev.mypos.shift.ShiftReport;
import dev.mypos.shift.ShiftRepository;
import dev.mypos.shift.ShiftStart;
import dev.mypos.store.RegisterId;
import dev.mypos.store.ShiftId;
import dev.mypos.store.Store;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What {@link ShiftRepository} promises. */
public interface ShiftsContract extends Kit {
    @Test
    @DisplayName("shifts: open stores every field with its trail, and the register's head names the shift")
    default void openShift_everyField_isFoundOnEveryHandle() {
        TestShop shop = newShop();
        Shift shift = Desk.start(shop, RegisterId.MAIN, 1, 0, 0);

        assertThat(shop.backend().shifts().open(shift, shop.trail("shift.opened")))
                .isEqualTo(shift);

        TestShop other = shop.another();
        assertThat(other.backend().shifts().find(shift.id())).contains(shift);
        assertThat(other.backend().ledger().head(RegisterId.MAIN).openShift()).contains(shift.id());
        assertThat(shop.books().journal()).extracting(JournalEntry::action).contains("shift.opened");
        assertThat(shop.books().waiting()).hasSize(1);
        assertThat(other.backend().shifts().find(new ShiftId(shop.pos().newId())))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "shifts: the same start again is the same shift and leaves no trail, another start under its id is refused")
    default void openShift_again_isTheSameShift() {
        TestShop shop = newShop();
        ShiftStart start = shop.pos().shifts().begin(RegisterId.MAIN, Desk.eur("100.00"));
        Shift shift = shop.pos().shifts().open(start);
        Snapshot before = Snapshot.of(shop);

        assertThat(shop.another().pos().shifts().open(start)).isEqualTo(shift);
        assertRefused(
                ErrorCode.IDEMPOTENCY_CONFLICT,
                () -> shop.pos().shifts().open(new ShiftStart(start.id(), RegisterId.MAIN, "main", Desk.eur("99.00"))));
        assertRefused(ErrorCode.IDEMPOTENCY_CONFLICT, () -> shop.pos().shifts().open(start.drawer("second")));

        assertThat(Snapshot.of(shop)).isEqualTo(before);
        Shift closed = Desk.close(shop, shift, "100.00");
        assertThat(shop.pos().shifts().open(start)).isEqualTo(closed);
    }

    @Test
    @DisplayName("shifts: a register has one open shift, another register its own")
    default void openShift_whileOneIsOpen_isRefused() {
        TestShop shop = newShop();
        RegisterId second = shop.register("second");
        Shift first = Desk.open(shop, RegisterId.MAIN, "100.00");
        Snapshot before = Snapshot.of(shop);

        assertRefused(ErrorCode.ALREADY_EXISTS, () -> Desk.open(shop, RegisterId.MAIN, "100.00"));
        assertRefused(
                ErrorCode.ALREADY_EXISTS,
                () -> shop.backend()
                        .shifts()
                        .open(Desk.start(shop, RegisterId.MAIN, 2, 0, 0), shop.trail("shift.opened")));

        assertThat(Snapshot.of(shop)).isEqualTo(before);
        assertThat(Desk.open(shop, second, "50.00").number()).isEqualTo(1);
        assertThat(shop.pos().shifts().findOpen(RegisterId.MAIN)).contains(first);
    }

    @Test
    @DisplayName("shifts: who opens on a look that is out of date is told, and nothing changes")
    default void openShift_afterASaleOrAShift_isStale() {
        TestShop shop = newShop();
        Desk.close(shop, Desk.open(shop, RegisterId.MAIN, "1.00"), "1.00");
        shop.sell(shop.product("MUG", 5), 1);
        ShiftRepository shifts = shop.backend().shifts();
        Snapshot before = Snapshot.of(shop);

        assertRefused(
                ErrorCode.STALE_VERSION,
                () -> shifts.open(Desk.start(shop, RegisterId.MAIN, 2, 0, 0), shop.trail("shift.opened")));
        assertRefused(
                ErrorCode.STALE_VERSION,
                () -> shifts.open(Desk.start(shop, RegisterId.MAIN, 1, 0, 1), shop.trail("shift.opened")));

        assertThat(Snapshot.of(shop)).isEqualTo(before);
        Shift next = Desk.open(shop, RegisterId.MAIN, "1.00");
        assertThat(next.number()).isEqualTo(2);
        assertThat(next.reported()).isZero();
        assertThat(next.openedAfter()).isEqualTo(1);
    }

    @Test
    @DisplayName("shifts: cash is recorded once with its trail, and only while the shift is open")
    default void recordCash_againAndAfterClosing_isRecordedOnce() {
        TestShop shop = newShop();
        Shift shift = Desk.open(shop, RegisterId.MAIN, "100.00");
        CashChange change = Desk.change(shop, shift, CashEvent.Kind.PAID_OUT, "20.00");

        CashEvent event = shop.pos().shifts().cash(change);
        CashEvent more = shop.pos().shifts().cash(Desk.change(shop, shift, CashEvent.Kind.PAID_IN, "5.00"));
        Snapshot before = Snapshot.of(shop);
        TestShop other = shop.another();
        assertThat(other.pos().shifts().cash(change)).isEqualTo(event);
        assertRefused(
                ErrorCode.IDEMPOTENCY_CONFLICT,
                () -> other.pos()
                        .shifts()
                        .cash(new CashChange(change.id(), shift.id(), change.kind(), Desk.eur("21.00"), "kit")));
        assertThat(Snapshot.of(shop)).isEqualTo(before);
        assertThat(shop.books().journal()).extracting(JournalEntry::action).contains("cash.paid-out", "cash.paid-in");
        assertThat(other.pos().shifts().get(shift.id()).cash()).containsExactly(event, more);

        Desk.close(shop, shift, "85.00");
        Snapshot closed = Snapshot.of(shop);
        assertThat(other.pos().shifts().cash(change)).isEqualTo(event);
        assertRefused(
                ErrorCode.SHIFT_CLOSED,
                () -> shop.pos().shifts().cash(Desk.change(shop, shift, CashEvent.Kind.PAID_IN, "1.00")));
        assertRefused(
                ErrorCode.NOT_FOUND,
                () -> shop.pos()
                        .shifts()
                        .cash(new CashChange(
                                shop.pos().newId(),
                                new ShiftId(shop.pos().newId()),
                                CashEvent.Kind.PAID_IN,
                                Desk.eur("1.00"),
                                "kit")));
        assertThat(Snapshot.of(shop)).isEqualTo(closed);
    }

    @Test
    @DisplayName("shifts: a shift takes 200 cash events and refuses one more")
    default void recordCash_oneMoreThanTheLimit_isRefused() {
        TestShop shop = newShop();
        Shift shift = Desk.open(shop, RegisterId.MAIN, "0.00");
        for (int count = 0; count < Shift.MAX_CASH_EVENTS; count++) {
            shop.pos().shifts().cash(Desk.change(shop, shift, CashEvent.Kind.PAID_IN, "0.01"));
        }

        assertRefused(
                ErrorCode.VALIDATION_FAILED,
                () -> shop.pos().shifts().cash(Desk.change(shop, shift, CashEvent.Kind.PAID_IN, "0.01")));

        Desk.close(shop, shift, "2.00");
        assertThat(shop.pos().shifts().z(shift.id()).variance().orElseThrow().minorUnits())
                .isZero();
    }

    @Test
    @DisplayName("shifts: the same closing again is the same Z report, another one is told that the shift is closed")
    default void closeShift_again_isClosedOnce() {
        TestShop shop = newShop();
        Shift shift = Desk.open(shop, RegisterId.MAIN, "100.00");
        ShiftEnd end = new ShiftEnd(shop.pos().newId(), shift.id(), CashCount.of(Desk.eur("99.00")));
        Shift closed = shop.pos().shifts().close(end);
        Snapshot before = Snapshot.of(shop);
        TestShop other = shop.another();

        assertThat(other.pos().shifts().close(end)).isEqualTo(closed);
        assertRefused(ErrorCode.SHIFT_CLOSED, () -> Desk.close(other, shift, "99.00"));
        assertRefused(
                ErrorCode.IDEMPOTENCY_CONFLICT,
                () -> other.pos().shifts().close(new ShiftEnd(end.id(), shift.id(), CashCount.of(Desk.eur("100.00")))));
        assertRefused(
                ErrorCode.SHIFT_CLOSED, () -> other.backend().shifts().close(again(other, closed), other.trail("kit")));
        assertRefused(
                ErrorCode.NOT_FOUND,
                () -> other.backend()
                        .shifts()
                        .close(
                                Desk.start(other, RegisterId.MAIN, 2, 0, 0)
                                        .with(closed.closing().orElseThrow()),
                                other.trail("kit")));

        assertThat(Snapshot.of(shop)).isEqualTo(before);
        assertThat(other.backend().shifts().find(shift.id())).contains(closed);
        assertThat(other.backend().ledger().head(RegisterId.MAIN).openShift()).isEmpty();
        assertThat(shop.books().journal()).extracting(JournalEntry::action).contains("shift.closed");
    }

    private static Shift again(TestShop shop, Shift closed) {
        Shift.Closing first = closed.closing().orElseThrow();
        return closed.open()
                .with(new Shift.Closing(shop.pos().newId(), first.counted(), first.lastReceipt(), first.z()));
    }

    @Test
    @DisplayName("shifts: who closes on a look that is out of date is told, and nothing changes")
    default void closeShift_afterCashOrASale_isStale() {
        TestShop shop = newShop();
        Shift shift = Desk.open(shop, RegisterId.MAIN, "100.00");
        ShiftRepository shifts = shop.backend().shifts();
        Shift beforeCash = Desk.counted(shop, shift, "100.00");
        shop.pos().shifts().cash(Desk.change(shop, shift, CashEvent.Kind.PAID_IN, "1.00"));
        Shift beforeSale = Desk.counted(shop, shift, "101.00");

        assertRefused(ErrorCode.STALE_VERSION, () -> shifts.close(beforeCash, shop.trail("shift.closed")));
        shop.sell(shop.product("MUG", 5), 1);
        Snapshot before = Snapshot.of(shop);
        assertRefused(ErrorCode.STALE_VERSION, () -> shifts.close(beforeSale, shop.trail("shift.closed")));

        assertThat(Snapshot.of(shop)).isEqualTo(before);
        Shift closed = shifts.close(Desk.counted(shop, shift, "101.00"), shop.trail("shift.closed"));
        assertThat(closed.closing().orElseThrow().lastReceipt()).isEqualTo(1);
    }

    @Test
    @DisplayName("shifts: a Z report is the same for ever, whatever is renamed and sold afterwards")
    default void closeShift_laterChanges_leaveTheReport() {
        TestShop shop = newShop();
        shop.sell(shop.product("MUG", 5), 1);
        Shift closed = Desk.close(shop, Desk.open(shop, RegisterId.MAIN, "100.00"), "100.00");
        String z = Desk.z(closed);
        ShiftReport report = shop.pos().shifts().z(closed.id());

        shop.pos()
                .settings()
                .save(Store.builder()
                        .from(shop.pos().settings().reload())
                        .legalName("Renamed Ltd")
                        .build());
        shop.sell(shop.product("CUP", 5), 1);

        Shift read = shop.another().pos().shifts().get(closed.id());
        assertThat(read).isEqualTo(closed);
        assertThat(Desk.z(read)).isEqualTo(z);
        assertThat(shop.pos().shifts().z(closed.id())).isEqualTo(report);
    }

    @Test
    @DisplayName("shifts: the list has all shifts of a register, newest first, in pages of any size")
    default void listShifts_anyLimit_hasAllNewestFirst() {
        TestShop shop = newShop();
        RegisterId second = shop.register("second");
        List<Shift> made = new ArrayList<>();
        for (int count = 0; count < 15; count++) {
            made.add(Desk.close(shop, Desk.open(shop, RegisterId.MAIN, "1.00"), "1.00"));
        }
        Desk.open(shop, second, "1.00");
        Collections.reverse(made);
        ShiftRepository shifts = shop.another().backend().shifts();
        shop.books().awaitLists();

        for (int limit : new int[] {1, 7, 200}) {
            assertThat(Page.stream(page -> shifts.list(RegisterId.MAIN, page.limit(limit))))
                    .as("pages of %s", limit)
                    .containsExactlyElementsOf(made);
        }
        Page<Shift> first = shifts.list(RegisterId.MAIN, PageRequest.first(2));
        assertRefused(
                ErrorCode.VALIDATION_FAILED,
                () -> shifts.list(
                        second, PageRequest.first(2).after(first.next().orElseThrow())));
    }

    @Test
    @DisplayName("shifts: a store's shifts are its own")
    default void openShift_oneStore_isNotSeenInAnother() {
        TestShop mine = newShop();
        TestShop theirs = newShop();
        Shift shift = Desk.open(mine, RegisterId.MAIN, "1.00");

        assertThat(theirs.backend().shifts().find(shift.id())).isEmpty();
        assertThat(theirs.backend().ledger().head(RegisterId.MAIN)).isEqualTo(RegisterHead.start(RegisterId.MAIN));
        assertThat(Desk.open(theirs, RegisterId.MAIN, "1.00").number()).isEqualTo(1);
    }

    @Test
    @DisplayName("shifts: of eight who open at once one does, the others are told that the register has one")
    default void openShift_eightAtOnce_oneOpens() {
        TestShop shop = newShop();
        List<TestShop> handles = List.of(shop, shop.another());

        Race<Shift> race = Race.of(8, number -> Desk.open(handles.get(number % 2), RegisterId.MAIN, "1.00"));

        assertThat(race.results()).hasSize(1);
        assertThat(race.refusals()).hasSize(7).extracting(POSError::code).containsOnly(ErrorCode.ALREADY_EXISTS);
        assertThat(shop.pos()
                        .shifts()
                        .list(RegisterId.MAIN, PageRequest.first(10))
                        .items())
                .containsExactlyElementsOf(race.results());
        assertThat(shop.pos().shifts().findOpen(RegisterId.MAIN))
                .contains(race.results().get(0));
    }

    @Test
    @DisplayName("shifts: of eight who close at once one does, the others are told and can read its Z report")
    default void closeShift_eightAtOnce_oneCloses() {
        TestShop shop = newShop();
        shop.sell(shop.product("MUG", 5), 1);
        List<TestShop> handles = List.of(shop, shop.another());
        Shift shift = Desk.open(shop, RegisterId.MAIN, "1.00");

        Race<Shift> race = Race.of(8, number -> Desk.close(handles.get(number % 2), shift, number + ".00"));

        assertThat(race.results()).hasSize(1);
        assertThat(race.refusals()).hasSize(7).extracting(POSError::code).containsOnly(ErrorCode.SHIFT_CLOSED);
        Shift closed = race.results().get(0);
        handles.forEach(
                handle -> assertThat(handle.pos().shifts().get(shift.id())).isEqualTo(closed));
        assertThat(shop.books().journal())
                .filteredOn(entry -> entry.action().equals("shift.closed"))
                .hasSize(1);
    }

    @Test
    @DisplayName("shifts: a sale that races with the closing is in the Z report or in none, never half")
    default void closeShift_whileOthersSell_hasItsOwnSales() {
        TestShop shop = newShop();
        Product product = shop.product("MUG", 60);
        List<TestShop> handles = List.of(shop, shop.another(), shop.another());
        Shift shift = Desk.open(shop, RegisterId.MAIN, "1.00");

        Race<Shift> race = Race.of(3, number -> {
            for (int count = 0; number > 0 && count < 20; count++) {
                handles.get(number).sell(product, 1);
            }
            return number == 0 ? Desk.close(shop, shift, "1.00") : shift;
        });

        assertThat(race.refusals()).isEmpty();
        Shift closed = race.results().get(0);
        long own = shop.books().chain(RegisterId.MAIN).stream()
                .filter(sale -> sale.header().link().shift().equals(Optional.of(shift.id())))
                .count();
        assertThat(own).isEqualTo(closed.closing().orElseThrow().lastReceipt());
        assertThat(shop.pos().shifts().z(shift.id()).takings().own().sales()).isEqualTo(own);
        Shift next = Desk.close(shop, Desk.open(shop, RegisterId.MAIN, "1.00"), "1.00");
        assertThat(shop.pos().shifts().z(next.id()).takings().late().sales()).isEqualTo(40 - own);
    }

    @Test
    @DisplayName("shifts: cash that races with the closing is in the Z report or refused")
    default void closeShift_whileCashComes_hasAllOfIt() {
        TestShop shop = newShop();
        List<TestShop> handles = List.of(shop, shop.another(), shop.another());
        Shift shift = Desk.open(shop, RegisterId.MAIN, "1.00");
        List<CashEvent> recorded = Collections.synchronizedList(new ArrayList<>());

        Race<Shift> race = Race.of(3, number -> {
            for (int count = 0; number > 0 && count < 20; count++) {
                recorded.add(handles.get(number)
                        .pos()
                        .shifts()
                        .cash(Desk.change(shop, shift, CashEvent.Kind.PAID_IN, "1.00")));
            }
            return number == 0 ? Desk.close(shop, shift, "1.00") : shift;
        });

        assertThat(race.refusals()).extracting(POSError::code).allMatch(ErrorCode.SHIFT_CLOSED::equals);
        Shift closed = shop.pos().shifts().get(shift.id());
        assertThat(closed.isOpen()).isFalse();
        assertThat(closed.cash()).containsExactlyInAnyOrderElementsOf(recorded);
        assertThat(shop.pos().shifts().z(shift.id()).shift().cash()).isEqualTo(closed.cash());
    }

    /** What tests of shifts say again and again. */
    final class Desk {
        private Desk() {}

        static Money eur(String amount) {
            return Money.of(amount, "EUR");
        }

        static Shift open(TestShop shop, RegisterId register, String openingFloat) {
            return shop.pos().shifts().open(shop.pos().shifts().begin(register, eur(openingFloat)));
        }

        static Shift close(TestShop shop, Shift shift, String counted) {
            UUID id = shop.pos().newId();
            return shop.pos().shifts().close(new ShiftEnd(id, shift.id(), CashCount.of(eur(counted))));
        }

        static CashChange change(TestShop shop, Shift shift, CashEvent.Kind kind, String amount) {
            return new CashChange(shop.pos().newId(), shift.id(), kind, eur(amount), "kit");
        }

        /** A shift for the port. */
        static Shift start(TestShop shop, RegisterId register, long number, long reported, long openedAfter) {
            return new Shift(
                    new ShiftId(shop.pos().newId()),
                    register,
                    number,
                    "drawer \u20ac",
                    eur("100.00"),
                    "owner",
                    shop.clock().instant(),
                    reported,
                    openedAfter,
                    List.of(),
                    Optional.empty());
        }

        /** What somebody would store who closes the shift as it is now. */
        static Shift counted(TestShop shop, Shift shift, String counted) {
            ShiftReport x = shop.pos().shifts().x(shift.id());
            CashCount count = CashCount.of(eur(counted));
            ShiftReport z = new ShiftReport(
                    x.letterhead(),
                    x.shift(),
                    x.lastReceipt(),
                    x.takings(),
                    Optional.of(count),
                    x.madeBy(),
                    x.madeAt());
            return x.shift().with(new Shift.Closing(shop.pos().newId(), count, z.lastReceipt(), z.fields()));
        }

        static String z(Shift closed) {
            return closed.closing().orElseThrow().z().canonical();
        }
    }
}

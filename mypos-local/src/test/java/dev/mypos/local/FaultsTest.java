package dev.mypos.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mypos.catalog.Product;
import dev.mypos.error.ErrorCode;
import dev.mypos.error.UnavailableError;
import dev.mypos.journal.Trail;
import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.sale.Cart;
import dev.mypos.sale.RefundRequest;
import dev.mypos.sale.Sale;
import dev.mypos.sale.TransactionId;
import dev.mypos.shift.CashCount;
import dev.mypos.shift.Shift;
import dev.mypos.shift.ShiftEnd;
import dev.mypos.store.RegisterId;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** L2 and L8 where the disk fails: each call to the driver fails once, before or after it did its work. */
class FaultsTest {
    @TempDir
    Path folder;

    private final Fault fault = new Fault();
    private Product mug;
    private Product postage;

    @BeforeEach
    void openShop() {
        try (Shop shop = new Shop(LocalBackend.at(folder))) {
            mug = shop.stocked("MUG", "7.50", 1000);
            postage = shop.untracked("POST", "2.00");
        }
    }

    @Test
    void record_anyCallFails_storesNothingAndSellsWhenAskedAgain() throws SQLException {
        int failed = 0;
        try (Shop shop = open()) {
            for (int call = 1; ; call++) {
                Cart cart = shop.cart(mug, postage, mug);
                List<String> before = dump();
                fault.failBefore(call, SQLiteErrorCode.SQLITE_IOERR_WRITE);
                UnavailableError error = catchThrowableOfType(
                        UnavailableError.class, () -> shop.pos.checkout().complete(cart));
                String failedSql = fault.stop();
                if (failedSql == null) {
                    break;
                }
                failed++;
                assertThat(error.code()).as(failedSql).isEqualTo(codeFor(failedSql));
                assertThat(dump()).as(failedSql).isEqualTo(before);
                assertThat(shop.pos.checkout().complete(cart).id()).isEqualTo(cart.id());
            }
            assertThat(failed).isGreaterThanOrEqualTo(9);
            assertThat(shop.available(mug)).isEqualTo(Quantity.of(1000 - 2L * (failed + 1)));
            assertThat(shop.pos.verify().laws())
                    .allMatch(law -> law.violations().isEmpty());
        }
    }

    @Test
    void record_commitDoneButItsAnswerLost_isUnknownAndTheSameSaleWhenAskedAgain() {
        try (Shop shop = open()) {
            Cart cart = shop.cart(mug);
            fault.failAfter("COMMIT");
            UnavailableError error = catchThrowableOfType(
                    UnavailableError.class, () -> shop.pos.checkout().complete(cart));
            fault.stop();

            Sale sale = shop.pos.checkout().complete(cart);

            assertThat(error.code()).isEqualTo(ErrorCode.OUTCOME_UNKNOWN);
            assertThat(sale.receiptNumber()).isEqualTo(1);
            assertThat(shop.available(mug)).isEqualTo(Quantity.of(999));
            assertThat(shop.sell(mug).receiptNumber()).isEqualTo(2);
        }
    }

    @Test
    void refund_anyCallFails_storesNothingAndRefundsWhenAskedAgain() throws SQLException {
        int failed = 0;
        try (Shop shop = open()) {
            for (int call = 1; ; call++) {
                Sale sale = shop.sell(mug, postage);
                RefundRequest request = RefundRequest.voiding(new TransactionId(shop.id()), RegisterId.MAIN, sale.id())
                        .reason("typo");
                List<String> before = dump();
                fault.failBefore(call, SQLiteErrorCode.SQLITE_IOERR_WRITE);
                UnavailableError error = catchThrowableOfType(
                        UnavailableError.class, () -> shop.pos.refunds().complete(request));
                String failedSql = fault.stop();
                if (failedSql == null) {
                    break;
                }
                failed++;
                assertThat(error.code()).as(failedSql).isEqualTo(codeFor(failedSql));
                assertThat(dump()).as(failedSql).isEqualTo(before);
                assertThat(shop.pos.refunds().complete(request).id()).isEqualTo(request.id());
            }
            assertThat(failed).isGreaterThanOrEqualTo(10);
            assertThat(shop.available(mug)).isEqualTo(Quantity.of(1000));
            assertThat(shop.pos.verify().laws())
                    .allMatch(law -> law.violations().isEmpty());
        }
    }

    @Test
    void closeShift_anyCallFails_storesNothingAndClosesWhenAskedAgain() throws SQLException {
        int failed = 0;
        try (Shop shop = open()) {
            for (int call = 1; ; call++) {
                Shift shift = shop.openShift();
                shop.sell(mug);
                ShiftEnd end = new ShiftEnd(shop.id(), shift.id(), CashCount.of(Money.of("107.50", "EUR")));
                List<String> before = dump();
                fault.failBefore(call, SQLiteErrorCode.SQLITE_IOERR_WRITE);
                catchThrowableOfType(
                        UnavailableError.class, () -> shop.pos.shifts().close(end));
                String failedSql = fault.stop();
                if (failedSql == null) {
                    break;
                }
                failed++;
                assertThat(dump()).as(failedSql).isEqualTo(before);
                assertThat(shop.pos.shifts().close(end).isOpen()).isFalse();
            }
            assertThat(failed).isGreaterThanOrEqualTo(9);
            assertThat(shop.pos.verify().laws())
                    .allMatch(law -> law.violations().isEmpty());
        }
    }

    @Test
    void closeShift_commitDoneButItsAnswerLost_isTheSameZReportWhenAskedAgain() {
        try (Shop shop = open()) {
            Shift shift = shop.openShift();
            ShiftEnd end = new ShiftEnd(shop.id(), shift.id(), CashCount.of(Money.of("1.00", "EUR")));
            fault.failAfter("COMMIT");
            UnavailableError error = catchThrowableOfType(
                    UnavailableError.class, () -> shop.pos.shifts().close(end));
            fault.stop();

            Shift closed = shop.pos.shifts().close(end);

            assertThat(error.code()).isEqualTo(ErrorCode.OUTCOME_UNKNOWN);
            assertThat(shop.pos.shifts().get(shift.id())).isEqualTo(closed);
        }
    }

    @Test
    void save_anyCallFails_storesNothing() throws SQLException {
        int failed = 0;
        try (Shop shop = open()) {
            for (int call = 1; ; call++) {
                Product dearer = Product.builder()
                        .from(shop.backend.products().findByCode("mug").orElseThrow())
                        .description("Try " + call)
                        .addBarcodes("B" + call % 5)
                        .build();
                List<String> before = dump();
                fault.failBefore(call, SQLiteErrorCode.SQLITE_IOERR_FSYNC);
                catchThrowableOfType(
                        UnavailableError.class, () -> shop.backend.products().save(dearer, Trail.NONE));
                String failedSql = fault.stop();
                if (failedSql == null) {
                    break;
                }
                failed++;
                assertThat(dump()).as(failedSql).isEqualTo(before);
            }
        }
        assertThat(failed).isGreaterThan(5);
    }

    @Test
    void read_anyFault_isUnavailableAndTheNextReadWorks() {
        try (Shop shop = open()) {
            Sale sale = shop.sell(mug);
            for (SQLiteErrorCode code :
                    new SQLiteErrorCode[] {SQLiteErrorCode.SQLITE_IOERR_READ, SQLiteErrorCode.SQLITE_NOMEM}) {
                fault.failBefore(1, code);
                UnavailableError error = catchThrowableOfType(
                        UnavailableError.class, () -> shop.pos.sales().get(sale.id()));
                assertThat(fault.stop()).startsWith("SELECT body FROM transactions");
                assertThat(error.code()).isEqualTo(ErrorCode.UNAVAILABLE);
                assertThat(shop.pos.sales().get(sale.id())).isEqualTo(sale);
            }
        }
    }

    private Shop open() {
        return new Shop(LocalBackend.builder(folder)
                .wire(source -> Wire.tapped(source, fault))
                .open());
    }

    private List<String> dump() throws SQLException {
        return Dump.of(folder.resolve("shop.db"));
    }

    private static ErrorCode codeFor(String sql) {
        return sql.equals("COMMIT") ? ErrorCode.OUTCOME_UNKNOWN : ErrorCode.UNAVAILABLE;
    }

    /** Fails one call, and says which. */
    private static final class Fault implements Wire.Tap {
        private int callsUntilFault = -1;
        private SQLiteErrorCode code = SQLiteErrorCode.SQLITE_IOERR;
        private @Nullable String losesAnswerOf;
        private @Nullable String failed;

        void failBefore(int call, SQLiteErrorCode with) {
            callsUntilFault = call;
            code = with;
            failed = null;
        }

        void failAfter(String sql) {
            losesAnswerOf = sql;
        }

        @Nullable
        String stop() {
            callsUntilFault = -1;
            losesAnswerOf = null;
            return failed;
        }

        @Override
        public void before(String sql) throws SQLException {
            if (callsUntilFault > 0 && --callsUntilFault == 0) {
                failed = sql;
                throw new SQLiteException("fault before", code);
            }
        }

        @Override
        public void after(String sql) throws SQLException {
            if (sql.equals(losesAnswerOf)) {
                throw new SQLiteException("fault after", code);
            }
        }
    }
}

package dev.mypos.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.report.SalesReport.By;
import dev.mypos.report.SalesReport.Row;
import dev.mypos.sale.RandomTransactions;
import dev.mypos.sale.Settlement;
import dev.mypos.sale.Tender;
import dev.mypos.sale.Transaction;
import dev.mypos.store.Store;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What must hold for any history. Run again with {@code -Dmypos.seed=N}; the seed is printed. */
class SalesReportPropertiesTest {
    private static final int HISTORIES = 5;

    private static final long SEED = Long.getLong("mypos.seed", System.nanoTime());

    private final Random random = new Random(SEED);

    @BeforeAll
    static void printSeed() {
        System.out.println("SalesReportPropertiesTest -Dmypos.seed=" + SEED);
    }

    private record History(Store store, List<Transaction> transactions) {
        SalesReport report(By by) {
            return SalesReport.of(transactions.stream(), by, store);
        }

        Sum sum(Function<Transaction, Money> amount) {
            return Sum.of(store.currency(), transactions.stream().map(amount).map(Sum::of));
        }

        Sum sum(SalesReport report, Function<Row, Sum> amount) {
            return Sum.of(store.currency(), report.rows().stream().map(amount));
        }
    }

    private Stream<History> histories() {
        return Stream.generate(() -> {
                    RandomTransactions transactions = new RandomTransactions(random);
                    return new History(transactions.store(), transactions.list(80));
                })
                .limit(HISTORIES);
    }

    private static long counted(By by, History history) {
        return history.transactions().stream()
                .filter(transaction -> switch (by) {
                    case DISCOUNT_REASON ->
                        transaction.fold(sale -> !sale.quote().takenOff().isEmpty(), refund -> false);
                    case REFUND_REASON -> transaction.fold(sale -> false, refund -> true);
                    default -> true;
                })
                .count();
    }

    @Test
    void byReason_anyHistory_isAllThatWasTakenOffAndGivenBack() {
        histories().forEach(history -> {
            assertThat(history.report(By.DISCOUNT_REASON).total().discount())
                    .isEqualTo(history.report(By.DAY).total().discount());
            assertThat(history.report(By.REFUND_REASON).total().refunded())
                    .isEqualTo(history.report(By.DAY).total().refunded());
        });
    }

    private static Money signed(Transaction transaction, Money amount) {
        return transaction.fold(sale -> amount, refund -> amount.negated());
    }

    @ParameterizedTest
    @EnumSource
    void rows_anyHistory_addUpToTotal(By by) {
        histories().forEach(history -> {
            SalesReport report = history.report(by);
            Row total = report.total();

            assertThat(history.sum(report, Row::gross)).isEqualTo(total.gross());
            assertThat(history.sum(report, Row::discount)).isEqualTo(total.discount());
            assertThat(history.sum(report, Row::tax)).isEqualTo(total.tax());
            assertThat(history.sum(report, Row::refunded)).isEqualTo(total.refunded());
            assertThat(history.sum(report, Row::net)).isEqualTo(total.net());
            assertThat(report.rows().stream().map(Row::items).reduce(Quantity.ZERO, Quantity::plus))
                    .isEqualTo(total.items());
            assertThat(total.sales() + total.refunds()).isEqualTo(counted(by, history));
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"DAY", "HOUR", "WEEK", "MONTH", "CUSTOMER", "STAFF", "REGISTER"})
    void rows_wholeTransactions_countEachOnce(By by) {
        histories().forEach(history -> {
            SalesReport report = history.report(by);

            assertThat(report.rows().stream().mapToLong(Row::sales).sum())
                    .isEqualTo(report.total().sales());
            assertThat(report.rows().stream().mapToLong(Row::refunds).sum())
                    .isEqualTo(report.total().refunds());
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"DAY", "HOUR", "WEEK", "MONTH", "PRODUCT", "CATEGORY", "CUSTOMER", "STAFF", "REGISTER"})
    void total_anyHistory_isThatOfTheTransactions(By by) {
        histories().forEach(history -> {
            Row total = history.report(by).total();

            assertThat(total.net()).isEqualTo(history.sum(one -> signed(one, one.total())));
            assertThat(total.tax()).isEqualTo(history.sum(one -> signed(one, tax(history, one))));
        });
    }

    private static Money tax(History history, Transaction transaction) {
        return Money.sum(
                history.store().currency(),
                transaction.fold(sale -> sale.quote().taxes(), refund -> refund.taxes()).stream()
                        .map(tax -> tax.amount()));
    }

    @Test
    void total_byTender_isWhatTheDrawerGainedAndCardsTook() {
        histories().forEach(history -> {
            Sum taken = history.sum(transaction -> {
                Settlement settlement = transaction.settlement();
                Money given = Money.sum(
                        history.store().currency(),
                        settlement.tenders().stream().map(Tender::amount));
                return signed(transaction, given.minus(settlement.change()));
            });

            assertThat(history.report(By.TENDER).total().net()).isEqualTo(taken);
        });
    }

    @ParameterizedTest
    @EnumSource
    void rows_anyOrderOfReading_areTheSameSortedByKey(By by) {
        histories().forEach(history -> {
            List<Transaction> shuffled = new ArrayList<>(history.transactions());
            Collections.shuffle(shuffled, random);

            SalesReport report = history.report(by);

            assertThat(new History(history.store(), shuffled).report(by).rows()).isEqualTo(report.rows());
            assertThat(report.rows()).isSortedAccordingTo(Comparator.comparing(Row::key));
            assertThat(report.rows()).allSatisfy(row -> {
                assertThat(row.sales() + row.refunds()).isPositive();
                assertThat(row.refunded().minorUnits().signum()).isNotPositive();
                assertThat(row.discount().minorUnits().signum()).isNotNegative();
            });
        });
    }
}

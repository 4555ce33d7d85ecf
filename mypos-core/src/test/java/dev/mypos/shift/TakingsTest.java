package dev.mypos.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mypos.error.ErrorCode;
import dev.mypos.error.ThrottledError;
import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.money.TaxRule;
import dev.mypos.report.Sum;
import dev.mypos.sale.Quote;
import dev.mypos.sale.Sale;
import dev.mypos.sale.Tender;
import dev.mypos.sale.TestTill;
import dev.mypos.sale.Transaction;
import dev.mypos.store.RegisterId;
import dev.mypos.store.ShiftId;
import dev.mypos.store.Store;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TakingsTest {
    private static final Store SHOP =
            Store.builder().name("Shop").currency("EUR").zone("Europe/Dublin").build();
    private static final Instant OPENED = Instant.parse("2026-03-02T09:00:00Z");
    private static final ShiftId ID = new ShiftId(new UUID(1, 1));

    private final TestTill till = new TestTill(SHOP).at(OPENED);
    private final List<Transaction> tape = new ArrayList<>();

    @Test
    void of_salesRefundsAndVoids_addsUpEachTender() {
        till.shift(Optional.of(ID));
        Sale first = sell("10.00", Tender.card(eur("4.00")), Tender.cash(eur("10.00")));
        tape.add(till.refund(first, Quantity.of(1), "broken"));
        Sale second = sell("3.00", Tender.cash(eur("3.00")));
        tape.add(till.voiding(second, "typo"));

        Turnover own = takings(shift(0, 0), 4).own();

        assertThat(own.sales()).isEqualTo(2);
        assertThat(own.refunds()).isEqualTo(1);
        assertThat(own.voids()).isEqualTo(1);
        assertThat(own.sold()).hasToString("13.00 EUR");
        assertThat(own.refunded()).hasToString("13.00 EUR");
        Sum net = Sum.of(
                Sum.of(eur("0")).currency(), own.tenders().values().stream().map(Turnover.Flow::net));
        assertThat(net).isEqualTo(own.sold().minus(own.refunded()).plus(own.rounding()));
        assertThat(own.tender(Tender.Kind.CASH).taken()).hasToString("9.00 EUR");
        assertThat(own.tender(Tender.Kind.CARD).taken()).hasToString("4.00 EUR");
    }

    @Test
    void of_receiptsBeforeTheReport_leavesThemOut() {
        sell("1.00", Tender.cash(eur("1.00")));
        sell("2.00", Tender.cash(eur("2.00")));
        till.shift(Optional.of(ID));
        sell("4.00", Tender.cash(eur("4.00")));
        sell("8.00", Tender.cash(eur("8.00")));

        Takings takings = takings(shift(1, 2), 3);

        assertThat(takings.own().sold()).hasToString("4.00 EUR");
        assertThat(takings.late().sold()).hasToString("2.00 EUR");
        assertThat(takings.lateReceipts())
                .extracting(LateReceipt::receiptNumber)
                .containsExactly(2L);
    }

    @Test
    void of_factsOfBefore_areLateAndFactsOfNowAreNot() {
        till.shift(Optional.of(ID)).fact(true).at(OPENED.minusMillis(1));
        sell("1.00", Tender.cash(eur("1.00")));
        till.at(OPENED);
        sell("2.00", Tender.cash(eur("2.00")));
        till.fact(false).at(OPENED.minusMillis(1)); // a clock that jumped back
        sell("4.00", Tender.cash(eur("4.00")));

        Takings takings = takings(shift(0, 0), 3);

        assertThat(takings.late().sold()).hasToString("1.00 EUR");
        assertThat(takings.own().sold()).hasToString("6.00 EUR");
    }

    @Test
    void of_moreLateOnesThanAreListed_countsAllOfThem() {
        for (int count = 0; count <= Takings.MAX_LISTED; count++) {
            sell("1.00", Tender.cash(eur("1.00")));
        }

        Takings takings = takings(shift(0, 101), 101);

        assertThat(takings.lateReceipts()).hasSize(Takings.MAX_LISTED);
        assertThat(takings.late().sales()).isEqualTo(Takings.MAX_LISTED + 1L);
        assertThat(takings.own().transactions()).isZero();
    }

    @Test
    void of_listThatLags_isBusy() {
        sell("1.00", Tender.cash(eur("1.00")));
        sell("2.00", Tender.cash(eur("2.00")));

        assertThat(busy(shift(0, 0), 3)).isEqualTo(ErrorCode.BUSY);
        tape.remove(0);
        assertThat(busy(shift(0, 0), 2)).isEqualTo(ErrorCode.BUSY);
    }

    private ErrorCode busy(Shift shift, long lastReceipt) {
        return catchThrowableOfType(ThrottledError.class, () -> takings(shift, lastReceipt))
                .code();
    }

    private Takings takings(Shift shift, long lastReceipt) {
        return Takings.of(new RegisterTape(tape), shift, lastReceipt);
    }

    private Sale sell(String price, Tender... tenders) {
        Quote.Input line = till.line(till.item("MUG", "Mug", price, TaxRule.none("none")), "1");
        Sale sale = till.sell(List.of(line), List.of(), tenders);
        tape.add(sale);
        return sale;
    }

    private static Shift shift(long reported, long openedAfter) {
        return new Shift(
                ID,
                RegisterId.MAIN,
                1,
                "main",
                eur("100.00"),
                "alice",
                OPENED,
                reported,
                openedAfter,
                List.of(),
                Optional.empty());
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}

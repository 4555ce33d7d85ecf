package dev.mypos.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mypos.error.CorruptDataError;
import dev.mypos.error.ValidationError;
import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.money.Rate;
import dev.mypos.money.Rounding;
import dev.mypos.money.TaxRule;
import dev.mypos.money.TaxScope;
import dev.mypos.sale.Discount;
import dev.mypos.sale.Quote;
import dev.mypos.sale.Sale;
import dev.mypos.sale.Tender;
import dev.mypos.sale.TestTill;
import dev.mypos.sale.Transaction;
import dev.mypos.store.RegisterId;
import dev.mypos.store.ShiftId;
import dev.mypos.store.Store;
import dev.mypos.wire.Fields;
import java.io.IOException;
import java.io.InputStream;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShiftReportTest {
    private static final Store SHOP = Store.builder()
            .name("Corner shop")
            .legalName("Corner Shop Trading Ltd")
            .address("12 Market Street\nDublin D02 X285")
            .taxNumber("IE1234567T")
            .currency("EUR")
            .zone("Europe/Dublin")
            .rounding(Rounding.of(RoundingMode.HALF_UP, TaxScope.LINE)
                    .withCash(Money.of("0.05", "EUR"), RoundingMode.HALF_UP))
            .build();
    private static final TaxRule VAT = TaxRule.included("standard", "VAT", Rate.ofPercent("20"));
    private static final Instant OPENED = Instant.parse("2026-03-02T09:00:00Z");
    private static final ShiftId ID = new ShiftId(new UUID(1, 1));

    private final TestTill till = new TestTill(SHOP).at(OPENED.minusSeconds(7200));
    private final List<Transaction> tape = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {32, 42, 48})
    void slip_zReport_isThatOfTheFile(int columns) throws IOException {
        String text = z(CashCount.of(
                        SHOP.currency(), Map.of(eur("50.00"), 2, eur("5.00"), 3, eur("0.10"), 4, eur("0.05"), 1)))
                .slip()
                .text(columns);

        assertThat(text).isEqualTo(file("z-" + columns + ".txt"));
        assertThat(text.lines()).allMatch(row -> row.length() <= columns);
    }

    @Test
    void slip_blindCount_isThatOfTheFile() throws IOException {
        assertThat(z(CashCount.of(eur("130.00")).counted(true)).slip().text(42)).isEqualTo(file("z-blind.txt"));
    }

    @Test
    void slip_xReportOfANewShift_isThatOfTheFile() throws IOException {
        Shift shift = shift(List.of());
        ShiftReport x = report(shift, 0, Optional.empty());

        assertThat(x.slip().text(42)).isEqualTo(file("x-new.txt"));
        assertThat(x.isZ()).isFalse();
    }

    @Test
    void slip_otherWidth_isRefused() {
        assertThatThrownBy(() ->
                        report(shift(List.of()), 0, Optional.empty()).slip().text(40))
                .isInstanceOf(ValidationError.class);
    }

    @Test
    void expected_cashInAndOut_isFloatPlusCashLessWhatWentOut() {
        ShiftReport z = z(CashCount.of(eur("120.45")));

        assertThat(z.paidIn()).hasToString("20.00 EUR");
        assertThat(z.paidOut()).hasToString("12.50 EUR");
        assertThat(z.expected()).hasToString("120.45 EUR");
        assertThat(z.variance().orElseThrow()).hasToString("0.00 EUR");
    }

    @Test
    void fields_readBack_areTheSameReport() {
        ShiftReport z = z(CashCount.of(SHOP.currency(), Map.of(eur("50.00"), 2)));
        String canonical = z.fields().canonical();

        assertThat(ShiftReport.from(Fields.parse(canonical))).isEqualTo(z);
        assertThat(ShiftReport.from(Fields.parse(canonical)).fields().canonical())
                .isEqualTo(canonical);
        Shift closed = z.shift()
                .with(new Shift.Closing(new UUID(3, 3), z.counted().orElseThrow(), z.lastReceipt(), z.fields()));
        assertThat(Shift.from(Fields.parse(closed.fields().canonical()))).isEqualTo(closed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"shift", "own", "late", "letterhead", "made_at", "last_receipt"})
    void from_fieldMissing_isCorrupt(String name) {
        Fields whole = z(CashCount.of(eur("1.00"))).fields();
        String canonical = whole.canonical().replace("\"" + name + "\":", "\"" + name + "x\":");

        assertThatThrownBy(() -> ShiftReport.from(Fields.parse(canonical))).isInstanceOf(CorruptDataError.class);
    }

    private ShiftReport z(CashCount counted) {
        tape.clear();
        sell("3.30", Tender.cash(eur("5.00")));
        till.shift(Optional.of(ID)).at(OPENED.plusSeconds(600));
        sell("7.48", Tender.cash(eur("10.00")));
        Sale card = sell("20.00", Tender.card(eur("15.00")), Tender.cash(eur("5.00")));
        till.fact(true).at(OPENED.minusSeconds(86_400));
        sell("11.00", Tender.card(eur("11.00")));
        till.fact(false).at(OPENED.plusSeconds(1200));
        tape.add(till.refund(card, Quantity.of(1), "broken"));
        Sale typo = sell("0.48", Tender.cash(eur("0.50")));
        tape.add(till.voiding(typo, "typo"));
        sell("5.45", Tender.cash(eur("5.45")));
        CashEvent change = new CashEvent(
                new UUID(2, 1), CashEvent.Kind.PAID_IN, eur("20.00"), "coins from the bank", "alice", OPENED);
        CashEvent cleaner = new CashEvent(
                new UUID(2, 2),
                CashEvent.Kind.PAID_OUT,
                eur("12.50"),
                "window cleaner, who comes on the first Monday of the month",
                "bob",
                OPENED.plusSeconds(900));
        return report(shift(List.of(change, cleaner)), tape.size(), Optional.of(counted));
    }

    private ShiftReport report(Shift shift, long last, Optional<CashCount> counted) {
        return new ShiftReport(
                Letterhead.of(SHOP),
                shift,
                last,
                Takings.of(new RegisterTape(tape), shift, last),
                counted,
                "bob",
                OPENED.plusSeconds(30_000));
    }

    private Sale sell(String price, Tender... tenders) {
        List<Discount> discounts =
                price.equals("20.00") ? List.of(new Discount.Amount(eur("2.00"), "loyal")) : List.of();
        String gross = price.equals("20.00") ? "22.00" : price;
        Quote.Input line = till.line(till.item("MUG", "Mug", gross, VAT), "1");
        Sale sale = till.sell(List.of(line), discounts, tenders);
        tape.add(sale);
        return sale;
    }

    private static Shift shift(List<CashEvent> cash) {
        return new Shift(ID, RegisterId.MAIN, 12, "2", eur("100.00"), "alice", OPENED, 0, 0, cash, Optional.empty());
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }

    private static String file(String name) throws IOException {
        try (InputStream file =
                Objects.requireNonNull(ShiftReportTest.class.getResourceAsStream(name), () -> "no file " + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }
}

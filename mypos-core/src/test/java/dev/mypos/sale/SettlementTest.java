package dev.mypos.sale;

import static dev.mypos.sale.Refused.refused;
import static dev.mypos.sale.Shelf.eur;
import static dev.mypos.sale.Shelf.nickels;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.error.ValidationError.Violation;
import dev.mypos.money.Money;
import dev.mypos.money.Rounding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettlementTest {
    /** Such as {@code cash 5.00}. */
    private static List<Tender> tenders(String text) {
        return Stream.of(text.split(", ")).map(SettlementTest::tender).toList();
    }

    private static Tender tender(String text) {
        String[] words = text.split(" ");
        return new Tender(Tender.Kind.valueOf(words[0].toUpperCase(Locale.ROOT)), eur(words[1]), Optional.empty());
    }

    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "10.00 | cash 10.00                         | 0     | 0",
                "10.00 | cash 20.00                         | 0     | 10.00",
                "10.00 | card 10.00                         | 0     | 0",
                "10.00 | card 4.00, other 6.00              | 0     | 0",
                "10.02 | cash 20.00                         | -0.02 | 10.00",
                "10.03 | cash 20.00                         | 0.02  | 9.95",
                "10.02 | card 10.02                         | 0     | 0",
                "10.02 | card 5.01, cash 5.00               | -0.01 | 0",
                "10.02 | cash 5.00, card 5.01               | -0.01 | 0",
                "10.02 | cash 10.00, other 5.01             | -0.01 | 5.00",
                "10.02 | card 10.00, cash 0                 | -0.02 | 0",
                "10.02 | card 10.02, cash 5.00              | 0     | 5.00",
                "0.02  | cash 0                             | -0.02 | 0",
                "0     | cash 5.00                          | 0     | 5.00",
                "9.99  | cash 5.00, cash 5.00, cash 1.00    | 0.01  | 1.00"
            })
    void of_enough_roundsOnlyTheCashRemainder(String total, String given, String adjustment, String change) {
        List<Tender> tenders = tenders(given);

        assertThat(Settlement.of(eur(total), tenders, nickels()))
                .isEqualTo(new Settlement(tenders, eur(adjustment), eur(change)));
    }

    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "10.00 | cash 9.99              | 0.01",
                "10.02 | cash 9.95              | 0.05",
                "10.02 | card 10.00             | 0.02",
                "10.00 | card 1.00, other 2.50  | 6.50",
                "10.02 | card 5.00, cash 4.00   | 1.00",
                "0.03  | cash 0                 | 0.05"
            })
    void of_tooLittle_namesWhatIsMissing(String total, String given, String missing) {
        refused(
                () -> Settlement.of(eur(total), tenders(given), nickels()),
                "tenders",
                "covers-total",
                "must cover " + eur(total) + "; " + eur(missing) + " is missing");
    }

    @Test
    void of_nothingForSomething_isRefused() {
        refused(
                () -> Settlement.of(eur("0.01"), List.of(), nickels()),
                "tenders",
                "covers-total",
                "must cover 0.01 EUR; 0.01 EUR is missing");
    }

    @Test
    void of_nothingForNothing_isSettled() {
        assertThat(Settlement.of(eur("0"), List.of(), nickels()))
                .isEqualTo(new Settlement(List.of(), eur("0"), eur("0")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10.00 | card 10.01                     | 0.01",
                "10.00 | card 8.00, other 8.00          | 6.00",
                "10.00 | other 10.03, cash 20.00        | 0.03"
            })
    void of_othersAboveTheTotal_areRefused(String total, String given, String less) {
        refused(
                () -> Settlement.of(eur(total), tenders(given), nickels()),
                "tenders",
                "exceeds-total",
                "must be at most " + eur(total) + " without cash; take " + eur(less) + " less");
    }

    @Test
    void of_twentyTenders_areTaken() {
        List<Tender> twenty = Collections.nCopies(20, Tender.card(eur("0.50")));

        assertThat(Settlement.of(eur("10"), twenty, Rounding.DEFAULT).tenders()).isEqualTo(twenty);
    }

    @Test
    void of_tendersThatBreakLimits_areRefusedAtOnce() {
        List<Tender> tenders = new ArrayList<>(Collections.nCopies(18, Tender.card(eur("0"))));
        tenders.add(Tender.cash(eur("-0.01")));
        tenders.add(Tender.cash(Money.of("1", "USD")));
        tenders.add(new Tender(Tender.Kind.OTHER, eur("1"), Optional.of("x".repeat(1_001))));

        refused(
                () -> Settlement.of(eur("10"), tenders, Rounding.DEFAULT),
                new Violation("tenders", "size", "must be 0 to 20, not 21"),
                new Violation("tenders[18].amount", "range", "must be 0 or more"),
                new Violation("tenders[19].amount", "same-currency", "must be in EUR, not in USD"),
                new Violation("tenders[20].reference", "size", "must have at most 1000 characters"));
    }

    @Test
    void of_longestReference_isTaken() {
        Tender tender = new Tender(Tender.Kind.CARD, eur("1"), Optional.of("x".repeat(1_000)));

        assertThat(Settlement.of(eur("1"), List.of(tender), Rounding.DEFAULT).tenders())
                .containsExactly(tender);
    }

    @Test
    void tenders_changedAfterwards_stayAsTheyWere() {
        List<Tender> tenders = new ArrayList<>(List.of(Tender.other(eur("1"))));
        Settlement settlement = Settlement.of(eur("1"), tenders, Rounding.DEFAULT);
        tenders.clear();

        assertThat(settlement.tenders()).containsExactly(Tender.other(eur("1")));
    }
}

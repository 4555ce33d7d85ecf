package dev.mypos.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.money.Money;
import dev.mypos.money.TaxRule;
import dev.mypos.report.SalesReport.By;
import dev.mypos.report.SalesReport.Row;
import dev.mypos.sale.Sale;
import dev.mypos.sale.Tender;
import dev.mypos.sale.TestTill;
import dev.mypos.store.Store;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One sale each quarter of an hour around the nights in which clocks change; the shop's day starts at 04:00. */
class ClockChangeReportTest {
    private static final LocalTime FOUR = LocalTime.of(4, 0);
    private static final Duration QUARTER = Duration.ofMinutes(15);

    private static Store shop(String zone) {
        return Store.builder()
                .name("Corner shop")
                .currency("EUR")
                .zone(zone)
                .dayStart(FOUR)
                .build();
    }

    private static List<Sale> sales(Store shop, Instant from, Instant to) {
        TestTill till = new TestTill(shop);
        return Stream.iterate(from, at -> at.isBefore(to), at -> at.plus(QUARTER))
                .map(at -> till.at(at)
                        .sell(
                                List.of(till.line(till.item("TEA", "Tea", "1.00", TaxRule.none("none")), "1")),
                                List.of(),
                                Tender.cash(Money.of("1.00", "EUR"))))
                .toList();
    }

    private static Map<String, Long> counts(SalesReport report) {
        return report.rows().stream().collect(Collectors.toMap(Row::key, Row::sales));
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atTime(FOUR).atZone(zone).toInstant();
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/London,    2026-03-28,  92, 01, 0",
        "Europe/London,    2026-10-24, 100, 01, 8",
        "America/New_York, 2026-03-07,  92, 02, 0",
        "America/New_York, 2026-10-31, 100, 01, 8",
    })
    void sales_nightOfAClockChange_belongsToTheDayBefore(
            String zone, LocalDate saturday, long quarters, String hour, long inThatHour) {
        Store shop = shop(zone);
        LocalDate friday = saturday.minusDays(1);
        LocalDate sunday = saturday.plusDays(1);
        Function<LocalDate, Instant> start = day -> start(day, shop.zone());
        List<Sale> threeDays = sales(shop, start.apply(friday), start.apply(sunday.plusDays(1)));
        List<Sale> thatDay = sales(shop, start.apply(saturday), start.apply(sunday));

        assertThat(counts(SalesReport.of(threeDays.stream(), By.DAY, shop)))
                .isEqualTo(Map.of(
                        friday.toString(), 96L,
                        saturday.toString(), quarters,
                        sunday.toString(), 96L));
        Map<String, Long> hours = counts(SalesReport.of(thatDay.stream(), By.HOUR, shop));
        assertThat(hours.getOrDefault(hour, 0L)).isEqualTo(inThatHour);
        assertThat(hours.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(quarters);
        assertThat(hours).containsEntry("04", 4L).containsEntry("03", 4L);
    }

    @ParameterizedTest
    @CsvSource({"Europe/London", "America/New_York"})
    void sales_everyQuarterOfAYear_countEachOnceInDayWeekAndMonth(String zone) {
        Store shop = shop(zone);
        List<Sale> year =
                sales(shop, start(LocalDate.of(2026, 1, 1), shop.zone()), start(LocalDate.of(2027, 1, 1), shop.zone()));

        Map<String, Long> days = counts(SalesReport.of(year.stream(), By.DAY, shop));
        assertThat(days).hasSize(365);
        assertThat(days.values().stream().filter(count -> count != 96)).containsExactlyInAnyOrder(92L, 100L);
        assertThat(counts(SalesReport.of(year.stream(), By.MONTH, shop)))
                .hasSize(12)
                .containsEntry("2026-03", 31 * 96L - 4)
                .containsEntry("2026-10", 31 * 96L + 4)
                .containsEntry("2026-12", 31 * 96L);
        assertThat(counts(SalesReport.of(year.stream(), By.WEEK, shop)))
                .hasSize(53)
                .containsEntry("2026-W01", 4 * 96L)
                .containsEntry("2026-W53", 4 * 96L);
    }
}

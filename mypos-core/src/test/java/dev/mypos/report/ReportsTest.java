package dev.mypos.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mypos.error.AccessDeniedError;
import dev.mypos.error.ValidationError;
import dev.mypos.journal.Actor;
import dev.mypos.journal.Journal;
import dev.mypos.journal.JournalEntry;
import dev.mypos.journal.Permission;
import dev.mypos.journal.Trail;
import dev.mypos.money.Money;
import dev.mypos.money.TaxRule;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.report.SalesReport.By;
import dev.mypos.report.SalesReport.Row;
import dev.mypos.sale.LedgerQuery;
import dev.mypos.sale.Sale;
import dev.mypos.sale.Tender;
import dev.mypos.sale.TestTill;
import dev.mypos.stock.StockQuery;
import dev.mypos.store.Caller;
import dev.mypos.store.CurrentStore;
import dev.mypos.store.LocationId;
import dev.mypos.store.Store;
import dev.mypos.store.StoreRepository;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReportsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Store SHOP = Store.builder()
            .name("Corner shop")
            .currency("EUR")
            .zone("Europe/Dublin")
            .build();

    private final List<JournalEntry> refusals = new ArrayList<>();
    private final PagedLedger ledger = new PagedLedger(week());

    private static List<Sale> week() {
        TestTill till = new TestTill(SHOP);
        return IntStream.range(0, 7)
                .mapToObj(day -> till.at(NOON.plusSeconds(day * 86_400L))
                        .sell(
                                List.of(till.line(till.item("MUG", "Mug", "7.50", TaxRule.none("none")), "1")),
                                List.of(),
                                Tender.cash(Money.of("7.50", "EUR"))))
                .toList();
    }

    private Reports reports(Permission... permissions) {
        Journal journal = new Journal() {
            @Override
            public void append(Trail trail) {
                refusals.addAll(trail.entries());
            }

            @Override
            public Page<JournalEntry> list(LocalDate from, LocalDate to, PageRequest page) {
                return new Page<>(refusals, Optional.empty());
            }
        };
        Actor actor = new Actor("bob", "Bob", Set.of(permissions));
        InstantSource clock = InstantSource.fixed(NOON);
        CurrentStore store = new CurrentStore(new OneStore(), SHOP, clock);
        return new Reports(
                ledger,
                NoGoods.STOCK,
                NoGoods.PRODUCTS,
                new Caller(store, actor, clock, () -> new UUID(0, 1), journal));
    }

    private static final class OneStore implements StoreRepository {
        @Override
        public Optional<Store> find() {
            return Optional.of(SHOP);
        }

        @Override
        public Store save(Store store, Trail trail) {
            throw new UnsupportedOperationException("a report writes nothing");
        }
    }

    @Test
    void sales_severalPages_readsEveryDayAskedFor() {
        SalesReport report = reports(Permission.REPORT_READ).sales(By.DAY, MONDAY.plusDays(1), MONDAY.plusDays(5));

        assertThat(report.rows())
                .extracting(Row::key)
                .containsExactly("2026-03-03", "2026-03-04", "2026-03-05", "2026-03-06", "2026-03-07");
        assertThat(report.total().gross()).isEqualTo(Sum.of(Money.of("37.50", "EUR")));
        assertThat(ledger.queries())
                .hasSize(5)
                .containsOnly(new LedgerQuery.Days(MONDAY.plusDays(1), MONDAY.plusDays(5), false));
    }

    @Test
    void sales_oneDay_isThatDay() {
        SalesReport report = reports(Permission.REPORT_READ).sales(By.HOUR, MONDAY, MONDAY);

        assertThat(report.rows()).extracting(Row::key).containsExactly("12");
    }

    @Test
    void sales_daysTheWrongWayRound_areRefused() {
        Reports reports = reports(Permission.REPORT_READ);

        assertThatThrownBy(() -> reports.sales(By.DAY, MONDAY.plusDays(1), MONDAY))
                .isInstanceOf(ValidationError.class)
                .hasMessageContaining("from must not be after 2026-03-02; it is 2026-03-03");
    }

    @Test
    void sales_actorWithoutPermission_isRefusedAndJournalled() {
        Reports reports = reports(Permission.SALE_CREATE);

        assertThatThrownBy(() -> reports.sales(By.DAY, MONDAY, MONDAY)).isInstanceOf(AccessDeniedError.class);
        assertThat(refusals).extracting(JournalEntry::actor).containsExactly("bob");
        assertThat(ledger.queries()).isEmpty();
    }

    @Test
    void stock_actorWithoutPermission_isRefusedAndJournalled() {
        Reports reports = reports(Permission.SALE_CREATE);

        assertThatThrownBy(() -> reports.stock(LocationId.MAIN, new StockQuery.All()))
                .isInstanceOf(AccessDeniedError.class);
        assertThat(refusals).extracting(JournalEntry::actor).containsExactly("bob");
    }

    @Test
    void stock_nothingCounted_isWorthNothing() {
        assertThat(reports(Permission.REPORT_READ).stock(LocationId.MAIN, new StockQuery.All()))
                .isEqualTo(new StockReport(List.of(), Sum.zero(SHOP.currency()), Sum.zero(SHOP.currency())));
    }
}

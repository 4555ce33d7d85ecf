package dev.mypos.testkit;

import static dev.mypos.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.error.ErrorCode;
import dev.mypos.error.POSError;
import dev.mypos.journal.JournalEntry;
import dev.mypos.journal.Trail;
import dev.mypos.money.Money;
import dev.mypos.money.Rate;
import dev.mypos.money.Rounding;
import dev.mypos.money.TaxRule;
import dev.mypos.money.TaxScope;
import dev.mypos.store.LocationId;
import dev.mypos.store.Register;
import dev.mypos.store.RegisterId;
import dev.mypos.store.Store;
import dev.mypos.store.StoreRepository;
import java.math.RoundingMode;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What {@link StoreRepository} promises. */
public interface StoresContract extends Kit {
    @Test
    @DisplayName("stores: save stores every setting and counts the version up")
    default void saveStore_everySetting_isFoundOnEveryHandle() {
        TestShop shop = newShop();
        Store full = Store.builder()
                .from(shop.pos().store())
                .name("Corner \u20ac shop")
                .dayStart(LocalTime.of(4, 30))
                .rounding(Rounding.of(RoundingMode.HALF_EVEN, TaxScope.DOCUMENT)
                        .withCash(Money.of("0.05", "EUR"), RoundingMode.HALF_UP))
                .taxes(List.of(new TaxRule(
                        "both",
                        List.of(
                                new TaxRule.Component("VAT", Rate.ofPercent("5.5"), true),
                                new TaxRule.Component("Levy", Rate.ofPercent("0.000001"), false)))))
                .defaultTaxCode("both")
                .addRegisters(new Register(new RegisterId("second"), new LocationId("cellar"), "Second", true))
                .legalName("Corner Shop Ltd")
                .address("1 High Street\nDublin")
                .taxNumber("IE1234567FA")
                .build();
        Trail trail = shop.trail("store.changed");

        Store saved = shop.backend().stores().save(full, trail);

        assertThat(saved)
                .isEqualTo(
                        Store.builder().from(full).version(full.version() + 1).build());
        assertThat(shop.another().backend().stores().find()).contains(saved);
        assertThat(shop.books().journal()).containsAll(trail.entries());
        assertThat(shop.books().waiting()).contains(trail.event().orElseThrow());
    }

    @Test
    @DisplayName("stores: a store that exists is not made again")
    default void saveStore_secondTime_conflicts() {
        TestShop shop = newShop();
        Store store = shop.pos().store();
        StoreRepository stores = shop.backend().stores();

        assertRefused(
                ErrorCode.ALREADY_EXISTS,
                () -> stores.save(Store.builder().from(store).version(0).build(), Trail.NONE));
        assertThat(stores.find()).contains(store);
    }

    @Test
    @DisplayName("stores: of two who save the same version one succeeds")
    default void saveStore_sameVersionByEightThreads_oneSucceeds() {
        TestShop shop = newShop();
        TestShop other = shop.another();
        Store store = shop.pos().store();

        Race<Store> race = Race.of(
                8,
                number -> (number % 2 == 0 ? shop : other)
                        .backend()
                        .stores()
                        .save(Store.builder().from(store).name("Name " + number).build(), Trail.NONE));

        assertThat(race.results()).hasSize(1);
        assertThat(race.refusals()).hasSize(7).extracting(POSError::code).containsOnly(ErrorCode.STALE_VERSION);
        assertThat(shop.backend().stores().find()).contains(race.results().get(0));
    }

    @Test
    @DisplayName("stores: of many who open a new store one makes it, and all see the same")
    default void saveStore_openedByManyAtOnce_isMadeOnce() {
        List<TestShop> handles = openAtOnce(4);

        assertThat(handles)
                .extracting(handle -> handle.pos().store())
                .containsOnly(handles.get(0).pos().store());
        assertThat(handles.get(3).books().journal())
                .extracting(JournalEntry::action)
                .containsExactly("store.created");
    }
}

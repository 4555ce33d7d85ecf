package dev.mypos.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.Backend;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;

/**
 * The contract of a backend: the laws L1 to L12 and what each port promises. A backend is correct if a class like this
 * passes:
 *
 * <pre>{@code
 * class MyBackendContractTest extends BackendContract {
 *     @Override
 *     protected Backend open(String shop) {
 *         return MyBackend.open(server, shop);
 *     }
 * }
 * }</pre>
 *
 * <p>Each law and each port is an interface of its own; the display name of a law's test begins with its number. Every test
 * has new shops and ends with {@link dev.mypos.Pos#verify}.
 */
public abstract class BackendContract
        implements L1Once,
                L2Together,
                L2PaymentAndSale,
                L3NeverBelowZero,
                L4StockAddsUp,
                L5MoneyAddsUp,
                L6EventsArePublished,
                L7NumbersWithoutGap,
                L8RefusedChangesNothing,
                L9HistoryStays,
                L10ListsLoseNothing,
                L11StoresStayApart,
                L12ChainHolds,
                ProductsContract,
                CustomersContract,
                StaffContract,
                SignInContract,
                ApprovalsContract,
                StockContract,
                CountsContract,
                StoresContract,
                ImagesContract,
                JournalContract,
                OutboxContract,
                LedgerContract,
                PaymentLogContract,
                CardSalesContract,
                ArchiveContract,
                ShiftsContract,
                ShiftReportsContract,
                RandomHistories {
    private static final AtomicLong SHOPS = new AtomicLong();

    private final List<TestShop> shops = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    /**
     * Opens a store's ports. The same name again is another handle on the same shop, as another program would have it;
     * another name is another store. Names are 1 to 64 characters of {@code a-z}, {@code 0-9} and {@code -} and are not used
     * by another test of the same JVM. The store that is saved there has the name as its id.
     */
    protected abstract Backend open(String shop);

    /** What the backend cannot do; {@link Limits#NONE} unless overridden. */
    @Override
    public Limits limits() {
        return Limits.NONE;
    }

    @Override
    public final TestShop newShop() {
        TestShop shop = new TestShop(opening());
        shops.add(shop);
        return shop;
    }

    @Override
    public final Place newPlace() {
        Place place = new Place(opening());
        places.add(place);
        return place;
    }

    @Override
    public final List<TestShop> openAtOnce(int handles) {
        Opening opening = opening();
        Race<TestShop> race = Race.of(handles, number -> new TestShop(opening));
        shops.addAll(race.results());
        assertThat(race.refusals()).isEmpty();
        return race.results();
    }

    private Opening opening() {
        return Opening.of(this::open, "kit-" + SHOPS.incrementAndGet(), limits());
    }

    @BeforeEach
    final void abortWhatIsDeclared(TestInfo test) {
        assertThat(Stream.of(getClass().getMethods()).map(method -> method.getName()))
                .as("the tests that Limits names")
                .containsAll(limits().aborted().keySet());
        test.getTestMethod()
                .map(method -> limits().aborted().get(method.getName()))
                .ifPresent(Assumptions::abort);
    }

    @AfterEach
    final void verifyAndClose() {
        SoftAssertions.assertSoftly(all -> {
            shops.forEach(shop -> all.check(shop::close));
            places.forEach(place -> all.check(place::close));
        });
    }
}

package dev.mypos.testkit;

import static dev.mypos.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.archive.Archive;
import dev.mypos.archive.Archive.Numbered;
import dev.mypos.archive.RecordKind;
import dev.mypos.catalog.Product;
import dev.mypos.catalog.StockPolicy;
import dev.mypos.customer.Customer;
import dev.mypos.error.ErrorCode;
import dev.mypos.journal.Permission;
import dev.mypos.journal.Trail;
import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.money.Rate;
import dev.mypos.money.UnitPrice;
import dev.mypos.page.PageRequest;
import dev.mypos.payment.PaymentIntent;
import dev.mypos.payment.PaymentKey;
import dev.mypos.sale.Digest;
import dev.mypos.sale.Sale;
import dev.mypos.sale.Transaction;
import dev.mypos.shift.Shift;
import dev.mypos.staff.Role;
import dev.mypos.staff.StaffId;
import dev.mypos.staff.StaffMember;
import dev.mypos.stock.CountId;
import dev.mypos.stock.CountSheet;
import dev.mypos.stock.CountSheetId;
import dev.mypos.stock.MovementId;
import dev.mypos.stock.SheetCount;
import dev.mypos.stock.StockChange;
import dev.mypos.stock.StockReason;
import dev.mypos.store.LocationId;
import dev.mypos.store.RegisterId;
import dev.mypos.store.Store;
import dev.mypos.wire.Fields;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What {@link Archive} promises. */
public interface ArchiveContract extends Kit {
    @Test
    @DisplayName("L12 a store that is restored has the same records, numbers and chain, and goes on from there")
    default void restore_wholeStore_isTheSameAndGoesOn() {
        TestShop shop = busyShop();
        Place place = newPlace();
        MovedRecords moved = MovedRecords.of(shop.backend()).to(place.name());
        Trail trail = shop.trail("store.imported");

        moved.restore(place.backend().archive(), trail);

        Map<RecordKind, List<Fields>> expected = new EnumMap<>(moved.byKind());
        List<Fields> journal = new ArrayList<>(moved.of(RecordKind.JOURNAL));
        trail.entries().forEach(entry -> journal.add(entry.fields()));
        expected.put(RecordKind.JOURNAL, journal);
        MovedRecords found = MovedRecords.of(place.backend());
        assertThat(withoutEvents(found.byKind())).isEqualTo(withoutEvents(expected));
        assertThat(found.of(RecordKind.EVENT))
                .containsAll(moved.of(RecordKind.EVENT))
                .hasSize(moved.of(RecordKind.EVENT).size() + 1);

        TestShop restored = place.open();
        Sale next = restored.sell(restored.pos().catalog().getByCode("MANY"), 1);
        assertThat(next.receiptNumber())
                .isEqualTo(shop.pos().sales().head(RegisterId.MAIN).lastReceipt() + 1);
    }

    private static Map<RecordKind, List<Fields>> withoutEvents(Map<RecordKind, List<Fields>> records) {
        Map<RecordKind, List<Fields>> others = new EnumMap<>(records);
        others.remove(RecordKind.EVENT);
        return others;
    }

    @Test
    @DisplayName("L10 every record that the ports show is in the archive, and small pages lose none")
    default void list_everyKind_isComplete() {
        TestShop shop = busyShop();
        MovedRecords records = MovedRecords.of(shop.backend());

        for (RecordKind kind : RecordKind.values()) {
            assertThat(paged(shop.backend().archive(), kind)).as(kind.code()).isEqualTo(records.of(kind));
        }
        Snapshot seen = Snapshot.of(shop);
        assertThat(records.of(RecordKind.STORE))
                .containsExactly(seen.store().map(Store::fields).orElseThrow());
        assertThat(records.of(RecordKind.ROLE))
                .containsExactlyElementsOf(
                        seen.roles().stream().map(Role::fields).toList());
        assertThat(records.of(RecordKind.STAFF))
                .containsExactlyElementsOf(
                        seen.staff().stream().map(StaffMember::fields).toList());
        assertThat(records.of(RecordKind.PRODUCT))
                .containsExactlyInAnyOrderElementsOf(
                        seen.products().stream().map(Product::fields).toList());
        assertThat(records.of(RecordKind.CUSTOMER))
                .containsExactlyInAnyOrderElementsOf(
                        seen.customers().stream().map(Customer::fields).toList());
        assertThat(records.of(RecordKind.TRANSACTION))
                .containsExactlyInAnyOrderElementsOf(
                        seen.transactions().stream().map(Transaction::fields).toList());
        assertThat(records.of(RecordKind.REFUNDS))
                .containsExactlyInAnyOrderElementsOf(seen.refunds().stream()
                        .filter(state -> state.version() > 0)
                        .map(state -> state.fields())
                        .toList());
        assertThat(records.of(RecordKind.PAYMENT))
                .singleElement()
                .satisfies(record ->
                        assertThat(PaymentIntent.from(record).state()).isEqualTo(PaymentIntent.State.STARTED));
        assertThat(records.of(RecordKind.LEVEL))
                .containsAll(seen.levels().stream().map(level -> level.fields()).toList());
        assertThat(records.of(RecordKind.SHEET))
                .containsExactlyInAnyOrderElementsOf(
                        seen.counts().keySet().stream().map(CountSheet::fields).toList());
        assertThat(records.of(RecordKind.COUNT).stream().map(SheetCount::from).toList())
                .hasSize(2)
                .filteredOn(SheetCount::last)
                .extracting(SheetCount::count)
                .containsExactlyElementsOf(
                        seen.counts().values().stream().flatMap(List::stream).toList());
        assertThat(records.of(RecordKind.MOVEMENT))
                .containsExactlyInAnyOrderElementsOf(seen.movements().values().stream()
                        .flatMap(List::stream)
                        .map(movement -> movement.fields())
                        .toList());
        assertThat(records.of(RecordKind.JOURNAL))
                .containsExactlyInAnyOrderElementsOf(
                        seen.journal().stream().map(entry -> entry.fields()).toList());
        assertThat(records.of(RecordKind.EVENT))
                .hasSize(seen.waiting().size() + seen.parked().size());
        records.byKind().forEach((kind, all) -> all.forEach(kind::check));
    }

    private static List<Fields> paged(Archive archive, RecordKind kind) {
        List<Fields> all = new ArrayList<>();
        Optional<PageRequest> next = Optional.of(PageRequest.first(3));
        while (next.isPresent()) {
            var page = archive.list(kind, next.get());
            all.addAll(page.items());
            next = page.next().map(cursor -> new PageRequest(3, Optional.of(cursor)));
        }
        return all;
    }

    @Test
    @DisplayName("L1 a restore that is repeated at any of its steps stores nothing twice")
    default void put_again_storesNothingTwice() {
        TestShop shop = busyShop();
        Place place = newPlace();
        Archive archive = place.backend().archive();
        MovedRecords moved = MovedRecords.of(shop.backend()).to(place.name());

        archive.begin(moved.digest());
        moved.putInto(archive);
        archive.begin(moved.digest());
        moved.putInto(archive);
        moved.finish(archive, Trail.NONE);

        assertThat(MovedRecords.of(place.backend())).isEqualTo(moved);
    }

    @Test
    @DisplayName("L2 a store that is being restored is not there before its end, and cannot be made meanwhile")
    default void stores_beingRestored_areNotThere() {
        TestShop shop = busyShop();
        Place place = newPlace();
        Archive archive = place.backend().archive();
        MovedRecords moved = MovedRecords.of(shop.backend()).to(place.name());
        Store store = Store.from(moved.of(RecordKind.STORE).get(0));

        archive.begin(moved.digest());
        moved.putInto(archive);

        assertThat(place.backend().stores().find()).isEmpty();
        assertRefused(
                ErrorCode.ALREADY_EXISTS,
                () -> place.backend()
                        .stores()
                        .save(Store.builder().from(store).version(0).build(), Trail.NONE));
        assertThat(place.backend().stores().find()).isEmpty();

        moved.finish(archive, Trail.NONE);
        assertThat(place.backend().stores().find()).contains(store);
    }

    @Test
    @DisplayName("L8 a store is not restored over another one, nor two dumps into one place")
    default void begin_placeThatIsTaken_isRefused() {
        TestShop shop = busyShop();
        MovedRecords before = MovedRecords.of(shop.backend());
        Archive taken = shop.backend().archive();
        Digest other = Digest.of("another dump");

        assertRefused(ErrorCode.ALREADY_EXISTS, () -> taken.begin(other));
        assertRefused(
                ErrorCode.ALREADY_EXISTS,
                () -> taken.finish(other, before.of(RecordKind.STORE).get(0), Trail.NONE));
        assertRefused(
                ErrorCode.ALREADY_EXISTS,
                () -> taken.put(
                        RecordKind.CUSTOMER,
                        List.of(new Numbered(1, before.of(RecordKind.CUSTOMER).get(0)))));
        assertThat(MovedRecords.of(shop.backend())).isEqualTo(before);

        Archive free = newPlace().backend().archive();
        free.begin(other);
        assertRefused(ErrorCode.ALREADY_EXISTS, () -> free.begin(Digest.of("a third dump")));
        free.begin(other);
    }

    @Test
    @DisplayName("L8 what is restored is not overwritten by other content, and a batch is stored as a whole or not")
    default void put_otherContent_isRefused() {
        TestShop shop = busyShop();
        Place place = newPlace();
        Archive archive = place.backend().archive();
        MovedRecords moved = MovedRecords.of(shop.backend()).to(place.name());
        archive.begin(moved.digest());
        moved.putInto(archive);

        for (RecordKind kind : List.of(RecordKind.PRODUCT, RecordKind.CUSTOMER)) {
            Fields record = moved.of(kind).get(0);
            Fields changed =
                    Fields.builder().putAll(record).put("name", "Somebody else").build();
            assertRefused(ErrorCode.ALREADY_EXISTS, () -> archive.put(kind, List.of(new Numbered(2, changed))));
        }
        Fields stranger = Fields.builder()
                .putAll(moved.of(RecordKind.CUSTOMER).get(0))
                .put("customer_id", shop.pos().newId())
                .build();
        Fields level = moved.of(RecordKind.LEVEL).get(0);
        Fields moreOfIt = Fields.builder().putAll(level).put("available", 4711).build();
        assertRefused(
                ErrorCode.ALREADY_EXISTS,
                () -> archive.put(RecordKind.LEVEL, List.of(new Numbered(3, level), new Numbered(4, moreOfIt))));
        Fields taken = Fields.builder()
                .putAll(moved.of(RecordKind.CUSTOMER).get(0))
                .put("name", "Somebody else")
                .build();
        assertRefused(
                ErrorCode.ALREADY_EXISTS,
                () -> archive.put(RecordKind.CUSTOMER, List.of(new Numbered(5, stranger), new Numbered(6, taken))));
        moved.finish(archive, Trail.NONE);

        assertThat(MovedRecords.of(place.backend())).isEqualTo(moved);
    }

    /** A little of everything that can be stored. */
    /** A delivery with its cost, and a sheet on which a count was replaced. */
    private static void count(TestShop shop, Product product) {
        shop.pos()
                .stock()
                .move(new StockChange(
                                new MovementId(shop.pos().newId()),
                                product.id(),
                                LocationId.MAIN,
                                Quantity.of(5),
                                StockReason.RECEIPT,
                                "invoice 7",
                                Optional.empty(),
                                Optional.empty())
                        .withCost(UnitPrice.of("2.41667", "EUR")));
        CountSheetId sheet = new CountSheetId(shop.pos().newId());
        shop.pos().stockCounts().open(sheet, "Shelf \u20ac", LocationId.MAIN);
        for (long counted : new long[] {100, 104}) {
            shop.pos().stockCounts().enter(sheet, new CountId(shop.pos().newId()), product.id(), Quantity.of(counted));
        }
    }

    private TestShop busyShop() {
        TestShop shop = newShop();
        Product many = shop.product("MANY", 100);
        shop.product("FREE", StockPolicy.UNTRACKED);
        Product below = shop.product("BELOW", StockPolicy.ALLOW_NEGATIVE);
        shop.pos()
                .catalog()
                .save(Product.builder()
                        .from(below)
                        .barcodes(List.of("5012345678900", "\u00e9tage \u20ac"))
                        .description("Two\nlines \"quoted\" \\ \u20ac")
                        .build());
        shop.backend()
                .roles()
                .save(
                        Role.of("night-shift", "Night \u20ac", Set.of(Permission.SALE_CREATE), Rate.ofPercent("12.5")),
                        Trail.NONE);
        shop.backend()
                .staff()
                .save(
                        StaffMember.builder()
                                .id(new StaffId(shop.pos().newId()))
                                .signInName("ann")
                                .displayName("Ann")
                                .addRoles("night-shift")
                                .passwordHash("$pbkdf2-sha256$i=1$c2FsdA$aGFzaA")
                                .build(),
                        Trail.NONE);
        PaymentKey key = new PaymentKey(shop.pos().newId().toString(), 1, 1);
        shop.backend()
                .payments()
                .begin(
                        PaymentIntent.charge(
                                key, Money.of("7.50", "EUR"), shop.clock().instant()),
                        Trail.NONE);
        Customer customer = shop.pos()
                .customers()
                .save(Customer.builder().name("Ann").email("ann@example.org").build());
        Customer forgotten =
                shop.pos().customers().save(Customer.builder().name("Bob").build());
        shop.pos().customers().forget(forgotten.id());
        count(shop, many);
        Sale sale = shop.sell(shop.cart(many, 5).customer(customer.id()));
        shop.refund(sale, 1, 2);
        shop.voidSale(shop.sell(below, 3));
        RegisterId second = shop.register("second");
        Shift morning = ShiftsContract.Desk.open(shop, second, "50.00");
        shop.pos()
                .checkout()
                .complete(shop.paid(shop.pos().checkout().begin(second).add(many, 1)));
        ShiftsContract.Desk.close(shop, morning, "50.00");
        ShiftsContract.Desk.open(shop, second, "40.00");
        shop.pos().stock().move(shop.change(many, -7));
        shop.settle();
        Trail postponed = shop.trail("kit.postponed");
        Trail parked = shop.trail("kit.parked");
        shop.backend().journal().append(postponed);
        shop.backend().journal().append(parked);
        shop.backend().outbox().postpone(postponed.event().orElseThrow(), Books.LATER, "not now");
        shop.backend().outbox().park(parked.event().orElseThrow(), "never");
        return shop;
    }
}

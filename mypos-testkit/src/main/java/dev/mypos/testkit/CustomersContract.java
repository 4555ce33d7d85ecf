package dev.mypos.testkit;

import static dev.mypos.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.catalog.Product;
import dev.mypos.customer.Customer;
import dev.mypos.customer.CustomerId;
import dev.mypos.customer.CustomerQuery;
import dev.mypos.customer.CustomerRepository;
import dev.mypos.error.ErrorCode;
import dev.mypos.error.POSError;
import dev.mypos.journal.Trail;
import dev.mypos.page.Page;
import dev.mypos.report.CustomerFile;
import dev.mypos.sale.Cart;
import dev.mypos.sale.Refund;
import dev.mypos.sale.Sale;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What {@link CustomerRepository} promises. */
public interface CustomersContract extends Kit {
    @Test
    @DisplayName("customers: save stores every field and counts the version up")
    default void saveCustomer_everyField_isFoundOnEveryHandle() {
        TestShop shop = newShop();
        Customer ann = ann(shop);
        Trail trail = shop.trail("customer.created");

        Customer saved = shop.backend().customers().save(ann, false, trail);

        assertThat(saved).isEqualTo(Customer.builder().from(ann).version(1).build());
        assertThat(shop.another()
                        .backend()
                        .customers()
                        .find(List.of(ann.id(), new CustomerId(shop.pos().newId()))))
                .containsExactly(saved);
        assertThat(shop.books().journal()).containsAll(trail.entries());
        assertThat(shop.books().waiting()).contains(trail.event().orElseThrow());
    }

    @Test
    @DisplayName("customers: an id that is taken and a version that is not stored are refused")
    default void saveCustomer_takenIdOrStaleVersion_conflicts() {
        TestShop shop = newShop();
        CustomerRepository customers = shop.backend().customers();
        Customer ann = customers.save(ann(shop), false, Trail.NONE);
        Trail trail = shop.trail("customer.changed");

        assertRefused(
                ErrorCode.ALREADY_EXISTS,
                () -> customers.save(Customer.builder().from(ann).version(0).build(), false, trail));
        assertRefused(
                ErrorCode.STALE_VERSION,
                () -> customers.save(Customer.builder().from(ann).version(2).build(), false, trail));
        assertThat(customers.find(List.of(ann.id()))).containsExactly(ann);
        assertThat(shop.books().journal()).doesNotContainAnyElementsOf(trail.entries());
        assertThat(shop.books().waiting()).isEmpty();
    }

    @Test
    @DisplayName("customers: of two who save the same version one succeeds")
    default void saveCustomer_sameVersionByEightThreads_oneSucceeds() {
        TestShop shop = newShop();
        TestShop other = shop.another();
        Customer ann = shop.backend().customers().save(ann(shop), false, Trail.NONE);

        Race<Customer> race = Race.of(
                8,
                number -> (number % 2 == 0 ? shop : other)
                        .backend()
                        .customers()
                        .save(Customer.builder().from(ann).name("Ann " + number).build(), false, Trail.NONE));

        assertThat(race.results()).hasSize(1);
        assertThat(race.refusals()).hasSize(7).extracting(POSError::code).containsOnly(ErrorCode.STALE_VERSION);
        assertThat(shop.backend().customers().find(List.of(ann.id()))).containsExactlyElementsOf(race.results());
    }

    @Test
    @DisplayName("customers: forget empties what is personal, everywhere, and again is harmless")
    default void forget_twice_leavesNothingPersonal() {
        TestShop shop = newShop();
        CustomerRepository customers = shop.backend().customers();
        Customer ann = customers.save(ann(shop), false, Trail.NONE);
        Trail trail = shop.trail("customer.forgotten");

        customers.forget(ann.id(), trail);
        customers.forget(ann.id(), Trail.NONE);
        shop.books().awaitLists();

        Customer left = customers.find(List.of(ann.id())).get(0);
        assertThat(left)
                .isEqualTo(Customer.builder()
                        .from(ann.forgotten())
                        .version(left.version())
                        .build());
        assertThat(names(shop, new CustomerQuery.ByEmail("ann", true))).isEmpty();
        assertThat(names(shop, new CustomerQuery.ByPhone("+353", true))).isEmpty();
        assertThat(names(shop, new CustomerQuery.ByName("ann", true))).isEmpty();
        assertThat(names(shop, CustomerQuery.all())).isEmpty();
        assertThat(shop.books().journal()).containsAll(trail.entries());
    }

    @Test
    @DisplayName("customers: lists compare prefixes without case and leave archived ones out")
    default void listCustomers_prefix_isComparedWithoutCase() {
        TestShop shop = newShop();
        CustomerRepository customers = shop.backend().customers();
        customers.save(ann(shop), false, Trail.NONE);
        customers.save(named(shop, "\u00d6zg\u00fcr"), false, Trail.NONE);
        customers.save(
                Customer.builder().from(named(shop, "Anna")).active(false).build(), false, Trail.NONE);

        assertThat(names(shop, new CustomerQuery.ByName("AN", false))).containsExactly("Ann Example");
        assertThat(names(shop, new CustomerQuery.ByName("an", true))).containsExactly("Ann Example", "Anna");
        assertThat(names(shop, new CustomerQuery.ByName("\u00f6Z", false))).containsExactly("\u00d6zg\u00fcr");
        assertThat(names(shop, new CustomerQuery.ByEmail("Ann@EX", false))).containsExactly("Ann Example");
        assertThat(names(shop, new CustomerQuery.ByPhone("+353", false))).containsExactly("Ann Example");
        assertThat(names(shop, new CustomerQuery.ByEmail("", true))).containsExactly("Ann Example");
        assertThat(names(shop, new CustomerQuery.ByPhone("%", true))).isEmpty();
    }

    @Test
    @DisplayName("customers: of many who save one e-mail or phone that must be unique only the first succeeds")
    default void saveCustomer_sameContactByEightThreads_oneSucceeds() {
        TestShop shop = newShop();
        TestShop other = shop.another();
        String[] spellings = {"+353 1 555 0101", "+353-1-5550101", "+353 (1) 555.0101"};

        Race<Customer> race = Race.of(
                8,
                number -> (number % 2 == 0 ? shop : other)
                        .backend()
                        .customers()
                        .save(
                                Customer.builder()
                                        .from(named(shop, "Ann " + number))
                                        .phone(spellings[number % 3])
                                        .build(),
                                true,
                                Trail.NONE));

        assertThat(race.results()).hasSize(1);
        assertThat(race.refusals()).hasSize(7).extracting(POSError::code).containsOnly(ErrorCode.ALREADY_EXISTS);
        assertThat(race.refusals()).noneMatch(error -> error.toString().contains("555"));
        assertThat(names(shop, CustomerQuery.all())).hasSize(1);
    }

    @Test
    @DisplayName("customers: what others had before is kept, and only a contact that is new must be unique")
    default void saveCustomer_sharedFromBefore_mayStay() {
        TestShop shop = newShop();
        CustomerRepository customers = shop.backend().customers();
        Customer ann = customers.save(ann(shop), true, Trail.NONE);
        Customer twin = customers.save(
                Customer.builder().from(ann(shop)).email("ANN@example.org").build(), false, Trail.NONE);
        Trail trail = shop.trail("customer.changed");

        Customer renamed =
                customers.save(Customer.builder().from(twin).name("Anna").build(), true, Trail.NONE);

        assertThat(renamed.name()).isEqualTo("Anna");
        Customer bob = customers.save(named(shop, "Bob"), true, Trail.NONE);
        assertRefused(
                ErrorCode.ALREADY_EXISTS,
                () -> customers.save(
                        Customer.builder().from(bob).email("Ann@Example.org").build(), true, trail));
        assertThat(customers.find(List.of(bob.id()))).containsExactly(bob);
        assertThat(shop.books().journal()).doesNotContainAnyElementsOf(trail.entries());
        customers.forget(ann.id(), Trail.NONE);
        customers.forget(twin.id(), Trail.NONE);
        assertThat(customers
                        .save(
                                Customer.builder()
                                        .from(bob)
                                        .email("ann@example.org")
                                        .build(),
                                true,
                                trail)
                        .email())
                .contains("ann@example.org");
    }

    @Test
    @DisplayName("customers: a sale to nobody the store knows is refused and changes nothing, unless it has happened")
    default void complete_unknownCustomer_isRefused() {
        TestShop shop = newShop();
        Cart cart = shop.paid(shop.cart(shop.product("MUG", 5), 1)
                .customer(new CustomerId(shop.pos().newId())));
        Snapshot before = Snapshot.of(shop);

        assertRefused(ErrorCode.NOT_FOUND, () -> shop.pos().checkout().complete(cart));

        assertThat(Snapshot.of(shop)).isEqualTo(before);
        assertThat(shop.pos()
                        .checkout()
                        .complete(cart.happened(shop.clock().instant()))
                        .header()
                        .customer())
                .isEqualTo(cart.customer());
    }

    @Test
    @DisplayName("customers: an export holds profile, transactions and journal of one customer, also once forgotten")
    default void export_customer_holdsWhatIsStored() {
        TestShop shop = newShop();
        Customer ann = shop.pos().customers().save(ann(shop));
        Customer bob = shop.pos().customers().save(named(shop, "Bob"));
        Product mug = shop.product("MUG", 5);
        Sale sale = shop.sell(shop.cart(mug, 2).customer(ann.id()));
        shop.sell(shop.cart(mug, 1).customer(bob.id()));
        Refund refund = shop.refund(sale, 1, 1);
        shop.books().awaitLists();

        CustomerFile file = shop.another().pos().customerRecords().export(ann.id());

        assertThat(file.customer()).isEqualTo(ann);
        assertThat(file.transactions()).containsExactly(refund, sale);
        shop.books().awaitLists();
        assertThat(file.journal())
                .isNotEmpty()
                .allMatch(entry -> entry.subject().equals(ann.id().toString())
                        || entry.subject().equals(refund.id().toString())
                        || entry.subject().equals(sale.id().toString()));
        shop.pos().customers().forget(ann.id());
        assertThat(shop.pos().customerRecords().export(ann.id()).customer().name())
                .isEmpty();
        assertThat(shop.pos().customerRecords().export(ann.id()).transactions()).isEqualTo(file.transactions());
        assertRefused(
                ErrorCode.NOT_FOUND,
                () -> shop.pos()
                        .customerRecords()
                        .export(new CustomerId(shop.pos().newId())));
    }

    private static List<String> names(TestShop shop, CustomerQuery query) {
        shop.books().awaitLists();
        return Page.stream(page -> shop.backend().customers().list(query, page))
                .map(Customer::name)
                .toList();
    }

    private static Customer ann(TestShop shop) {
        return Customer.builder()
                .from(named(shop, "Ann Example"))
                .email("ann@example.org")
                .phone("+353 1 555 0101")
                .address("1 High Street\nDublin")
                .build();
    }

    private static Customer named(TestShop shop, String name) {
        return Customer.builder()
                .id(new CustomerId(shop.pos().newId()))
                .name(name)
                .createdAt(Instant.parse("2026-03-01T01:02:03.004Z"))
                .build();
    }
}

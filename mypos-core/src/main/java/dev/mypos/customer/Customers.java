package dev.mypos.customer;

import dev.mypos.check.Check;
import dev.mypos.error.ConflictError;
import dev.mypos.error.NotFoundError;
import dev.mypos.journal.Permission;
import dev.mypos.journal.Trail;
import dev.mypos.page.Batch;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.store.Caller;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The customers of the store. Reading needs no permission. Safe for use by many threads. */
public final class Customers {
    private final CustomerRepository customers;
    private final Caller caller;

    public Customers(CustomerRepository customers, Caller caller) {
        this.customers = customers;
        this.caller = caller;
    }

    /**
     * Stores a new customer or a changed one; the journal names the fields, never what is in them. Version 0 creates it,
     * under an id and a time of its own unless it has them. Saving what is stored already changes nothing.
     *
     * @return the customer as stored, with its id, time and version
     * @throws dev.mypos.error.AccessDeniedError without {@code customer.edit}
     * @throws dev.mypos.error.ValidationError with every broken rule
     * @throws ConflictError stale-version if it was changed meanwhile; already-exists if the id is taken,
     *     or, where the store wants them unique, another customer has the e-mail or phone
     * @throws NotFoundError if a customer with a version is not stored
     */
    public Customer save(Customer customer) {
        boolean unnamed = customer.id().equals(CustomerId.UNASSIGNED);
        caller.require(
                Permission.CUSTOMER_EDIT,
                unnamed ? "a new customer" : customer.id().toString());
        Check.valid("save the customer", Customer.class, customer);
        return customer.version() == 0 ? create(customer) : change(customer);
    }

    /**
     * Leaves the customer out of lists. Again is harmless.
     *
     * @throws dev.mypos.error.AccessDeniedError without {@code customer.edit}
     * @throws NotFoundError if there is no such customer
     * @throws ConflictError stale-version if it was changed in the same moment
     */
    public Customer archive(CustomerId id) {
        caller.require(Permission.CUSTOMER_EDIT, id.toString());
        Customer stored = get(id);
        return replace(stored, Customer.builder().from(stored).active(false).build());
    }

    /**
     * Empties name, email, phone and address for good and archives the customer; the id stays, and so do its sales. Again
     * is harmless.
     *
     * @throws dev.mypos.error.AccessDeniedError without {@code customer.edit}
     * @throws NotFoundError if there is no such customer
     */
    public void forget(CustomerId id) {
        caller.require(Permission.CUSTOMER_EDIT, id.toString());
        customers.forget(get(id).id(), trail("customer.forgotten", id, Map.of()));
    }

    /**
     * The customer, archived or not.
     *
     * @throws NotFoundError if there is none
     */
    public Customer get(CustomerId id) {
        return find(id).orElseThrow(() -> new NotFoundError("find the customer", "customer", id.toString()));
    }

    public Optional<Customer> find(CustomerId id) {
        return customers.find(List.of(id)).stream().findFirst();
    }

    /** Those that exist, in no order. */
    public List<Customer> find(Collection<CustomerId> ids) {
        return Batch.read(ids, customers::find);
    }

    public Page<Customer> list(CustomerQuery query, PageRequest page) {
        return customers.list(query, page);
    }

    /** All that the query finds, read page by page as the stream goes on. */
    public Stream<Customer> stream(CustomerQuery query) {
        return Page.stream(page -> customers.list(query, page));
    }

    private Customer create(Customer customer) {
        boolean unnamed = customer.id().equals(CustomerId.UNASSIGNED);
        boolean undated = customer.createdAt().equals(Instant.EPOCH);
        Customer created = Customer.builder()
                .from(customer)
                .id(unnamed ? new CustomerId(caller.newId()) : customer.id())
                .createdAt(undated ? caller.now() : customer.createdAt().truncatedTo(ChronoUnit.MILLIS))
                .build();
        return customers.save(
                created, caller.store().uniqueContacts(), trail("customer.created", created.id(), Map.of()));
    }

    private Customer change(Customer customer) {
        Customer stored = get(customer.id());
        if (stored.version() != customer.version()) {
            throw ConflictError.staleVersion(
                    "save the customer", "customer", customer.id().toString(), customer.version(), stored.version());
        }
        return replace(
                stored,
                Customer.builder().from(customer).createdAt(stored.createdAt()).build());
    }

    private Customer replace(Customer stored, Customer wanted) {
        if (wanted.equals(stored)) {
            return stored;
        }
        Map<String, String> facts =
                Map.of("fields", String.join(", ", stored.fields().unlike(wanted.fields())));
        boolean archived = stored.active() && !wanted.active();
        return customers.save(
                wanted,
                caller.store().uniqueContacts(),
                trail(archived ? "customer.archived" : "customer.changed", wanted.id(), facts));
    }

    private Trail trail(String action, CustomerId id, Map<String, String> facts) {
        return caller.trail(action, id.toString(), facts);
    }
}

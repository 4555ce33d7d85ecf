package dev.mypos.testkit.reference;

import dev.mypos.check.Caseless;
import dev.mypos.customer.Customer;
import dev.mypos.customer.CustomerId;
import dev.mypos.customer.CustomerQuery;
import dev.mypos.customer.CustomerRepository;
import dev.mypos.error.ConflictError;
import dev.mypos.journal.Trail;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

record ReferenceCustomers(Memory memory) implements CustomerRepository {
    @Override
    public Customer save(Customer customer, boolean uniqueContacts, Trail trail) {
        if (uniqueContacts && memory.has(Fault.CONTACTS_CHECKED_OUTSIDE_STEP)) {
            refuseShared(customer);
            Memory.pause();
        }
        synchronized (memory) {
            Optional<Customer> stored = Optional.ofNullable(memory.customers.get(customer.id()));
            if (customer.version() == 0 && stored.isPresent()) {
                throw ConflictError.alreadyExists(
                        "save the customer", "customer", "id", customer.id().toString());
            }
            long version = stored.map(Customer::version).orElse(0L);
            if (version != customer.version()) {
                throw ConflictError.staleVersion(
                        "save the customer", "customer", customer.id().toString(), customer.version(), version);
            }
            boolean checked = memory.has(Fault.CONTACTS_CHECKED_OUTSIDE_STEP);
            if (uniqueContacts && !checked && !memory.has(Fault.CONTACTS_NOT_CHECKED)) {
                refuseShared(customer);
            }
            return put(customer, trail);
        }
    }

    private void refuseShared(Customer customer) {
        synchronized (memory) {
            Set<Map.Entry<String, String>> added =
                    new HashSet<>(customer.contacts().entrySet());
            Optional.ofNullable(memory.customers.get(customer.id()))
                    .ifPresent(before -> added.removeAll(before.contacts().entrySet()));
            memory.customers.values().stream()
                    .filter(other -> !other.id().equals(customer.id()))
                    .forEach(other -> other.contacts().entrySet().stream()
                            .filter(added::contains)
                            .findFirst()
                            .ifPresent(contact -> {
                                throw ConflictError.alreadyTaken(
                                        "save the customer",
                                        "customer",
                                        contact.getKey(),
                                        other.id().toString());
                            }));
        }
    }

    private Customer put(Customer customer, Trail trail) {
        Customer saved = Customer.builder()
                .from(customer)
                .version(customer.version() + 1)
                .build();
        memory.customers.put(saved.id(), saved);
        memory.leave(trail);
        return saved;
    }

    @Override
    public List<Customer> find(Collection<CustomerId> ids) {
        synchronized (memory) {
            return ids.stream()
                    .distinct()
                    .flatMap(id -> Optional.ofNullable(memory.customers.get(id)).stream())
                    .toList();
        }
    }

    @Override
    public Page<Customer> list(CustomerQuery query, PageRequest page) {
        Function<Customer, Optional<String>> field = query.fold(
                byName -> customer -> Optional.of(customer.name()),
                byEmail -> Customer::email,
                byPhone -> Customer::phone);
        String prefix =
                query.fold(CustomerQuery.ByName::prefix, CustomerQuery.ByEmail::prefix, CustomerQuery.ByPhone::prefix);
        synchronized (memory) {
            return Pages.of(
                    memory,
                    query.toString(),
                    memory.customers.values().stream()
                            .filter(customer -> customer.active() || query.archived())
                            .filter(customer -> field.apply(customer)
                                    .filter(text -> ReferenceProducts.startsWith(text, prefix))
                                    .isPresent()),
                    customer -> Caseless.key(field.apply(customer).orElseThrow()) + "\t" + customer.id(),
                    page);
        }
    }

    @Override
    public void forget(CustomerId id, Trail trail) {
        synchronized (memory) {
            Optional.ofNullable(memory.customers.get(id))
                    .filter(customer -> !customer.name().isEmpty())
                    .ifPresent(customer -> put(customer.forgotten(), trail));
        }
    }
}

package dev.mypos.customer;

import dev.mypos.journal.JournalEntry;
import dev.mypos.journal.Trail;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Customers in a map, and the journal of what was done to them. */
final class MemoryCustomers implements CustomerRepository {
    private final Map<CustomerId, Customer> stored = new LinkedHashMap<>();
    final List<JournalEntry> journal = new ArrayList<>();
    final List<Boolean> uniques = new ArrayList<>();

    @Override
    public Customer save(Customer customer, boolean uniqueContacts, Trail trail) {
        uniques.add(uniqueContacts);
        Customer saved = Customer.builder()
                .from(customer)
                .version(customer.version() + 1)
                .build();
        stored.put(saved.id(), saved);
        journal.addAll(trail.entries());
        return saved;
    }

    @Override
    public List<Customer> find(Collection<CustomerId> ids) {
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(stored.get(id)).stream())
                .toList();
    }

    @Override
    public Page<Customer> list(CustomerQuery query, PageRequest page) {
        return new Page<>(
                stored.values().stream()
                        .filter(customer -> customer.active() || query.archived())
                        .toList(),
                Optional.empty());
    }

    @Override
    public void forget(CustomerId id, Trail trail) {
        stored.computeIfPresent(id, (key, customer) -> customer.forgotten());
        journal.addAll(trail.entries());
    }
}

package dev.mypos.exchange;

import dev.mypos.customer.Customer;
import dev.mypos.customer.CustomerId;
import dev.mypos.customer.Customers;
import dev.mypos.error.ConflictError;
import dev.mypos.error.ErrorCode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The customers that a file knows by number: those of the store, and those that are made when they are first needed. */
final class NumberedCustomers {
    private final Customers customers;
    private final DerivedIds ids;
    private final Set<CustomerId> known = new HashSet<>();
    private int made;

    private NumberedCustomers(Customers customers, DerivedIds ids) {
        this.customers = customers;
        this.ids = ids;
    }

    /** Reads those that an import has made before, many at a time. */
    static NumberedCustomers find(Customers customers, DerivedIds ids, Collection<String> numbers) {
        NumberedCustomers numbered = new NumberedCustomers(customers, ids);
        List<CustomerId> wanted = numbers.stream().map(ids::customer).toList();
        for (List<CustomerId> some : Batches.of(wanted)) {
            customers.find(some).forEach(customer -> numbered.known.add(customer.id()));
        }
        return numbered;
    }

    /**
     * The customer of a number; made if the store has none.
     *
     * @throws dev.mypos.error.ValidationError if it cannot be made
     */
    CustomerId get(String number) {
        CustomerId id = ids.customer(number);
        if (!known.contains(id)) {
            make(number, id);
            known.add(id);
        }
        return id;
    }

    int made() {
        return made;
    }

    private void make(String number, CustomerId id) {
        try {
            customers.save(Customer.builder().id(id).name("Customer " + number).build());
            made++;
        } catch (ConflictError e) {
            if (e.code() != ErrorCode.ALREADY_EXISTS) {
                throw e;
            }
        }
    }
}

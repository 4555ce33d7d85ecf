package dev.mypos.customer;

import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.store.Caller;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

public final class Customers {
    public Customers(CustomerRepository customers, Caller caller) {}

    public Customer save(Customer customer) {
        throw new UnsupportedOperationException();
    }

    public Customer archive(CustomerId id) {
        throw new UnsupportedOperationException();
    }

    public void forget(CustomerId id) {
        throw new UnsupportedOperationException();
    }

    public Customer get(CustomerId id) {
        throw new UnsupportedOperationException();
    }

    public Optional<Customer> find(CustomerId id) {
        throw new UnsupportedOperationException();
    }

    public List<Customer> find(Collection<CustomerId> ids) {
        throw new UnsupportedOperationException();
    }

    public Page<Customer> list(CustomerQuery query, PageRequest page) {
        throw new UnsupportedOperationException();
    }

    public Stream<Customer> stream(CustomerQuery query) {
        throw new UnsupportedOperationException();
    }
}

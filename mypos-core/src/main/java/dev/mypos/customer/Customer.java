package dev.mypos.customer;

import dev.mypos.wire.Fields;
import java.time.Instant;
import java.util.Optional;

public interface Customer {
    CustomerId id();

    String name();

    Optional<String> email();

    Optional<String> phone();

    Optional<String> address();

    boolean active();

    Instant createdAt();

    long version();

    default Fields fields() {
        throw new UnsupportedOperationException();
    }

    static Customer from(Fields fields) {
        throw new UnsupportedOperationException();
    }

    static Builder builder() {
        throw new UnsupportedOperationException();
    }

    interface Builder {
        Builder from(Customer customer);

        Builder id(CustomerId id);

        Builder name(String name);

        Builder email(String email);

        Builder phone(String phone);

        Builder address(String address);

        Builder active(boolean active);

        Builder createdAt(Instant at);

        Customer build();
    }
}

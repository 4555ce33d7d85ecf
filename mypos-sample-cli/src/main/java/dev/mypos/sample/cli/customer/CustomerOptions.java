package dev.mypos.sample.cli.customer;

import dev.mypos.customer.Customer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What may be said of a customer when it is made and when it is changed. Confine to one thread. */
final class CustomerOptions {
    @Option(names = "--email", paramLabel = "E", description = "Where to write to.")
    @Nullable
    String email;

    @Option(names = "--phone", paramLabel = "P", description = "Where to call.")
    @Nullable
    String phone;

    @Option(names = "--address", paramLabel = "TEXT", description = "Where to send things.")
    @Nullable
    String address;

    /** Sets what was said; an empty text takes it away. */
    void apply(Customer.Builder customer) {
        if (email != null) {
            customer.email(present(email));
        }
        if (phone != null) {
            customer.phone(present(phone));
        }
        if (address != null) {
            customer.address(present(address));
        }
    }

    private static Optional<String> present(String text) {
        return Optional.of(text).filter(value -> !value.isEmpty());
    }
}

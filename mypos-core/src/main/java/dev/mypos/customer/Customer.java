package dev.mypos.customer;

import dev.mypos.check.Caseless;
import dev.mypos.check.Printable;
import dev.mypos.wire.Fields;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * Somebody who buys. Only the name is needed to build one; {@link Customers#save} holds the limits and gives the id.
 *
 * <p>Immutable.
 */
@Value.Immutable
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        depluralize = false)
public interface Customer {
    @Value.Default
    default CustomerId id() {
        return CustomerId.UNASSIGNED;
    }

    /** 1 to 200 characters; empty once the customer is forgotten. */
    @NotBlank
    @Size(max = 200)
    @Printable
    String name();

    /** At most 254 characters, the longest that a mail server takes: https://www.rfc-editor.org/errata/eid1690 */
    Optional<
                    @Size(min = 1, max = 254) @Printable
                    @Pattern(regexp = "[^@\\s]+@[^@\\s]+", message = "must be an address such as jane@example.com")
                    String>
            email();

    Optional<@Size(min = 1, max = 64) @Printable String> phone();

    /** At most 1,000 characters, line breaks allowed. */
    Optional<@Size(min = 1, max = 1000) @Printable(lines = true) String> address();

    /** Whether lists show it; an archived customer is left out. */
    @Value.Default
    default boolean active() {
        return true;
    }

    /** The epoch until it is saved. */
    @Value.Default
    default Instant createdAt() {
        return Instant.EPOCH;
    }

    /** 0 before it is stored; counts up with each change. */
    @Value.Default
    default long version() {
        return 0;
    }

    /**
     * E-mail and phone as they are compared where they must be unique, under their names: without case, and numbers without
     * blanks, dots, dashes, slashes and brackets.
     */
    default SortedMap<String, String> contacts() {
        SortedMap<String, String> contacts = new TreeMap<>();
        email().ifPresent(email -> contacts.put("email", Caseless.key(email)));
        phone().ifPresent(phone -> contacts.put("phone", Caseless.key(phone).replaceAll("[ ./()-]", "")));
        return contacts;
    }

    /** What is left of a customer who wants to be forgotten: an archived one without name, email, phone and address. */
    default Customer forgotten() {
        return builder()
                .id(id())
                .name("")
                .active(false)
                .createdAt(createdAt())
                .version(version())
                .build();
    }

    default Fields fields() {
        return CustomerFields.write(this);
    }

    /**
     * Reads the fields of a customer back.
     *
     * @throws dev.mypos.error.CorruptDataError if one is missing or of the wrong kind
     */
    static Customer from(Fields fields) {
        return fields.as("customer", CustomerFields::read);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a customer. Confine to one thread. */
    final class Builder extends ImmutableCustomer.Builder {}
}

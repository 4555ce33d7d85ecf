package dev.mypos.customer;

import dev.mypos.wire.Fields;

/** The stored fields of a customer. */
final class CustomerFields {
    private CustomerFields() {}

    static Fields write(Customer customer) {
        return Fields.builder()
                .put("customer_id", customer.id().value())
                .put("name", customer.name())
                .put("email", customer.email())
                .put("phone", customer.phone())
                .put("address", customer.address())
                .put("active", customer.active())
                .put("created_at", customer.createdAt())
                .put("version", customer.version())
                .build();
    }

    static Customer read(Fields fields) {
        return Customer.builder()
                .id(new CustomerId(fields.uuid("customer_id")))
                .name(fields.text("name"))
                .email(fields.findText("email"))
                .phone(fields.findText("phone"))
                .address(fields.findText("address"))
                .active(fields.flag("active"))
                .createdAt(fields.instant("created_at"))
                .version(fields.number("version"))
                .build();
    }
}

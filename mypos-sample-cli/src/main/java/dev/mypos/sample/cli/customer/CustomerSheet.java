package dev.mypos.sample.cli.customer;

import dev.mypos.customer.Customer;
import dev.mypos.exchange.json.CustomerJson;
import dev.mypos.sample.cli.console.Sheet;
import dev.mypos.sample.cli.session.Session;

/** Customers in tables and CSV. */
final class CustomerSheet {
    static final Sheet<Customer> COLUMNS = Sheet.<Customer>empty()
            .text("name", Customer::name)
            .text("email", customer -> customer.email().orElse(""))
            .text("phone", customer -> customer.phone().orElse(""))
            .text("address", customer -> customer.address().orElse(""))
            .text("active", customer -> String.valueOf(customer.active()))
            .text("created_at", customer -> customer.createdAt().toString())
            .text("customer_id", customer -> customer.id().value().toString());

    private CustomerSheet() {}

    static void write(Session session, Customer customer) {
        session.output().one(COLUMNS, customer, () -> CustomerJson.write(customer));
    }
}

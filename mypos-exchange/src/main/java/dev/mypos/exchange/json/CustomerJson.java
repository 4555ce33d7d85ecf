package dev.mypos.exchange.json;

import dev.mypos.customer.Customer;

/**
 * A customer as JSON.
 *
 * <p>Stateless; safe for use by many threads.
 */
public final class CustomerJson {
    private CustomerJson() {}

    public static String write(Customer customer) {
        return JsonText.object(json -> members(json, customer));
    }

    public static void members(JsonText json, Customer customer) {
        json.put("customer_id", customer.id().value().toString())
                .put("name", customer.name())
                .put("email", customer.email())
                .put("phone", customer.phone())
                .put("address", customer.address())
                .put("active", customer.active())
                .put("created_at", customer.createdAt())
                .put("version", customer.version());
    }
}

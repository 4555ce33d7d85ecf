package dev.mypos.exchange.json;

import dev.mypos.report.CustomerFile;

/**
 * All that is stored about one customer as JSON.
 *
 * <p>Stateless; safe for use by many threads.
 */
public final class CustomerFileJson {
    private CustomerFileJson() {}

    public static String write(CustomerFile file) {
        return JsonText.object(json -> json.put("customer", customer -> CustomerJson.members(customer, file.customer()))
                .list("transactions", file.transactions(), TransactionJson::members)
                .list("journal", file.journal(), JournalJson::members));
    }
}

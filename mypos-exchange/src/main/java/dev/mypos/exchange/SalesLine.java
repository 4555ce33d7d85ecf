package dev.mypos.exchange;

import dev.mypos.money.Quantity;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * A line of an invoice that could be read.
 *
 * @param line where it stands in the file
 * @param position within its invoice, from 1, rejected lines counted
 * @param customer the customer's number; empty without one
 * @param quantity as it stands in the file, with its sign
 * @param note the description of a line without a price; empty otherwise
 */
record SalesLine(
        long line,
        int position,
        Article article,
        String customer,
        Quantity quantity,
        Charge charge,
        Instant at,
        String note) {
    BigDecimal amount() {
        return charge.amount(quantity);
    }
}

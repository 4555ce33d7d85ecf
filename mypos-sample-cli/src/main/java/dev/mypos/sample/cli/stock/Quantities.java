package dev.mypos.sample.cli.stock;

import dev.mypos.error.ValidationError;
import dev.mypos.money.Quantity;
import java.math.BigDecimal;

/** Reads how much was received or thrown away: the command says the direction. */
final class Quantities {
    private Quantities() {}

    /** @throws ValidationError if it is not more than 0 */
    static Quantity positive(String operation, BigDecimal typed) {
        Quantity quantity = new Quantity(typed);
        if (!quantity.isPositive()) {
            throw ValidationError.of(operation, "quantity", "range", "must be more than 0, not " + quantity);
        }
        return quantity;
    }
}

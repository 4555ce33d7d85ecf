package dev.mypos.money;

import java.util.List;

/**
 * A line with its taxes: {@code net} plus included taxes is what it was priced at; plus all taxes is {@code total}.
 * Immutable.
 *
 * @param net the base of its taxes
 * @param taxes one for each component of its rule, in that order
 * @param total what the customer pays, tax included
 */
public record TaxedLine(Money net, List<Tax> taxes, Money total) {

    /** Keeps a copy of the taxes. */
    public TaxedLine {
        taxes = List.copyOf(taxes);
    }

    /** All taxes of the line together. */
    public Money tax() {
        return total.minus(net);
    }
}

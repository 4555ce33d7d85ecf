package dev.mypos.sale;

import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.money.Tax;
import java.util.List;

/**
 * A line with its figures.
 *
 * @param number from 1
 * @param gross unit price x quantity, rounded
 * @param discount its own and its share of the sale's, 0 or more
 * @param total what the customer pays for the line, tax included
 */
public record LineItem(
        int number, Item item, Quantity quantity, Money gross, Money discount, Money total, List<Tax> taxes) {
    public LineItem {
        taxes = List.copyOf(taxes);
    }

    public Money tax() {
        return Money.sum(total.currency(), taxes, Tax::amount);
    }
}

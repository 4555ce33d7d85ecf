package dev.mypos.exchange;

import dev.mypos.catalog.Product;
import dev.mypos.money.Quantity;

/**
 * A line of an invoice as it is booked.
 *
 * @param quantity what is sold, comes back or is added to the stock
 */
record BookedLine(SalesLine line, Product product, Quantity quantity) {}

package dev.mypos.report;

import dev.mypos.catalog.Product;
import dev.mypos.money.Quantity;
import dev.mypos.stock.StockLevel;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * What is on hand and what it would sell for. Immutable.
 *
 * @param rows one for each product, in the order of the stock list
 * @param value of all rows
 */
public record StockReport(List<Row> rows, Sum value) {
    public StockReport {
        rows = List.copyOf(rows);
    }

    static StockReport of(List<Row> rows, Currency currency) {
        return new StockReport(rows, Sum.of(currency, rows.stream().map(Row::value)));
    }

    /**
     * One product at one location.
     *
     * @param onHand below zero where more was sold than was counted
     * @param lowStock at which it counts as low
     * @param value on hand at the product's present price, rounded as the store rounds; 0 if nothing is there
     */
    public record Row(String sku, String name, Quantity onHand, Optional<Quantity> lowStock, Sum value) {
        static Row of(Product product, StockLevel level, RoundingMode mode) {
            Quantity onHand = level.onHand();
            Sum value = onHand.isPositive()
                    ? Sum.of(product.price(), onHand, mode)
                    : Sum.zero(product.price().currency());
            return new Row(product.sku(), product.name(), onHand, product.lowStock(), value);
        }
    }
}

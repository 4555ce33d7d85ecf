package dev.mypos.report;

import dev.mypos.catalog.Product;
import dev.mypos.money.Quantity;
import dev.mypos.money.UnitPrice;
import dev.mypos.stock.StockLevel;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * What is on hand, what it would sell for and what it cost. Immutable.
 *
 * @param rows one for each product, in the order of the stock list
 * @param value of all rows
 * @param cost of all rows whose cost is known
 */
public record StockReport(List<Row> rows, Sum value, Sum cost) {
    public StockReport {
        rows = List.copyOf(rows);
    }

    static StockReport of(List<Row> rows, Currency currency) {
        return new StockReport(
                rows,
                Sum.of(currency, rows.stream().map(Row::value)),
                Sum.of(currency, rows.stream().flatMap(row -> row.cost().stream())));
    }

    /**
     * One product at one location.
     *
     * @param onHand below zero where more was sold than was counted
     * @param lowStock at which it counts as low
     * @param value on hand at the product's present price, rounded as the store rounds; 0 if nothing is there
     * @param cost on hand at what one unit cost when it came in last, rounded the same; empty if no delivery told a cost
     */
    public record Row(
            String sku, String name, Quantity onHand, Optional<Quantity> lowStock, Sum value, Optional<Sum> cost) {
        private static Sum worth(UnitPrice each, Quantity onHand, RoundingMode mode) {
            return onHand.isPositive() ? Sum.of(each, onHand, mode) : Sum.zero(each.currency());
        }

        static Row of(Product product, StockLevel level, RoundingMode mode) {
            Quantity onHand = level.onHand();
            return new Row(
                    product.sku(),
                    product.name(),
                    onHand,
                    product.lowStock(),
                    worth(product.price(), onHand, mode),
                    level.lastCost().map(cost -> worth(cost, onHand, mode)));
        }
    }
}

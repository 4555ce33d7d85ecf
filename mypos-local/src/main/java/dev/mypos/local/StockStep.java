package dev.mypos.local;

import dev.mypos.catalog.ProductId;
import dev.mypos.catalog.StockPolicy;
import dev.mypos.catalog.Terms;
import dev.mypos.error.CorruptDataError;
import dev.mypos.error.POSError;
import dev.mypos.money.Quantity;
import dev.mypos.money.UnitPrice;
import dev.mypos.notify.Event;
import dev.mypos.stock.LowStock;
import dev.mypos.stock.StockEffect;
import dev.mypos.stock.StockRefusal;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Changes levels within a write: all effects, or a refusal that tells of all of them. */
final class StockStep {
    static final String SEEN = """
            SELECT p.name, p.price, p.currency, p.tax_code, p.stock_policy, p.active, p.low_stock,
                coalesce(s.available, 0)
            FROM products p LEFT JOIN stock s ON s.product_id = p.product_id AND s.location = ?
            WHERE p.product_id = ?""";

    private final Session session;
    private final String operation;
    private final Instant at;

    StockStep(Session session, String operation, Instant at) {
        this.session = session;
        this.operation = operation;
        this.at = at;
    }

    /** What is stored of a product at one location. */
    private record Row(Terms terms, Optional<Quantity> lowStock, Quantity available) {
        static Row read(ResultSet row) throws SQLException {
            return new Row(terms(row), optional(row.getLong(7), row.wasNull()), Quantity.ofScaled(row.getLong(8)));
        }

        private static Terms terms(ResultSet row) throws SQLException {
            UnitPrice price = UnitPrice.of(new BigDecimal(row.getString(2)), Currency.getInstance(row.getString(3)));
            StockPolicy policy = StockPolicy.find(row.getString(5)).orElseThrow(StockStep::corrupt);
            return new Terms(row.getString(1), price, row.getString(4), policy, row.getBoolean(6));
        }

        private static Optional<Quantity> optional(long scaled, boolean absent) {
            return absent ? Optional.empty() : Optional.of(Quantity.ofScaled(scaled));
        }

        /** The threshold that somebody wants to hear of. */
        Optional<Quantity> watched() {
            return terms.active() && terms.stock().tracked() ? lowStock : Optional.empty();
        }
    }

    /**
     * Applies effects at one location each product.
     *
     * @param cause what the events of crossings are named after
     * @throws POSError a refusal, if one of them may not happen
     */
    void apply(List<StockEffect> effects, String cause) throws SQLException {
        Map<ProductId, Row> rows = read(effects);
        refuse(effects, rows);
        for (StockEffect effect : effects) {
            Row row = rows.get(effect.product());
            if (row != null && !effect.delta().isZero()) {
                change(effect, row, cause);
            }
        }
    }

    private Map<ProductId, Row> read(List<StockEffect> effects) throws SQLException {
        Map<ProductId, Row> rows = new HashMap<>();
        for (StockEffect effect : effects) {
            @Nullable
            Row row = session.find(
                            SEEN,
                            Row::read,
                            effect.location().value(),
                            effect.product().toString())
                    .orElse(null);
            if (row != null) {
                rows.put(effect.product(), row);
            }
        }
        return rows;
    }

    private void refuse(List<StockEffect> effects, Map<ProductId, Row> rows) {
        Map<ProductId, StockRefusal.Seen> seen = new HashMap<>();
        rows.forEach((product, row) -> seen.put(product, new StockRefusal.Seen(row.terms(), row.available())));
        Optional<POSError> refusal = StockRefusal.of(operation, effects, seen);
        if (refusal.isPresent()) {
            throw refusal.get();
        }
    }

    private void change(StockEffect effect, Row row, String cause) throws SQLException {
        StockRows.add(session, effect.product(), effect.location(), effect.delta());
        Optional<Event> crossing = row.watched()
                .flatMap(threshold -> LowStock.crossing(
                        effect.product(),
                        effect.sku(),
                        effect.location(),
                        threshold,
                        row.available(),
                        row.available().plus(effect.delta()),
                        cause,
                        at));
        if (crossing.isPresent()) {
            Trails.write(session, crossing.get());
        }
    }

    private static CorruptDataError corrupt() {
        return new CorruptDataError("read stock", "product", "its stock policy is unknown", null);
    }
}

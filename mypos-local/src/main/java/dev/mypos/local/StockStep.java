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
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Changes levels within a write: all effects, or a refusal that tells of all of them. */
final class StockStep {
    static final String SEEN = """
            SELECT p.name, p.price, p.currency, p.tax_code, p.stock_policy, p.active, p.low_stock,
                coalesce(s.available, 0), p.product_id
            FROM json_each(?) AS asked CROSS JOIN products AS p ON p.product_id = asked.value
                LEFT JOIN stock AS s ON s.product_id = p.product_id AND s.location = ?""";

    /** Sells without a look: only if the terms are those shown, enough is there and no threshold is crossed. */
    private static final String SELL = """
            UPDATE stock SET available = available + ?1
            WHERE product_id = ?2 AND location = ?3 AND available >= ?4
                AND (low_stock IS NULL OR available + ?1 > low_stock)
                AND ?5 = (SELECT p.name || char(31) || p.price || char(31) || p.currency || char(31) || p.tax_code
                    || char(31) || p.stock_policy || char(31) || p.active
                    FROM products AS p WHERE p.product_id = ?2)""";

    private static final long LOWEST = Quantity.MIN.scaled();

    private final Session session;
    private final String operation;
    private final Instant at;

    StockStep(Session session, String operation, Instant at) {
        this.session = session;
        this.operation = operation;
        this.at = at;
    }

    /** What is stored of a product at one location. */
    private record Row(ProductId product, Terms terms, Optional<Quantity> lowStock, Quantity available) {
        static Row read(ResultSet row) throws SQLException {
            return new Row(
                    new ProductId(UUID.fromString(row.getString(9))),
                    terms(row),
                    optional(row.getLong(7), row.wasNull()),
                    Quantity.ofScaled(row.getLong(8)));
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
     * Applies effects on different products at one location.
     *
     * @param cause what the events of crossings are named after
     * @throws POSError a refusal, if one of them may not happen
     */
    void apply(List<StockEffect> effects, String cause) throws SQLException {
        List<StockEffect> special = new ArrayList<>();
        for (StockEffect effect : effects) {
            if (!sell(effect)) {
                special.add(effect);
            }
        }
        if (!special.isEmpty()) {
            lookAndChange(special, cause);
        }
    }

    private void lookAndChange(List<StockEffect> effects, String cause) throws SQLException {
        Map<ProductId, Row> rows = read(effects);
        refuse(effects, rows);
        for (StockEffect effect : effects) {
            Row row = rows.get(effect.product());
            if (row != null && !effect.delta().isZero()) {
                change(effect, row, cause);
            }
        }
    }

    private boolean sell(StockEffect effect) throws SQLException {
        if (effect.ifStill().isEmpty() || effect.anyPrice() || !effect.delta().isNegative()) {
            return false;
        }
        Terms terms = effect.ifStill().get();
        boolean floor = effect.floor() && terms.stock() == StockPolicy.DENY;
        return terms.active()
                && session.update(
                                SELL,
                                effect.delta().scaled(),
                                effect.product().toString(),
                                effect.location().value(),
                                (floor ? 0 : LOWEST) - effect.delta().scaled(),
                                text(terms))
                        == 1;
    }

    /** As {@link #SELL} puts them together from the columns; no name or code can hold the character between them. */
    private static String text(Terms terms) {
        return String.join(
                "\u001f",
                terms.name(),
                terms.price().amount().toPlainString(),
                terms.price().currency().getCurrencyCode(),
                terms.taxCode(),
                terms.stock().code(),
                terms.active() ? "1" : "0");
    }

    /** All of them in one query: a call to the driver for each would take longer than what it does. */
    private Map<ProductId, Row> read(List<StockEffect> effects) throws SQLException {
        Map<ProductId, Row> rows = new HashMap<>();
        String ids = effects.stream()
                .map(effect -> effect.product().toString())
                .collect(Collectors.joining("\",\"", "[\"", "\"]"));
        String location = effects.get(0).location().value();
        session.list(SEEN, Row::read, ids, location).forEach(row -> rows.put(row.product(), row));
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

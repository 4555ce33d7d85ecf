package dev.mypos.local;

import dev.mypos.catalog.Product;
import dev.mypos.catalog.ProductId;
import dev.mypos.money.Quantity;
import dev.mypos.money.UnitPrice;
import dev.mypos.stock.StockLevel;
import dev.mypos.stock.StockMovement;
import dev.mypos.store.LocationId;
import dev.mypos.store.Register;
import dev.mypos.store.Store;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the table {@code stock}: one for each tracked product at each location of the store, and wherever stock has
 * moved. They carry what the lists of stock are ordered and filtered by.
 */
final class StockRows {
    private static final String LISTED = """
        SELECT product_id, ?, name_key, stock_policy <> 'untracked', active,
            CASE WHEN active = 1 AND stock_policy <> 'untracked' THEN low_stock END
        FROM products\
        """;
    private static final String INSERT =
            "INSERT INTO stock (product_id, location, name_key, tracked, active, low_stock) " + LISTED;

    private StockRows() {}

    /** Adds the rows that a store with a new location lacks. */
    static void atAllLocations(Session session, Store store) throws SQLException {
        for (String location : locations(store)) {
            session.update(INSERT + " WHERE stock_policy <> 'untracked' ON CONFLICT DO NOTHING", location);
        }
    }

    /** Brings the rows of a product that was stored up to date, and adds those that it lacks. */
    static void follow(Session session, Product product) throws SQLException {
        String id = product.id().value().toString();
        boolean tracked = product.stockPolicy().tracked();
        session.update("""
            UPDATE stock SET (name_key, tracked, active, low_stock) = (
                SELECT name_key, stock_policy <> 'untracked', active,
                    CASE WHEN active = 1 AND stock_policy <> 'untracked' THEN low_stock END
                FROM products WHERE products.product_id = stock.product_id)
            WHERE product_id = ?\
            """, id);
        if (tracked) {
            Set<String> locations = SqliteStores.find(session)
                    .map(StockRows::locations)
                    .orElseGet(() -> new TreeSet<>(Set.of(LocationId.MAIN.value())));
            for (String location : locations) {
                insert(session, id, location);
            }
        }
    }

    /** Stores a level as it is; false if there is no such product. */
    static boolean restore(Session session, StockLevel level) throws SQLException {
        String id = level.product().value().toString();
        insert(session, id, level.location().value());
        return session.update(
                        "UPDATE stock SET available = ?, reserved = ?, last_cost = ? WHERE product_id = ? AND location"
                                + " = ?",
                        level.available().scaled(),
                        level.reserved().scaled(),
                        level.lastCost().map(StockRows::text).orElse(null),
                        id,
                        level.location().value())
                == 1;
    }

    /** Adds to what is available, in a row that is made if it is missing. */
    static void add(Session session, ProductId product, LocationId location, Quantity delta) throws SQLException {
        String id = product.value().toString();
        if (change(session, id, location, delta) == 0) {
            insert(session, id, location.value());
            change(session, id, location, delta);
        }
    }

    static void cost(Session session, StockMovement movement, UnitPrice each) throws SQLException {
        session.update(
                "UPDATE stock SET last_cost = ? WHERE product_id = ? AND location = ?",
                text(each),
                movement.product().toString(),
                movement.location().value());
    }

    private static String text(UnitPrice each) {
        return each.amount().toPlainString() + " " + each.currency().getCurrencyCode();
    }

    /** Reads a cost back as {@link #cost(Session, StockMovement, UnitPrice)} stores it. */
    static Optional<UnitPrice> cost(@Nullable String stored) {
        if (stored == null) {
            return Optional.empty();
        }
        int blank = stored.indexOf(' ');
        return Optional.of(UnitPrice.of(stored.substring(0, blank), stored.substring(blank + 1)));
    }

    private static int change(Session session, String product, LocationId location, Quantity delta)
            throws SQLException {
        return session.update(
                "UPDATE stock SET available = available + ? WHERE product_id = ? AND location = ?",
                delta.scaled(),
                product,
                location.value());
    }

    private static void insert(Session session, String product, String location) throws SQLException {
        session.update(INSERT + " WHERE product_id = ? ON CONFLICT DO NOTHING", location, product);
    }

    private static SortedSet<String> locations(Store store) {
        SortedSet<String> locations = new TreeSet<>();
        for (Register register : store.registers()) {
            locations.add(register.location().value());
        }
        return locations;
    }
}

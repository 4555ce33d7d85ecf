package dev.mypos.local;

import dev.mypos.catalog.ProductId;
import dev.mypos.error.ConflictError;
import dev.mypos.error.CorruptDataError;
import dev.mypos.error.NotFoundError;
import dev.mypos.journal.Trail;
import dev.mypos.local.Cursors.Keyed;
import dev.mypos.money.Quantity;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.stock.StockEffect;
import dev.mypos.stock.StockLevel;
import dev.mypos.stock.StockMovement;
import dev.mypos.stock.StockQuery;
import dev.mypos.stock.StockRepository;
import dev.mypos.store.LocationId;
import dev.mypos.wire.Fields;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Levels, and the movements that made them, which nobody edits. */
final class SqliteStock implements StockRepository {
    private static final String MOVE = "move stock";
    static final List<String> LEVEL_COLUMNS = List.of("product_id", "location", "available", "reserved", "last_cost");
    private static final String LEVEL = "SELECT " + String.join(", ", LEVEL_COLUMNS) + ", name_key FROM stock WHERE ";
    static final String MOVEMENTS = """
            SELECT body, at, seq, movement_id, product_id FROM movements WHERE product_id = ? AND (at, seq) < (?, ?)
            ORDER BY at DESC, seq DESC LIMIT ?""";

    private final Database database;

    SqliteStock(Database database) {
        this.database = database;
    }

    @Override
    public List<StockMovement> move(List<StockMovement> movements, boolean floor, Trail trail) {
        return database.write(MOVE, session -> {
            List<StockMovement> stored = new ArrayList<>();
            List<StockMovement> fresh = new ArrayList<>();
            for (StockMovement movement : movements) {
                Optional<StockMovement> before = find(session, movement);
                stored.add(before.orElse(movement));
                if (before.isEmpty()) {
                    insert(session, movement);
                    fresh.add(movement);
                }
            }
            if (!fresh.isEmpty()) {
                apply(session, fresh, floor);
                Trails.write(session, trail);
            }
            return stored;
        });
    }

    /** What is stored under the movement's id, if it answers the same request. */
    private static Optional<StockMovement> find(Session session, StockMovement movement) throws SQLException {
        String id = movement.id().toString();
        Optional<StockMovement> stored = session.find(
                "SELECT body, at, seq, movement_id, product_id FROM movements WHERE movement_id = ?",
                SqliteStock::movement,
                id);
        if (stored.isPresent() && !stored.get().sameRequest(movement)) {
            throw ConflictError.idempotencyConflict(MOVE, "stock movement", id);
        }
        return stored;
    }

    static void insert(Session session, StockMovement movement) throws SQLException {
        insert(session, movement, null);
    }

    /** @param number where it stands among the others; at their end if it is null */
    static void insert(Session session, StockMovement movement, @Nullable Long number) throws SQLException {
        session.update(
                "INSERT INTO movements (seq, movement_id, product_id, at, body) VALUES (?, ?, ?, ?, ?)",
                number,
                movement.id().toString(),
                movement.product().toString(),
                movement.at().toEpochMilli(),
                movement.fields().canonical());
    }

    /** Merges what happens to one product at one location, so that a refusal tells of all of it. */
    private static void apply(Session session, List<StockMovement> movements, boolean floor) throws SQLException {
        Map<String, Map<ProductId, StockEffect>> byLocation = new TreeMap<>();
        for (StockMovement movement : movements) {
            StockEffect effect = effect(session, movement, floor);
            byLocation
                    .computeIfAbsent(movement.location().value(), location -> new LinkedHashMap<>())
                    .merge(movement.product(), effect, SqliteStock::merged);
        }
        StockMovement first = movements.get(0);
        StockStep step = new StockStep(session, MOVE, first.at());
        for (Map<ProductId, StockEffect> effects : byLocation.values()) {
            step.apply(List.copyOf(effects.values()), first.id().toString());
        }
        for (StockMovement movement : movements) {
            if (movement.cost().isPresent()) {
                StockRows.cost(session, movement, movement.cost().get());
            }
        }
    }

    private static StockEffect effect(Session session, StockMovement movement, boolean floor) throws SQLException {
        String product = movement.product().toString();
        String sku = session.find("SELECT sku FROM products WHERE product_id = ?", row -> row.getString(1), product)
                .orElseThrow(() -> new NotFoundError(MOVE, "product", product));
        return new StockEffect(
                movement.product(), sku, movement.location(), movement.delta(), Optional.empty(), false, floor);
    }

    private static StockEffect merged(StockEffect one, StockEffect other) {
        return new StockEffect(
                one.product(),
                one.sku(),
                one.location(),
                one.delta().plus(other.delta()),
                one.ifStill(),
                one.anyPrice(),
                one.floor());
    }

    @Override
    public List<StockLevel> levels(Collection<ProductId> products) {
        return Batch.of(products).read(database, "read stock levels", LEVEL + "product_id = ?", SqliteStock::level);
    }

    @Override
    public Page<StockLevel> list(LocationId location, StockQuery query, PageRequest page) {
        String which = query.fold(
                all -> "tracked = 1 AND active = 1",
                low -> "available <= low_stock",
                belowZero -> "available < 0 AND tracked = 1");
        return Ranges.list(
                database,
                "list stock levels",
                LEVEL + which
                        + " AND (name_key, product_id) > (?, ?) AND name_key < ? AND location = ?"
                        + " ORDER BY name_key, product_id LIMIT ?",
                row -> Keyed.of(level(row), row.getString(6), row.getString(1)),
                "stock " + location + " " + query,
                page,
                Prefix.of(""),
                location.value());
    }

    @Override
    public Page<StockMovement> movements(ProductId product, PageRequest page) {
        String query = "movements " + product;
        List<Object> start = Cursors.start(page, query, Long.MAX_VALUE, Long.MAX_VALUE);
        return Cursors.page(
                database.read(
                        "list stock movements",
                        session -> session.list(
                                MOVEMENTS,
                                row -> Keyed.of(movement(row), row.getLong(2), row.getLong(3)),
                                product.toString(),
                                start.get(0),
                                start.get(1),
                                page.limit() + 1)),
                page,
                query);
    }

    private static StockMovement movement(ResultSet row) throws SQLException {
        StockMovement movement = StockMovement.from(Fields.parse(row.getString(1)));
        if (movement.at().toEpochMilli() != row.getLong(2)
                || !movement.id().toString().equals(row.getString(4))
                || !movement.product().toString().equals(row.getString(5))) {
            throw new CorruptDataError(
                    "read a stock movement",
                    "stock movement " + movement.id(),
                    "its columns do not fit its content",
                    null);
        }
        return movement;
    }

    static StockLevel level(ResultSet row) throws SQLException {
        return new StockLevel(
                new ProductId(UUID.fromString(row.getString(1))),
                new LocationId(row.getString(2)),
                Quantity.ofScaled(row.getLong(3)),
                Quantity.ofScaled(row.getLong(4)),
                StockRows.cost(row.getString(5)));
    }
}

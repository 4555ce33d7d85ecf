package dev.mypos.stock;

import dev.mypos.catalog.ProductId;
import dev.mypos.error.ConflictError;
import dev.mypos.journal.JournalEntry;
import dev.mypos.journal.Trail;
import dev.mypos.money.Quantity;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.store.LocationId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Movements in a map; remembers whether the last one had a floor. */
final class MemoryStock implements StockRepository {
    final List<JournalEntry> journal = new ArrayList<>();
    final List<Boolean> floors = new ArrayList<>();
    private final Map<MovementId, StockMovement> stored = new LinkedHashMap<>();

    @Override
    public List<StockMovement> move(List<StockMovement> movements, boolean floor, Trail trail) {
        StockMovement movement = movements.get(0);
        floors.add(floor);
        StockMovement before = stored.putIfAbsent(movement.id(), movement);
        if (before == null) {
            journal.addAll(trail.entries());
            return movements;
        }
        if (!before.sameRequest(movement)) {
            throw ConflictError.idempotencyConflict(
                    "move stock", "movement", movement.id().toString());
        }
        return List.of(before);
    }

    @Override
    public List<StockLevel> levels(Collection<ProductId> products) {
        Map<LocationId, StockLevel> levels = new LinkedHashMap<>();
        stored.values().stream()
                .filter(movement -> products.contains(movement.product()))
                .forEach(movement -> levels.merge(
                        movement.location(),
                        new StockLevel(movement.product(), movement.location(), movement.delta(), Quantity.ZERO),
                        (a, b) -> new StockLevel(
                                a.product(), a.location(), a.available().plus(b.available()), Quantity.ZERO)));
        return List.copyOf(levels.values());
    }

    @Override
    public Page<StockLevel> list(LocationId location, StockQuery query, PageRequest page) {
        throw new AssertionError("the service passes this on");
    }

    @Override
    public Page<StockMovement> movements(ProductId product, PageRequest page) {
        return new Page<>(List.copyOf(stored.values()), Optional.empty());
    }
}

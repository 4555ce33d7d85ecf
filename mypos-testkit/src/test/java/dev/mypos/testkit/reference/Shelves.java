package dev.mypos.testkit.reference;

import dev.mypos.catalog.Product;
import dev.mypos.catalog.ProductId;
import dev.mypos.error.POSError;
import dev.mypos.money.Quantity;
import dev.mypos.notify.Event;
import dev.mypos.stock.LowStock;
import dev.mypos.stock.StockEffect;
import dev.mypos.stock.StockMovement;
import dev.mypos.stock.StockRefusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a step does to stock. */
record Shelves(Memory memory) {
    Optional<POSError> refuse(String operation, List<StockEffect> effects) {
        return effects.stream()
                .map(StockEffect::location)
                .distinct()
                .flatMap(location ->
                        refuseAt(
                                operation,
                                effects.stream()
                                        .filter(effect -> effect.location().equals(location))
                                        .toList())
                                .stream())
                .findFirst();
    }

    private Optional<POSError> refuseAt(String operation, List<StockEffect> effects) {
        Map<ProductId, StockRefusal.Seen> seen = new HashMap<>();
        for (StockEffect effect : effects) {
            Product product = memory.products.get(effect.product());
            if (product != null) {
                Quantity available = memory.has(Fault.STOCK_NOT_CHECKED)
                        ? Quantity.MAX_LINE
                        : memory.available(product.id(), effect.location());
                seen.put(product.id(), new StockRefusal.Seen(product.terms(), available));
            }
        }
        return StockRefusal.of(operation, effects, seen);
    }

    /** Changes the level, and stores the movement unless it waits for its event. */
    void put(StockMovement movement) {
        Quantity before = memory.available(movement.product(), movement.location());
        Quantity after = before.plus(movement.delta());
        memory.available.put(new Memory.Place(movement.product(), movement.location()), after);
        if (movement.cost().isPresent() && !memory.has(Fault.COST_LOST)) {
            memory.costs.put(
                    new Memory.Place(movement.product(), movement.location()),
                    movement.cost().get());
        }
        boolean waits = memory.movementsWait && movement.reason().followsFromTransaction();
        if (!waits && (!memory.has(Fault.MOVEMENT_LOST) || memory.movements.size() % 3 != 1)) {
            memory.movements.put(movement.id(), movement);
        }
        crossing(movement, memory.has(Fault.LOW_STOCK_TOLD_EACH_TIME) ? Quantity.MAX_LINE : before, after)
                .ifPresent(memory::tell);
    }

    private Optional<Event> crossing(StockMovement movement, Quantity before, Quantity after) {
        String cause = movement.reason().followsFromTransaction()
                ? movement.source()
                : movement.id().value().toString();
        return Optional.ofNullable(memory.products.get(movement.product()))
                .flatMap(product -> product.lowStock()
                        .flatMap(threshold -> LowStock.crossing(
                                product.id(),
                                product.sku(),
                                movement.location(),
                                threshold,
                                before,
                                after,
                                cause,
                                movement.at())));
    }
}

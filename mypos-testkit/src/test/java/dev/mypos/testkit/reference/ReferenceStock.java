package dev.mypos.testkit.reference;

import dev.mypos.catalog.Product;
import dev.mypos.catalog.ProductId;
import dev.mypos.check.Caseless;
import dev.mypos.error.ConflictError;
import dev.mypos.error.POSError;
import dev.mypos.journal.Trail;
import dev.mypos.money.Quantity;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.stock.StockEffect;
import dev.mypos.stock.StockLevel;
import dev.mypos.stock.StockMovement;
import dev.mypos.stock.StockQuery;
import dev.mypos.stock.StockRepository;
import dev.mypos.store.LocationId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

record ReferenceStock(Memory memory) implements StockRepository {
    @Override
    public List<StockMovement> move(List<StockMovement> movements, boolean floor, Trail trail) {
        synchronized (memory) {
            List<StockMovement> stored = stored(movements);
            if (stored.size() == movements.size()) {
                return stored;
            }
            new Shelves(memory).refuse("move stock", effects(movements, floor)).ifPresent(refusal -> {
                throw refusal;
            });
            movements.forEach(movement -> new Shelves(memory).put(movement));
            memory.leave(trail);
            return movements;
        }
    }

    private List<StockMovement> stored(List<StockMovement> movements) {
        if (memory.has(Fault.MOVEMENT_ID_NOT_CHECKED)) {
            return List.of();
        }
        List<StockMovement> stored = new ArrayList<>();
        for (StockMovement movement : movements) {
            StockMovement before = memory.movements.get(movement.id());
            if (before != null && !before.sameRequest(movement)) {
                throw conflict(movement);
            }
            if (before != null) {
                stored.add(before);
            }
        }
        if (!stored.isEmpty() && stored.size() < movements.size()) {
            throw conflict(stored.get(0));
        }
        return stored;
    }

    private static POSError conflict(StockMovement movement) {
        return ConflictError.idempotencyConflict(
                "move stock", "movement", movement.id().value().toString());
    }

    private List<StockEffect> effects(List<StockMovement> movements, boolean floor) {
        Map<Memory.Place, Quantity> deltas = new LinkedHashMap<>();
        movements.forEach(movement -> deltas.merge(
                new Memory.Place(movement.product(), movement.location()), movement.delta(), Quantity::plus));
        return deltas.entrySet().stream()
                .map(delta -> new StockEffect(
                        delta.getKey().product(),
                        Optional.ofNullable(memory.products.get(delta.getKey().product()))
                                .map(Product::sku)
                                .orElse(delta.getKey().product().toString()),
                        delta.getKey().location(),
                        delta.getValue(),
                        Optional.empty(),
                        true,
                        floor))
                .toList();
    }

    @Override
    public List<StockLevel> levels(Collection<ProductId> products) {
        synchronized (memory) {
            return memory.available.entrySet().stream()
                    .filter(level -> products.contains(level.getKey().product()))
                    .map(level -> level(level.getKey(), level.getValue()))
                    .toList();
        }
    }

    @Override
    public Page<StockLevel> list(LocationId location, StockQuery query, PageRequest page) {
        synchronized (memory) {
            Predicate<Product> wanted = query.fold(
                    all -> product -> true,
                    low -> product -> product.lowStock()
                            .filter(threshold -> available(product, location).compareTo(threshold) <= 0)
                            .isPresent(),
                    below -> product -> available(product, location).isNegative());
            return Pages.of(
                            memory,
                            location + " " + query,
                            memory.products.values().stream()
                                    .filter(product -> product.active()
                                            && product.stockPolicy().tracked())
                                    .filter(wanted),
                            product -> Caseless.key(product.name()) + "\t" + product.id(),
                            page)
                    .map(product -> level(new Memory.Place(product.id(), location), available(product, location)));
        }
    }

    private StockLevel level(Memory.Place place, Quantity available) {
        return new StockLevel(
                place.product(),
                place.location(),
                available,
                Quantity.ZERO,
                Optional.ofNullable(memory.costs.get(place)));
    }

    private Quantity available(Product product, LocationId location) {
        return memory.available(product.id(), location);
    }

    @Override
    public Page<StockMovement> movements(ProductId product, PageRequest page) {
        synchronized (memory) {
            List<StockMovement> all = List.copyOf(memory.movements.values());
            Map<StockMovement, Integer> places = new LinkedHashMap<>();
            Stream.iterate(0, place -> place < all.size(), place -> place + 1)
                    .forEach(place -> places.put(all.get(place), place));
            return Pages.of(
                    memory,
                    "movements " + product,
                    all.stream().filter(movement -> movement.product().equals(product)),
                    movement -> Pages.descending(Objects.requireNonNull(places.get(movement))),
                    page);
        }
    }
}

package dev.mypos.stock;

import dev.mypos.catalog.Product;
import dev.mypos.catalog.ProductId;
import dev.mypos.catalog.ProductRepository;
import dev.mypos.journal.JournalEntry;
import dev.mypos.journal.Trail;
import dev.mypos.store.Caller;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns the variances of a sheet into movements. Their ids follow from sheet and product and their order from the product,
 * so whoever books the sheet again stores the same steps.
 */
record CountBooking(StockRepository stock, ProductRepository products, Caller caller, CountSheet sheet) {
    /** Each has a journal entry of its own, and a trail takes so many. */
    private static final int MOVEMENTS_A_STEP = Trail.MAX_ENTRIES;

    void book(Stream<Count> counts) {
        Iterator<Count> differing =
                counts.filter(count -> !count.variance().isZero()).iterator();
        List<Count> step = new ArrayList<>(MOVEMENTS_A_STEP);
        while (differing.hasNext()) {
            step.add(differing.next());
            if (step.size() == MOVEMENTS_A_STEP || !differing.hasNext()) {
                move(step);
                step.clear();
            }
        }
    }

    private void move(List<Count> step) {
        Map<ProductId, String> skus = products
                .find(step.stream().map(Count::product).toList())
                .stream()
                .collect(Collectors.toMap(Product::id, Product::sku));
        JournalEntry[] entries = step.stream()
                .map(count -> entry(count, skus.getOrDefault(count.product(), "")))
                .toArray(JournalEntry[]::new);
        stock.move(step.stream().map(this::movement).toList(), false, Trail.of(entries));
    }

    private StockMovement movement(Count count) {
        return new StockMovement(
                id(count),
                count.product(),
                sheet.location(),
                count.variance(),
                StockReason.COUNT,
                "count " + sheet.id(),
                caller.actor().id(),
                caller.now(),
                false,
                Optional.of(sheet.name()));
    }

    private MovementId id(Count count) {
        String name = "count " + sheet.id() + " of " + count.product();
        return new MovementId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    private JournalEntry entry(Count count, String sku) {
        return caller.entry(
                "stock.adjusted",
                count.product().toString(),
                Map.of(
                        "sku", sku,
                        "location", sheet.location().value(),
                        "delta", count.variance().toString(),
                        "reason", StockReason.COUNT.code(),
                        "source", "count " + sheet.id(),
                        "movement_id", id(count).toString()));
    }
}

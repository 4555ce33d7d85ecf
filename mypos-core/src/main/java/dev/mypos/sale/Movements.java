package dev.mypos.sale;

import dev.mypos.catalog.ProductId;
import dev.mypos.money.Quantity;
import dev.mypos.stock.MovementId;
import dev.mypos.stock.StockMovement;
import dev.mypos.stock.StockReason;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** The stock movements that follow from a transaction. */
public final class Movements {
    private Movements() {}

    /**
     * One for each product that the transaction takes or puts back, sorted by product. The ids follow from transaction and
     * product, so making them twice makes the same ones.
     */
    public static List<StockMovement> of(Transaction transaction) {
        SortedMap<UUID, Quantity> deltas = new TreeMap<>();
        transaction.fold(sale -> take(deltas, sale), refund -> putBack(deltas, refund));
        return deltas.entrySet().stream()
                .filter(delta -> !delta.getValue().isZero())
                .map(delta -> movement(transaction, delta.getKey(), delta.getValue()))
                .toList();
    }

    private static SortedMap<UUID, Quantity> take(SortedMap<UUID, Quantity> deltas, Sale sale) {
        for (LineItem line : sale.lines()) {
            add(deltas, line, line.quantity().negated());
        }
        return deltas;
    }

    private static SortedMap<UUID, Quantity> putBack(SortedMap<UUID, Quantity> deltas, Refund refund) {
        for (Refund.Returned returned : refund.returned()) {
            if (returned.restocked()) {
                add(deltas, returned.line(), returned.line().quantity());
            }
        }
        return deltas;
    }

    private static void add(SortedMap<UUID, Quantity> deltas, LineItem line, Quantity delta) {
        if (line.item().tracked()) {
            deltas.merge(line.item().product().value(), delta, Quantity::plus);
        }
    }

    private static StockMovement movement(Transaction transaction, UUID product, Quantity delta) {
        Header header = transaction.header();
        String source = header.id().toString();
        UUID id = UUID.nameUUIDFromBytes((source + "/" + product).getBytes(StandardCharsets.UTF_8));
        StockReason reason = transaction.fold(sale -> StockReason.SALE, refund -> StockReason.REFUND);
        return new StockMovement(
                new MovementId(id),
                new ProductId(product),
                header.location(),
                delta,
                reason,
                source,
                header.cashier(),
                header.occurredAt(),
                header.fact(),
                Optional.empty());
    }
}

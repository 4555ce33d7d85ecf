package dev.mypos.stock;

import dev.mypos.catalog.ProductId;
import dev.mypos.catalog.Terms;
import dev.mypos.error.POSError;
import dev.mypos.money.Quantity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides why the stock effects of a step are refused, in the same words and order on every backend: an unknown product
 * first, then inactive ones, then changed terms, then too little stock; each for all lines at once.
 */
public final class StockRefusal {
    private StockRefusal() {}

    /** What a backend found stored. */
    public record Seen(Terms terms, Quantity available) {}

    /** Whether this effect may happen on what was seen. */
    public static boolean allows(StockEffect effect, Seen seen) {
        throw new UnsupportedOperationException();
    }

    /**
     * The error that tells of all effects that may not happen; empty if all may.
     *
     * @param seen what is stored; a product that is missing there is unknown
     */
    public static Optional<POSError> of(String operation, List<StockEffect> effects, Map<ProductId, Seen> seen) {
        throw new UnsupportedOperationException();
    }
}

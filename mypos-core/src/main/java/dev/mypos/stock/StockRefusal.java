package dev.mypos.stock;

import dev.mypos.catalog.ProductId;
import dev.mypos.catalog.StockPolicy;
import dev.mypos.catalog.Terms;
import dev.mypos.error.ConflictError;
import dev.mypos.error.InsufficientStockError;
import dev.mypos.error.NotFoundError;
import dev.mypos.error.POSError;
import dev.mypos.error.ValidationError;
import dev.mypos.money.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Decides why the stock effects of a step are refused, in the same words and order on every backend: an unknown product
 * first, then inactive ones, then changed terms, then too little stock; each for all lines at once.
 */
public final class StockRefusal {
    private StockRefusal() {}

    /** What a backend found stored. */
    public record Seen(Terms terms, Quantity available) {}

    /**
     * Whether this effect may happen on what was seen. Only what takes from a DENY product can be too much: an effect of
     * zero checks the terms, and what is put back is always welcome.
     */
    public static boolean allows(StockEffect effect, Seen seen) {
        Check check = new Check(effect, seen);
        return !check.isInactive() && !check.isChanged() && !check.isShort() && !check.isBeyond();
    }

    /**
     * The error that tells of all effects that may not happen; empty if all may.
     *
     * @param seen what is stored; a product that is missing there is unknown
     */
    public static Optional<POSError> of(String operation, List<StockEffect> effects, Map<ProductId, Seen> seen) {
        List<Check> checks = new ArrayList<>(effects.size());
        for (StockEffect effect : effects) {
            Seen stored = seen.get(effect.product());
            if (stored == null) {
                return Optional.of(new NotFoundError(operation, "product", effect.sku()));
            }
            checks.add(new Check(effect, stored));
        }
        return inactive(operation, where(checks, Check::isInactive))
                .or(() -> changed(operation, where(checks, Check::isChanged)))
                .or(() -> insufficient(operation, where(checks, Check::isShort)))
                .or(() -> beyond(operation, where(checks, Check::isBeyond)));
    }

    private static List<Check> where(List<Check> checks, Predicate<Check> refused) {
        return checks.stream().filter(refused).toList();
    }

    private static Optional<POSError> inactive(String operation, List<Check> refused) {
        return refused.isEmpty()
                ? Optional.empty()
                : Optional.of(ConflictError.productInactive(
                        operation,
                        refused.stream().map(check -> check.effect().sku()).toList()));
    }

    private static Optional<POSError> changed(String operation, List<Check> refused) {
        return refused.isEmpty()
                ? Optional.empty()
                : Optional.of(ConflictError.priceChanged(
                        operation, refused.stream().map(Check::change).toList()));
    }

    private static Optional<POSError> insufficient(String operation, List<Check> refused) {
        if (refused.isEmpty()) {
            return Optional.empty();
        }
        List<InsufficientStockError.Shortage> shortages =
                refused.stream().map(Check::shortage).toList();
        boolean sells =
                refused.stream().anyMatch(check -> check.effect().ifStill().isPresent());
        return Optional.of(
                sells
                        ? new InsufficientStockError(operation, shortages)
                        : InsufficientStockError.ofChange(operation, shortages));
    }

    private static Optional<POSError> beyond(String operation, List<Check> refused) {
        return refused.stream()
                .findFirst()
                .map(check -> ValidationError.of(
                        operation,
                        "stock",
                        "range",
                        "the stock of " + check.effect().sku() + " must stay within 10^12 pieces of zero"));
    }

    /** One effect against what is stored. */
    private record Check(StockEffect effect, Seen seen) {
        boolean isInactive() {
            return effect.ifStill().isPresent() && !seen.terms().active();
        }

        boolean isChanged() {
            return effect.ifStill().filter(this::unlikeStored).isPresent();
        }

        private boolean unlikeStored(Terms shown) {
            return effect.anyPrice() ? !shown.sameButPrice(seen.terms()) : !shown.equals(seen.terms());
        }

        boolean isShort() {
            return effect.floor()
                    && effect.delta().isNegative()
                    && seen.terms().stock() == StockPolicy.DENY
                    && seen.available().plus(effect.delta()).isNegative();
        }

        boolean isBeyond() {
            long after = seen.available().scaled() + effect.delta().scaled();
            return after < Quantity.MIN.scaled() || after > -Quantity.MIN.scaled();
        }

        ConflictError.PriceChange change() {
            Terms shown = effect.ifStill().orElseThrow();
            return new ConflictError.PriceChange(
                    effect.product().toString(),
                    effect.sku(),
                    shown.unlike(seen.terms()),
                    seen.terms().unlike(shown));
        }

        InsufficientStockError.Shortage shortage() {
            Quantity left = seen.available().isNegative() ? Quantity.ZERO : seen.available();
            return new InsufficientStockError.Shortage(
                    effect.product().toString(),
                    effect.sku(),
                    effect.delta().negated().value(),
                    left.value());
        }
    }
}

package dev.mypos.error;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Lines, or changes of stock, that ask for more than is available; nothing was done. The message lists all of them. Immutable.
 */
public final class InsufficientStockError extends ConflictError {
    private static final long serialVersionUID = 1;

    private static final String SELL_LESS =
            "Sell no more than is available, take the product out of the cart, or receive stock first.";

    private static final String TAKE_LESS = "Take no more than is available, or book first what came in.";

    private final List<Shortage> shortages;

    /**
     * Names every line that is short at once.
     *
     * @throws IllegalArgumentException if there is no shortage
     */
    public InsufficientStockError(String operation, List<Shortage> shortages) {
        this(operation, shortages, SELL_LESS);
    }

    private InsufficientStockError(String operation, List<Shortage> shortages, String remedy) {
        super(ErrorCode.INSUFFICIENT_STOCK, operation, "stock", wording(shortages, remedy), details(shortages));
        this.shortages = List.copyOf(shortages);
    }

    /**
     * The same for changes of stock that are no sale, which have another remedy.
     *
     * @throws IllegalArgumentException if there is no shortage
     */
    public static InsufficientStockError ofChange(String operation, List<Shortage> shortages) {
        return new InsufficientStockError(operation, shortages, TAKE_LESS);
    }

    /** Every product that is short, in the order of the cart, at least one; unmodifiable. */
    public List<Shortage> shortages() {
        return shortages;
    }

    private static Wording wording(List<Shortage> shortages, String remedy) {
        if (shortages.isEmpty()) {
            throw new IllegalArgumentException("An InsufficientStockError needs at least one shortage");
        }
        String lines = shortages.stream()
                .map(shortage -> SafeText.value(shortage.sku()) + ": " + shortage.terms())
                .collect(joining("; "));
        return new Wording("There is not enough in stock. " + lines + ".", remedy);
    }

    private static Map<String, String> details(List<Shortage> shortages) {
        return shortages.stream()
                .collect(toMap(
                        Shortage::sku,
                        shortage -> "product_id " + shortage.productId() + ", " + shortage.terms(),
                        (first, second) -> first + "; " + second,
                        TreeMap::new));
    }

    /**
     * One product that is short. Immutable.
     *
     * @param asked what the cart or the change asks for in all, in sales units
     * @param available what could be sold, in sales units
     */
    public record Shortage(String productId, String sku, BigDecimal asked, BigDecimal available)
            implements Serializable {
        /** Refuses nulls. */
        public Shortage {
            Objects.requireNonNull(productId, "productId");
            Objects.requireNonNull(sku, "sku");
            Objects.requireNonNull(asked, "asked");
            Objects.requireNonNull(available, "available");
        }

        private String terms() {
            return "asked " + plain(asked) + ", available " + plain(available);
        }

        private static String plain(BigDecimal quantity) {
            return quantity.stripTrailingZeros().toPlainString();
        }
    }
}

package dev.mypos.receipt;

import dev.mypos.error.ValidationError;
import dev.mypos.sale.Transaction;
import dev.mypos.store.Store;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the customer gets in hand: who sold what to which price, discounts, taxes, how it was paid, and the numbers that
 * find it again. It names no customer.
 *
 * <p>Amounts show the currency's decimals and dates are ISO 8601 in every locale. The amounts of the goods, less the
 * discounts, plus the taxes that come on top, are the total; the total plus rounding is what was tendered less change.
 * Immutable.
 */
public final class Receipt {
    /** The columns that {@link Receipts#text} prints: 42. */
    public static final int DEFAULT_COLUMNS = 42;

    private static final Set<Integer> COLUMNS = Set.of(32, DEFAULT_COLUMNS, 48);

    private final List<Line> lines;

    private Receipt(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /**
     * The receipt of a stored transaction. All figures are the transaction's own; only name, address, tax number and time
     * zone are those the store has now.
     */
    public static Receipt of(Store store, Transaction transaction, Kind kind) {
        return new Receipt(Layout.of(store, transaction, kind));
    }

    /**
     * Rows for a printer or terminal of that many columns, each ended by a line feed and none wider, however long the
     * names in it are. Chinese, Japanese and Korean characters count as two columns.
     *
     * @param columns 32, 42 or 48
     * @throws ValidationError if it is another number
     */
    public String text(int columns) {
        if (!COLUMNS.contains(columns)) {
            throw ValidationError.of("print the receipt", "width", "allowed", "must be 32, 42 or 48, not " + columns);
        }
        TextForm form = new TextForm(columns);
        return lines.stream()
                .flatMap(line -> line.as(form).stream())
                .map(row -> row.stripTrailing() + "\n")
                .collect(Collectors.joining());
    }

    /** What the receipt is. */
    public enum Kind {
        /** The one handed out with the goods. */
        ORIGINAL,
        /** A later one, marked as a copy. */
        REPRINT
    }
}

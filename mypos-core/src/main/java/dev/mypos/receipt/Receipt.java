package dev.mypos.receipt;

import dev.mypos.error.ValidationError;
import dev.mypos.sale.Settlement;
import dev.mypos.sale.Tender;
import dev.mypos.sale.Transaction;
import dev.mypos.sale.TransactionSummary;
import dev.mypos.store.Store;
import java.util.List;

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

    private final String title;
    private final List<Line> lines;
    private final boolean handsOverCash;

    private Receipt(String title, List<Line> lines, boolean handsOverCash) {
        this.title = title;
        this.lines = List.copyOf(lines);
        this.handsOverCash = handsOverCash;
    }

    /**
     * The receipt of a stored transaction. All figures are the transaction's own; only name, address, tax number and time
     * zone are those the store has now.
     *
     * @throws ValidationError if it is to be a gift receipt and the transaction is not a sale
     */
    public static Receipt of(Store store, Transaction transaction, Kind kind) {
        if (kind.gift() && transaction.kind() != TransactionSummary.Kind.SALE) {
            throw ValidationError.of(
                    "make the receipt", "kind", "gift-of-sale", "must not be a gift receipt for money given back");
        }
        return new Receipt(
                store.legalName() + ", receipt " + transaction.receiptNumber(),
                Layout.of(store, transaction, kind),
                kind == Kind.ORIGINAL && handsOverCash(transaction.settlement()));
    }

    private static boolean handsOverCash(Settlement settlement) {
        return settlement.change().isPositive()
                || settlement.tenders().stream()
                        .anyMatch(tender -> tender.kind() == Tender.Kind.CASH
                                && tender.amount().isPositive());
    }

    /**
     * Rows for a printer or terminal of that many columns, each ended by a line feed and none wider, however long the
     * names in it are. Chinese, Japanese and Korean characters count as two columns.
     *
     * @param columns 32, 42 or 48
     * @throws ValidationError if it is another number
     */
    public String text(int columns) {
        return TextForm.print("print the receipt", lines, columns);
    }

    /**
     * A page of its own for a browser, with print styles for that paper. It is HTML that is well-formed XML too, asks for
     * nothing from elsewhere, runs no script and escapes whatever names are in it.
     */
    public String html(Paper paper) {
        return HtmlPage.of(title, lines, paper);
    }

    /**
     * Bytes for a receipt printer that understands ESC/POS. What the printer's code page cannot show becomes a plain
     * look-alike or a question mark; no text can steer the printer.
     */
    public byte[] escPos(EscPos printer) {
        return EscPosForm.bytes(lines, printer, printer.opensDrawer() && handsOverCash);
    }

    /** What the receipt is. */
    public enum Kind {
        /** The one handed out with the goods. */
        ORIGINAL(false, false),
        /** A later one, marked as a copy. */
        REPRINT(false, true),
        /** For whoever is given the goods: without prices, taxes and payment. Of sales only. */
        GIFT(true, false),
        /** A later one for whoever is given the goods, marked as a copy. */
        GIFT_REPRINT(true, true);

        private final boolean gift;
        private final boolean copy;

        Kind(boolean gift, boolean copy) {
            this.gift = gift;
            this.copy = copy;
        }

        /** The kind that is both or neither. */
        public static Kind of(boolean gift, boolean copy) {
            if (gift) {
                return copy ? GIFT_REPRINT : GIFT;
            }
            return copy ? REPRINT : ORIGINAL;
        }

        boolean gift() {
            return gift;
        }

        boolean copy() {
            return copy;
        }
    }
}

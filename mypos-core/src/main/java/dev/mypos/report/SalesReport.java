package dev.mypos.report;

import dev.mypos.money.Quantity;
import dev.mypos.sale.Transaction;
import dev.mypos.store.Store;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Figures over transactions, in rows by time, goods, people, place, tender or tax.
 *
 * <p>Rows are those that a transaction touches, sorted by key. A refund counts where and when it was made, not where its
 * sale was. All amounts are before cash rounding, which belongs to no line and no tax; only {@link By#TENDER} shows what
 * was really taken, so its net differs from that of the other groupings by the cash rounding. Immutable.
 */
public final class SalesReport {
    private final By by;
    private final List<Row> rows;
    private final Row total;

    private SalesReport(By by, List<Row> rows, Row total) {
        this.by = by;
        this.rows = rows;
        this.total = total;
    }

    /**
     * Reads all transactions once, in any order; needs memory for the rows only. Does not close the stream.
     *
     * @param transactions in the store's currency
     * @param store for its currency and time zone
     * @throws dev.mypos.error.ValidationError if a transaction is in another currency, or the items of a row are beyond the
     *     limit of {@link Quantity}
     */
    public static SalesReport of(Stream<? extends Transaction> transactions, By by, Store store) {
        Grouping grouping = Grouping.of(by, store);
        Currency currency = store.currency();
        Map<Object, Tally> tallies = new HashMap<>();
        Tally total = new Tally("total", "Total", currency);
        transactions.forEachOrdered(transaction -> {
            List<Part> parts = Part.merged(grouping.parts(transaction));
            for (Part part : parts) {
                tallies.computeIfAbsent(part.group(), group -> new Tally(part.key(), part.label(), currency))
                        .add(transaction, part);
            }
            if (!parts.isEmpty() || by.ofAllTransactions()) {
                total.add(transaction, new Part("total", "total", "Total", Figures.sum(currency, parts)));
            }
        });
        List<Row> rows = tallies.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Object, Tally> tally) ->
                                tally.getValue().key())
                        .thenComparing(tally -> tally.getKey().toString()))
                .map(tally -> tally.getValue().row())
                .toList();
        return new SalesReport(by, rows, total.row());
    }

    public By by() {
        return by;
    }

    /** Sorted by key; unmodifiable. */
    public List<Row> rows() {
        return rows;
    }

    /**
     * The sums of the rows; but {@code sales} and {@code refunds} count each transaction once, however many rows it
     * touches, and by reasons only those that touch one. Its key is {@code total}.
     */
    public Row total() {
        return total;
    }

    /** What the rows are, and what belongs to one. */
    public enum By {
        /** Business days as ISO dates, with whole transactions. */
        DAY,
        /** Hours of the day at which it happened, {@code 00} to {@code 23} in the store's zone, with whole transactions. */
        HOUR,
        /** Weeks of business days by ISO 8601, {@code 2026-W09}, Monday first, with whole transactions. */
        WEEK,
        /** Months of business days, {@code 2026-03}, with whole transactions. */
        MONTH,
        /**
         * Products, with their lines. The key is the SKU and the label the name, both from the transaction recorded last; a
         * product that changed them is still one row.
         */
        PRODUCT,
        /** Categories as they were named when it was sold, {@code none} for goods without one, with their lines. */
        CATEGORY,
        /** Customers by id, {@code none} for sales without one, with whole transactions. */
        CUSTOMER,
        /** Staff members by id: whoever sold or gave money back, with whole transactions. */
        STAFF,
        /** Registers by id, with whole transactions. */
        REGISTER,
        /**
         * Ways of paying: {@code card}, {@code cash}, {@code other}, with what was taken, cash less change, and what was
         * given back. What is paid cannot be told apart by piece, so items, discount and tax are zero.
         */
        TENDER,
        /**
         * Discounts by their reasons, {@code none} for those without one: in {@code discount} what they took off. Only
         * sales with a discount count, and what is sold cannot be told apart by discount, so the other figures are zero.
         */
        DISCOUNT_REASON,
        /** Refunds and voids by their reasons, {@code none} for those without one; no sale counts. */
        REFUND_REASON,
        /**
         * Taxes by name and rate, {@code none} for what bears none, with the lines that bear them. Gross and refunded are
         * the net amounts with this tax alone, so a line with two taxes is in two rows with its net in both.
         */
        TAX;

        /** Whether a transaction that touches no row, such as a sale of nothing but gifts by tender, is in the total. */
        boolean ofAllTransactions() {
            return this != DISCOUNT_REASON && this != REFUND_REASON;
        }
    }

    /**
     * One row.
     *
     * @param key what the row is of, unchanged from one report to the next
     * @param label the key in words
     * @param sales count of sales that touch the row
     * @param refunds count of refunds that touch the row, voids included
     * @param items pieces sold less returned
     * @param gross total of the sales as charged: after discounts, tax included
     * @param discount contained in gross, 0 or more: that much more it would have been; of sales only
     * @param tax of sales less refunds
     * @param refunded total of the refunds, 0 or less
     */
    public record Row(
            String key,
            String label,
            long sales,
            long refunds,
            Quantity items,
            Sum gross,
            Sum discount,
            Sum tax,
            Sum refunded) {
        /** Gross plus refunded, which is 0 or less. */
        public Sum net() {
            return gross.plus(refunded);
        }
    }
}

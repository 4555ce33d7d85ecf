package dev.mypos.report;

import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.sale.Transaction;
import dev.mypos.store.Store;
import java.util.List;
import java.util.stream.Stream;

public final class SalesReport {
    private SalesReport() {}

    public static SalesReport of(Stream<? extends Transaction> transactions, By by, Store store) {
        throw new UnsupportedOperationException();
    }

    public By by() {
        throw new UnsupportedOperationException();
    }

    public List<Row> rows() {
        throw new UnsupportedOperationException();
    }

    public Row total() {
        throw new UnsupportedOperationException();
    }

    /** What the rows are. */
    public enum By {
        DAY,
        HOUR,
        PRODUCT,
        CUSTOMER,
        TENDER,
        TAX
    }

    /**
     * One row.
     *
     * @param sales count of sales
     * @param refunds count of refunds
     * @param items pieces sold less returned
     * @param gross total of the sales as charged
     * @param discount contained in gross
     * @param tax of sales less refunds
     * @param refunded total of the refunds, 0 or less
     */
    public record Row(
            String key,
            String label,
            long sales,
            long refunds,
            Quantity items,
            Money gross,
            Money discount,
            Money tax,
            Money refunded) {
        public Money net() {
            return gross.plus(refunded);
        }
    }
}

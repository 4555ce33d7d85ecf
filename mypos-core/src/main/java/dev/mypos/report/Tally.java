package dev.mypos.report;

import dev.mypos.sale.Transaction;
import java.time.Instant;
import java.util.Currency;

/** A row while its transactions are read. Confined to one report. */
final class Tally {
    private String key;
    private String label;
    private Instant named = Instant.MIN;
    private long sales;
    private long refunds;
    private Figures sold;
    private Figures returned;

    Tally(String key, String label, Currency currency) {
        this.key = key;
        this.label = label;
        sold = Figures.zero(currency);
        returned = Figures.zero(currency);
    }

    void add(Transaction transaction, Part part) {
        name(transaction.header().recordedAt(), part);
        transaction.fold(sale -> addSale(part.figures()), refund -> addRefund(part.figures()));
    }

    private void name(Instant recorded, Part part) {
        if (!recorded.isBefore(named)) {
            named = recorded;
            key = part.key();
            label = part.label();
        }
    }

    private Figures addSale(Figures figures) {
        sales++;
        sold = sold.plus(figures);
        return sold;
    }

    private Figures addRefund(Figures figures) {
        refunds++;
        returned = returned.plus(figures);
        return returned;
    }

    String key() {
        return key;
    }

    SalesReport.Row row() {
        return new SalesReport.Row(
                key,
                label,
                sales,
                refunds,
                sold.items().minus(returned.items()),
                sold.amount(),
                sold.discount(),
                sold.tax().minus(returned.tax()),
                returned.amount().negated());
    }
}

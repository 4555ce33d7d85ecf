package dev.mypos.exchange;

import java.util.List;

/**
 * What an import of sales came to. What was stored before, by an import that was repeated, counts as imported.
 *
 * <p>Immutable.
 *
 * @param sales invoices that are sales
 * @param refunds invoices that are refunds without a sale
 * @param adjustments invoices that correct the stock
 * @param before how many of those were stored before, as a whole
 * @param productsMade products that were not in the shop before
 * @param customersMade customers that were not in the shop before
 * @param file all lines of the file; the sum of imported and rejected if it was finished
 * @param rejects at most one for each line, in the file's order
 * @param finished whether the end of the file was reached: false if the thread was interrupted
 */
public record SalesImportResult(
        int sales,
        int refunds,
        int adjustments,
        Before before,
        int productsMade,
        int customersMade,
        LineTotals file,
        LineTotals imported,
        LineTotals rejected,
        List<Reject> rejects,
        boolean finished) {
    public SalesImportResult {
        rejects = List.copyOf(rejects);
    }

    /** How many invoices an earlier import had stored. Immutable. */
    public record Before(int sales, int refunds, int adjustments) {}

    /** Whether all there is was stored before, and no product or customer was made. */
    public boolean nothingNew() {
        return new Before(sales, refunds, adjustments).equals(before) && productsMade == 0 && customersMade == 0;
    }
}

package dev.mypos.report;

import dev.mypos.error.ValidationError;
import dev.mypos.journal.Permission;
import dev.mypos.sale.Ledger;
import dev.mypos.sale.LedgerQuery;
import dev.mypos.sale.Transaction;
import dev.mypos.sale.Transactions;
import dev.mypos.store.Caller;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Reports over what the ledger holds. Safe for use by many threads. */
public final class Reports {
    private final Ledger ledger;
    private final Caller caller;

    public Reports(Ledger ledger, Caller caller) {
        this.ledger = ledger;
        this.caller = caller;
    }

    /**
     * The sales and refunds of these business days, both included. Reads page by page and keeps only the rows, so the
     * length of the time does not matter; needs {@code report.read}.
     *
     * @throws ValidationError if {@code from} is after {@code to}
     * @throws dev.mypos.error.AccessDeniedError if the actor may not read reports
     */
    public SalesReport sales(SalesReport.By by, LocalDate from, LocalDate to) {
        caller.require(Permission.REPORT_READ, "sales report");
        if (from.isAfter(to)) {
            throw ValidationError.of("report sales", "from", "order", "must not be after " + to + "; it is " + from);
        }
        try (Stream<Transaction> transactions = Transactions.stream(ledger, new LedgerQuery.Days(from, to, false))) {
            return SalesReport.of(transactions, by, caller.store());
        }
    }
}

package dev.mypos.report;

import dev.mypos.sale.Ledger;
import dev.mypos.store.Caller;
import java.time.LocalDate;

public final class Reports {
    public Reports(Ledger ledger, Caller caller) {}

    public SalesReport sales(SalesReport.By by, LocalDate from, LocalDate to) {
        throw new UnsupportedOperationException();
    }
}

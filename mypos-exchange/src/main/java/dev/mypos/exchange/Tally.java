package dev.mypos.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what an import of sales comes to while it goes on. Confine to one thread. */
final class Tally {
    private final List<Reject> rejects = new ArrayList<>();
    private final Map<Invoice.Kind, Integer> invoices = new EnumMap<>(Invoice.Kind.class);
    private final Map<Invoice.Kind, Integer> before = new EnumMap<>(Invoice.Kind.class);
    private LineTotals file = LineTotals.NONE;
    private LineTotals imported = LineTotals.NONE;
    private LineTotals rejected = LineTotals.NONE;

    void read(BigDecimal amount) {
        file = file.plus(amount);
    }

    void reject(Reject reject, BigDecimal amount) {
        rejects.add(reject);
        rejected = rejected.plus(amount);
    }

    void reject(SalesLine line, String column, String reason) {
        reject(new Reject(line.line(), column, reason), line.amount());
    }

    /** @param repeated whether all of it was stored before */
    void stored(Invoice.Kind kind, List<SalesLine> lines, boolean repeated) {
        invoices.merge(kind, 1, Integer::sum);
        if (repeated) {
            before.merge(kind, 1, Integer::sum);
        }
        for (SalesLine line : lines) {
            imported = imported.plus(line.amount());
        }
    }

    /** Lines that are dealt with. */
    long done() {
        return imported.lines() + rejected.lines();
    }

    long total() {
        return file.lines();
    }

    SalesImportResult result(int productsMade, int customersMade, boolean finished) {
        return new SalesImportResult(
                invoices.getOrDefault(Invoice.Kind.SALE, 0),
                invoices.getOrDefault(Invoice.Kind.REFUND, 0),
                invoices.getOrDefault(Invoice.Kind.ADJUSTMENT, 0),
                new SalesImportResult.Before(
                        before.getOrDefault(Invoice.Kind.SALE, 0),
                        before.getOrDefault(Invoice.Kind.REFUND, 0),
                        before.getOrDefault(Invoice.Kind.ADJUSTMENT, 0)),
                productsMade,
                customersMade,
                file,
                imported,
                rejected,
                rejects.stream().sorted(Comparator.comparingLong(Reject::line)).toList(),
                finished);
    }
}

package dev.mypos.receipt;

import dev.mypos.money.Money;
import dev.mypos.sale.Settlement;
import dev.mypos.sale.Tender;
import dev.mypos.sale.Transaction;
import java.util.stream.Stream;

/** How the total was paid or given back, and the taxes it contained. */
final class Payment {
    private Payment() {}

    static Stream<Line> lines(Transaction transaction) {
        Settlement settlement = transaction.settlement();
        return Stream.of(
                        unlessZero("Rounding", settlement.roundingAdjustment()),
                        settlement.tenders().stream().map(Payment::tender),
                        unlessZero("Change", settlement.change()),
                        TaxLines.included(transaction.fold(sale -> sale.quote().taxes(), refund -> refund.taxes())))
                .flatMap(lines -> lines);
    }

    private static Stream<Line> unlessZero(String label, Money amount) {
        return amount.isZero() ? Stream.empty() : Stream.of(new Line.Pair(label, Amounts.of(amount)));
    }

    private static Line tender(Tender tender) {
        String kind = switch (tender.kind()) {
            case CASH -> "Cash";
            case CARD -> "Card";
            case OTHER -> "Other";
        };
        String label = tender.reference()
                .map(reference -> kind + ", ref. " + reference)
                .orElse(kind);
        return new Line.Pair(label, Amounts.of(tender.amount()));
    }
}

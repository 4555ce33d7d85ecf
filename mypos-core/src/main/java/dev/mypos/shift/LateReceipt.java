package dev.mypos.shift;

import dev.mypos.money.Money;
import dev.mypos.sale.Transaction;
import dev.mypos.sale.TransactionSummary;
import dev.mypos.wire.Fields;
import java.time.Instant;
import java.util.Currency;

/**
 * A transaction that no earlier Z report could have, and that did not happen in the shift: it was recorded while no shift was
 * open, or had happened before this one was opened. Immutable.
 *
 * @param occurredAt when it happened
 * @param total 0 or more; the kind tells the direction
 */
public record LateReceipt(long receiptNumber, TransactionSummary.Kind kind, Instant occurredAt, Money total) {
    static LateReceipt of(Transaction transaction) {
        return new LateReceipt(
                transaction.receiptNumber(),
                transaction.kind(),
                transaction.header().occurredAt(),
                transaction.total());
    }

    Fields fields() {
        return Fields.builder()
                .put("receipt_number", receiptNumber)
                .put("kind", kind.code())
                .put("created_at", occurredAt)
                .put("total_amount", total.amount())
                .build();
    }

    static LateReceipt from(Fields fields, Currency currency) {
        return new LateReceipt(
                fields.number("receipt_number"),
                fields.read("kind", TransactionSummary.Kind::parse),
                fields.instant("created_at"),
                Money.of(fields.decimal("total_amount"), currency));
    }
}

package dev.mypos.sale;

import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.wire.Fields;
import java.util.List;
import java.util.Map;

/**
 * What of a sale has come back so far.
 *
 * @param lines by line number; lines of which nothing came back are absent
 * @param tenders what was given back by each kind
 * @param version 0 when nothing has come back; counts up with each refund
 * @param voided whether it came back by a void
 */
public record RefundState(
        TransactionId sale,
        Map<Integer, Returned> lines,
        Map<Tender.Kind, Money> tenders,
        List<TransactionId> refunds,
        long version,
        boolean voided) {
    public RefundState {
        lines = Map.copyOf(lines);
        tenders = Map.copyOf(tenders);
        refunds = List.copyOf(refunds);
    }

    /** What of one line has come back. */
    public record Returned(Quantity quantity, Money amount) {}

    public static RefundState none(TransactionId sale) {
        return new RefundState(sale, Map.of(), Map.of(), List.of(), 0, false);
    }

    public Fields fields() {
        return RefundStateFields.write(this);
    }

    /** @throws dev.mypos.error.CorruptDataError if the fields are not those of a refund state */
    public static RefundState from(Fields fields) {
        return fields.as("refund state", RefundStateFields::read);
    }
}

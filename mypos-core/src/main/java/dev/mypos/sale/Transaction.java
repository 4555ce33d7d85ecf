package dev.mypos.sale;

import dev.mypos.money.Money;
import dev.mypos.wire.Fields;
import java.util.List;
import java.util.function.Function;

/** A sale or a refund as stored. Never edited, never deleted (L8). Immutable. */
public sealed interface Transaction permits Sale, Refund {
    Header header();

    List<LineItem> lines();

    /** What was charged, or given back: 0 or more; the kind tells the direction. */
    Money total();

    Settlement settlement();

    TransactionSummary.Kind kind();

    default TransactionId id() {
        return header().id();
    }

    default long receiptNumber() {
        return header().link().receiptNumber();
    }

    default List<Tender> tenders() {
        return settlement().tenders();
    }

    Fields fields();

    /** @throws dev.mypos.error.CorruptDataError if the fields are not those of a transaction */
    static Transaction from(Fields fields) {
        return fields.as("transaction", TransactionFields::read);
    }

    <R> R fold(Function<Sale, R> sale, Function<Refund, R> refund);
}

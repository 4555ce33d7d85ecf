package dev.mypos.sale;

import dev.mypos.money.Money;
import dev.mypos.wire.Fields;
import java.util.List;
import java.util.function.Function;

/** A completed sale. */
public record Sale(Header header, Quote quote, Settlement settlement) implements Transaction {
    @Override
    public List<LineItem> lines() {
        return quote.lines();
    }

    @Override
    public Money total() {
        return quote.total();
    }

    /** What the customer got back in cash. */
    public Money change() {
        return settlement.change();
    }

    @Override
    public TransactionSummary.Kind kind() {
        return TransactionSummary.Kind.SALE;
    }

    @Override
    public Fields fields() {
        return TransactionFields.write(this);
    }

    @Override
    public <R> R fold(Function<Sale, R> sale, Function<Refund, R> refund) {
        return sale.apply(this);
    }
}

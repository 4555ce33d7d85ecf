package dev.mypos.sale;

import dev.mypos.money.Money;
import dev.mypos.money.Rounding;
import dev.mypos.money.Tax;
import dev.mypos.store.RegisterId;
import dev.mypos.wire.Fields;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Money given back. All amounts are 0 or more; only the base of a tax may be a little less, where nearly nothing comes back
 * and its tax is rounded up.
 *
 * @param original the sale it belongs to; empty without one
 * @param total what is given back, tax included, before cash rounding
 */
public record Refund(
        Header header,
        Kind refundKind,
        Optional<Original> original,
        List<Returned> returned,
        List<Tax> taxes,
        Money discount,
        Money total,
        Rounding rules,
        Settlement settlement,
        String reason)
        implements Transaction {
    public Refund {
        returned = List.copyOf(returned);
        taxes = List.copyOf(taxes);
    }

    /** The sale that goods or money come back from. */
    public record Original(TransactionId id, RegisterId register, long receiptNumber) {}

    /**
     * A line that came back.
     *
     * @param line with the figures that came back
     * @param saleLine its number in the sale; empty without one
     */
    public record Returned(LineItem line, OptionalInt saleLine, boolean restocked) {}

    /** Why money goes back. */
    public enum Kind {
        REFUND,
        VOID,
        WITHOUT_SALE
    }

    /** All tax together, included and on top. */
    public Money tax() {
        return Money.sum(total.currency(), taxes, Tax::amount);
    }

    @Override
    public List<LineItem> lines() {
        return returned.stream().map(Returned::line).toList();
    }

    @Override
    public TransactionSummary.Kind kind() {
        return switch (refundKind) {
            case REFUND -> TransactionSummary.Kind.REFUND;
            case VOID -> TransactionSummary.Kind.VOID;
            case WITHOUT_SALE -> TransactionSummary.Kind.REFUND_WITHOUT_SALE;
        };
    }

    @Override
    public Fields fields() {
        return TransactionFields.write(this);
    }

    @Override
    public <R> R fold(Function<Sale, R> sale, Function<Refund, R> refund) {
        return refund.apply(this);
    }
}

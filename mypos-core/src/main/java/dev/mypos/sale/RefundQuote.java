package dev.mypos.sale;

import dev.mypos.money.Money;
import dev.mypos.money.Rounding;
import dev.mypos.money.Tax;
import dev.mypos.store.Store;
import java.util.List;
import java.util.Optional;

/**
 * What a refund gives back. Pure.
 *
 * @param after the sale's refund state once it is done; empty without a sale
 */
public record RefundQuote(
        List<Refund.Returned> returned,
        List<Tax> taxes,
        Money discount,
        Money total,
        Rounding rules,
        Settlement settlement,
        Optional<RefundState> after) {
    /** Of a sale: each line's cumulative share (money.md rule 8), tenders as rule 9. */
    public static RefundQuote ofSale(RefundRequest request, Sale sale, RefundState before) {
        throw new UnsupportedOperationException();
    }

    /** Without a sale: the items at their own prices, with the store's tax and rounding. */
    public static RefundQuote withoutSale(RefundRequest request, Store store) {
        throw new UnsupportedOperationException();
    }
}

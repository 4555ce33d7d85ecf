package dev.mypos.sale;

import dev.mypos.money.Money;
import dev.mypos.money.Rounding;
import dev.mypos.money.Tax;
import dev.mypos.store.Store;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

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
    /** Keeps copies of the lists. */
    public RefundQuote {
        returned = List.copyOf(returned);
        taxes = List.copyOf(taxes);
    }

    /**
     * Of a sale, under the rounding rules that were stored with it.
     *
     * <p>Gross, discount, each tax and total of a line follow, each for itself, the share of what has come back so far, so
     * that any sequence of refunds closes to exactly what was paid; the base of its taxes is the total less the taxes.
     *
     * <p>Without named tenders the money goes back the way it came: first to each tender other than cash, in the order of
     * the sale and up to what it took, then in cash. Named tenders, with the {@linkplain RefundRequest#rest(Tender.Kind)
     * rest} if it has a kind, must come to the total, their cash part rounded to the cash step. Cash is rounded on all that has come back in cash so far. The settlement's tenders are what is given back;
     * there is no change.
     *
     * @param before what has come back so far
     * @throws dev.mypos.error.ValidationError if the request breaks a limit, names nothing, or its tenders do not come to the
     *     total
     * @throws dev.mypos.error.NotFoundError if the sale has no such line
     * @throws dev.mypos.error.ConflictError refund-exceeds-sale if more would come back than was sold, or a sale of which
     *     something came back is to be voided; already-voided if the sale was voided
     */
    public static RefundQuote ofSale(RefundRequest request, Sale sale, RefundState before) {
        return new SaleRefund(request, sale, before).quote();
    }

    /**
     * Without a sale: the items at their own prices, with the store's tax and rounding rules of now. Without named tenders
     * all of it is given back in cash, rounded to the cash step.
     *
     * @throws dev.mypos.error.ValidationError if the request breaks a limit, names no item, is in another currency than the
     *     store's, or its tenders do not come to the total
     * @throws dev.mypos.error.NotFoundError if the store has no rule for an item's tax code
     */
    public static RefundQuote withoutSale(RefundRequest request, Store store) {
        Violations violations = new Violations("refund without a sale");
        new RefundCheck(request, violations).withoutSale(store.currency());
        List<Quote.Input> inputs =
                request.items().stream().map(item -> item.input(store)).toList();
        new LineCheck(store.currency(), violations).lines("items", inputs);
        violations.refuse();
        Quote quote = new Pricing(store.currency(), inputs, List.of(), store.rounding(), Trace.NONE).quote();
        Settlement settlement = RefundTenders.withoutSale(store.currency(), store.rounding())
                .settle(quote.total(), request.tenders(), request.rest());
        return new RefundQuote(
                returned(quote, request.items()),
                quote.taxes(),
                quote.discount(),
                quote.total(),
                quote.rules(),
                settlement,
                Optional.empty());
    }

    private static List<Refund.Returned> returned(Quote quote, List<RefundRequest.Item> items) {
        return quote.lines().stream()
                .map(line -> new Refund.Returned(
                        line,
                        OptionalInt.empty(),
                        line.item().tracked() && items.get(line.number() - 1).restock()))
                .toList();
    }
}

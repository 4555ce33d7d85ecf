package dev.mypos.sale;

import dev.mypos.money.Quantity;
import dev.mypos.store.LocationId;
import dev.mypos.store.RegisterId;
import dev.mypos.store.StoreId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps one sale and what has come back of it. Confine to one thread. */
final class Till {
    static final TransactionId SALE = id(1);

    private final Sale sale;
    private final List<RefundQuote> refunds = new ArrayList<>();
    private RefundState state = RefundState.none(SALE);

    private Till(Sale sale) {
        this.sale = sale;
    }

    static TransactionId id(int number) {
        return new TransactionId(new UUID(7, number));
    }

    static Till sold(Quote quote, Tender... tenders) {
        return sold(quote, Settlement.of(quote.total(), List.of(tenders), quote.rules()));
    }

    static Till sold(Quote quote, Settlement settlement) {
        return new Till(new Sale(header(), quote, settlement));
    }

    static Till soldForCash(Quote quote) {
        return sold(quote, Tender.cash(quote.cashDue()));
    }

    private static Header header() {
        return new Header(
                SALE,
                Digest.ZERO,
                StoreId.MAIN,
                new LocationId("main"),
                RegisterId.MAIN,
                new Header.Link(1, Optional.empty(), Digest.ZERO, Digest.ZERO),
                Instant.EPOCH,
                Instant.EPOCH,
                LocalDate.EPOCH,
                "anna",
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty());
    }

    /** The next request, still empty. */
    RefundRequest request() {
        return RefundRequest.of(id(100 + refunds.size()), RegisterId.MAIN, SALE);
    }

    RefundRequest voiding() {
        return RefundRequest.voiding(id(100 + refunds.size()), RegisterId.MAIN, SALE);
    }

    RefundQuote quote(RefundRequest request) {
        return RefundQuote.ofSale(request, sale, state);
    }

    RefundQuote refund(RefundRequest request) {
        RefundQuote quote = quote(request);
        state = quote.after().orElseThrow();
        refunds.add(quote);
        return quote;
    }

    RefundQuote refund(int line, String quantity) {
        return refund(request().line(line, Quantity.parse(quantity), true));
    }

    Sale sale() {
        return sale;
    }

    RefundState state() {
        return state;
    }

    List<RefundQuote> refunds() {
        return refunds;
    }
}

package dev.mypos.sale;

import dev.mypos.error.ConflictError;
import dev.mypos.error.ErrorCode;
import dev.mypos.error.NotFoundError;
import dev.mypos.error.ThrottledError;
import dev.mypos.error.ValidationError;
import dev.mypos.journal.Permission;
import dev.mypos.journal.Trail;
import dev.mypos.metric.Metrics;
import dev.mypos.money.Quantity;
import dev.mypos.stock.StockEffect;
import dev.mypos.stock.StockMovement;
import dev.mypos.store.Caller;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives money back: of a sale, all of it on the same day (a void), or without a sale.
 *
 * <p>Never more than was paid, in quantity or money, in one step or many, in parallel or not (L5).
 *
 * <p>Safe for use by many threads.
 */
public final class Refunds {
    private static final int MAX_TRIES = 50;

    private final Ledger ledger;
    private final Optional<CardDesk> cards;
    private final Recorder recorder;
    private final Caller caller;

    /** @param cards empty if card tenders are only a record of what a terminal did that stands alone */
    public Refunds(Ledger ledger, Optional<CardDesk> cards, Metrics metrics, Caller caller) {
        this.ledger = ledger;
        this.cards = cards;
        this.recorder = new Recorder(ledger, metrics, caller);
        this.caller = caller;
    }

    /** What a refund would give back now. Stores nothing. */
    public RefundQuote quote(RefundRequest request) {
        return request.sale().isPresent()
                ? quote(request, sale(request.sale().get()))
                : RefundQuote.withoutSale(request, caller.store());
    }

    private RefundQuote quote(RefundRequest request, Sale sale) {
        return RefundQuote.ofSale(request, sale, ledger.refunds(sale.id()));
    }

    /** What of a sale has come back so far. */
    public RefundState state(TransactionId sale) {
        return ledger.refunds(sale);
    }

    /**
     * Stores the refund with the stock it puts back, its number, the sale's refund state, journal and event in one step, or
     * nothing.
     *
     * <p>What a gateway took for the sale goes back through it once the refund is stored.
     *
     * @return the refund as stored; of a repeat the one stored first
     * @throws ValidationError if the request breaks a rule, or happened before 1970 or after today
     * @throws ConflictError idempotency-conflict if another request was stored under the id; shift-closed;
     *     refund-exceeds-sale; already-voided
     * @throws NotFoundError if the sale, one of its lines or the register does not exist
     * @throws ThrottledError busy if other refunds of the same sale were faster many times; try again
     * @throws dev.mypos.error.AccessDeniedError without {@code sale.refund}, {@code sale.void} or
     *     {@code refund.without-sale}
     * @throws dev.mypos.error.PaymentError if the refund is stored, and the gateway did not answer (payment-unknown: send
     *     the same request again) or refuses for good (payment-declined: hand the money out in another way)
     * @throws dev.mypos.error.UnavailableError if storage fails; the same request may be sent again
     */
    public Refund complete(RefundRequest asked) {
        Recorder.Request request = new Recorder.Request(
                asked.id(),
                asked.fingerprint(caller.store()),
                asked.register(),
                asked.happened(),
                asked.customer(),
                asked.reference(),
                needs(asked));
        Optional<Transaction> before = recorder.admit(request);
        Refund refund = before.isPresent() ? (Refund) before.get() : recordOrRepeat(asked, request);
        if (asked.happened().isEmpty()) {
            cards.ifPresent(desk -> new CardRefund(desk, caller).pay(refund));
        }
        return refund;
    }

    private Refund recordOrRepeat(RefundRequest asked, Recorder.Request request) {
        try {
            return record(asked, request);
        } catch (ValidationError | ConflictError | NotFoundError refusal) {
            return (Refund) recorder.repeat(request).orElseThrow(() -> refusal);
        }
    }

    private Refund record(RefundRequest asked, Recorder.Request request) {
        Optional<Sale> sale = asked.sale().map(this::sale);
        for (int attempt = 1; attempt <= MAX_TRIES; attempt++) {
            RefundQuote quote =
                    sale.isPresent() ? quote(asked, sale.get()) : RefundQuote.withoutSale(asked, caller.store());
            try {
                return (Refund) recorder.record(posting(asked, request, sale, quote));
            } catch (ConflictError e) {
                if (e.code() != ErrorCode.STALE_VERSION) {
                    throw e;
                }
            }
        }
        throw new ThrottledError(ErrorCode.BUSY, "record the refund", Duration.ofMillis(200), null);
    }

    private Posting posting(RefundRequest asked, Recorder.Request request, Optional<Sale> sale, RefundQuote quote) {
        Header header = recorder.header(request);
        sale.ifPresent(of -> insistOnSameDay(asked, of, header));
        Refund refund = new Refund(
                header,
                asked.kind(),
                sale.map(Refunds::original),
                quote.returned(),
                quote.taxes(),
                quote.discount(),
                quote.total(),
                quote.rules(),
                quote.settlement(),
                asked.reason());
        List<Claim> claims = new ArrayList<>();
        quote.after().map(Claim.Refunds::new).ifPresent(claims::add);
        if (asked.happened().isEmpty()) {
            cards.ifPresent(desk -> claims.addAll(new CardRefund(desk, caller).owed(asked, quote)));
        }
        return new Posting(refund, effects(refund), claims, trail(refund), recorder.needsShift(request));
    }

    private static void insistOnSameDay(RefundRequest asked, Sale sale, Header header) {
        if (asked.kind() == Refund.Kind.VOID && !sale.header().businessDate().equals(header.businessDate())) {
            throw ValidationError.of(
                    "void the sale",
                    "transaction_id",
                    "same-day",
                    "must be a sale of the same business day, not of "
                            + sale.header().businessDate() + "; refund it instead");
        }
    }

    private Sale sale(TransactionId id) {
        Transaction found = ledger.find(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundError("refund the sale", "sale", id.toString()));
        return found.fold(sale -> sale, refund -> {
            throw ValidationError.of("refund the sale", "transaction_id", "sale", "must be a sale, not a refund");
        });
    }

    private static Refund.Original original(Sale sale) {
        return new Refund.Original(sale.id(), sale.header().register(), sale.receiptNumber());
    }

    private static List<StockEffect> effects(Refund refund) {
        Map<Object, String> skus = new HashMap<>();
        refund.lines()
                .forEach(line -> skus.put(line.item().product(), line.item().sku()));
        return Movements.of(refund).stream()
                .map(back -> effect(back, skus.getOrDefault(back.product(), "")))
                .toList();
    }

    private static StockEffect effect(StockMovement back, String sku) {
        Quantity delta = back.delta();
        return new StockEffect(back.product(), sku, back.location(), delta, Optional.empty(), true, false);
    }

    private static Set<Permission> needs(RefundRequest asked) {
        Set<Permission> needs = EnumSet.of(
                switch (asked.kind()) {
                    case REFUND -> Permission.SALE_REFUND;
                    case VOID -> Permission.SALE_VOID;
                    case WITHOUT_SALE -> Permission.REFUND_WITHOUT_SALE;
                });
        if (asked.happened().isPresent()) {
            needs.add(Permission.RECORD_PAST);
        }
        return needs;
    }

    private Trail trail(Refund refund) {
        String type = refund.refundKind() == Refund.Kind.VOID ? "sale.voided" : "refund.completed";
        Map<String, String> facts = Map.of(
                "sale",
                        refund.original()
                                .map(original -> original.id().toString())
                                .orElse(""),
                "total", refund.total().toString(),
                "reason", refund.reason());
        return caller.trail(type, refund.id().toString(), facts).with(Recorder.event(type, refund));
    }
}

package dev.mypos.sale;

import dev.mypos.catalog.Product;
import dev.mypos.catalog.ProductId;
import dev.mypos.error.ConflictError;
import dev.mypos.error.ErrorCode;
import dev.mypos.error.NotFoundError;
import dev.mypos.error.ValidationError;
import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.payment.PaymentIntent;
import dev.mypos.stock.StockEffect;
import dev.mypos.stock.StockLevel;
import dev.mypos.stock.StockRefusal;
import dev.mypos.store.Caller;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Stores a sale that a gateway takes money for: the money first, then the sale in the step that settles its payments, or
 * the money goes back.
 */
final class CardSale {
    private static final int BATCH = 100;

    private final CardDesk desk;
    private final Recorder recorder;
    private final CardPayments payments;
    private final Reversals reversals;
    private final Caller caller;

    CardSale(CardDesk desk, Recorder recorder, Caller caller) {
        this.desk = desk;
        this.recorder = recorder;
        this.payments = new CardPayments(desk, caller);
        this.reversals = new Reversals(desk, caller);
        this.caller = caller;
    }

    /** Whether a gateway has anything to take of this; what has already happened was paid then. */
    static boolean takes(Cart cart, Posting posting) {
        if (cart.happened().isPresent()) {
            return false;
        }
        for (Tender tender : posting.tenders()) {
            if (isCard(tender)) {
                return true;
            }
        }
        return false;
    }

    static boolean isCard(Tender tender) {
        return tender.kind() == Tender.Kind.CARD && tender.amount().isPositive();
    }

    Transaction record(Posting posting, Recorder.Request request) {
        Optional<Transaction> stored = recorder.repeat(request);
        if (stored.isPresent()) {
            return stored.get();
        }
        List<Money> amounts = amounts(posting);
        try {
            refuseWhatWouldBeRefused(posting);
        } catch (ConflictError | NotFoundError refusal) {
            reversals.giveBack(desk.log().find(posting.id().toString())); // what a try before may have taken
            throw refusal;
        }
        List<PaymentIntent> taken = payments.take(posting.id(), amounts);
        try {
            return store(posting, taken);
        } catch (ConflictError | NotFoundError refusal) {
            reversals.giveBack(taken);
            throw refusal.code() == ErrorCode.STALE_VERSION ? GatewayCalls.busy() : refusal;
        }
    }

    private Transaction store(Posting posting, List<PaymentIntent> taken) {
        List<Claim> claims = taken.stream()
                .<Claim>map(intent -> new Claim.Paid(intent.to(PaymentIntent.State.SETTLED, caller.now())))
                .toList();
        Recorded recorded = recorder.answer(posting.claiming(claims));
        if (recorded.replayed()) { // somebody stored it meanwhile; what that step did not settle is not needed
            reversals.giveBack(taken);
        }
        return recorded.transaction();
    }

    private static List<Money> amounts(Posting posting) {
        List<Money> amounts = posting.tenders().stream()
                .filter(CardSale::isCard)
                .map(Tender::amount)
                .toList();
        if (amounts.size() > CardDesk.MAX_PAYMENTS) {
            throw ValidationError.of(
                    "complete the sale",
                    "tenders",
                    "size",
                    "must be at most " + CardDesk.MAX_PAYMENTS + " by card, not " + amounts.size());
        }
        return amounts;
    }

    /** Spares the customer a charge that would be given back at once. The step itself decides. */
    private void refuseWhatWouldBeRefused(Posting posting) {
        posting.seal(desk.ledger().head(posting.register()));
        List<StockEffect> effects = posting.stock();
        StockRefusal.of("record the transaction", effects, seen(effects)).ifPresent(refusal -> {
            throw refusal;
        });
    }

    private Map<ProductId, StockRefusal.Seen> seen(List<StockEffect> effects) {
        Map<ProductId, StockRefusal.Seen> seen = new HashMap<>();
        List<ProductId> ids =
                new ArrayList<>(effects.stream().map(StockEffect::product).toList());
        for (int from = 0; from < ids.size(); from += BATCH) {
            List<ProductId> some = ids.subList(from, Math.min(from + BATCH, ids.size()));
            Map<ProductId, Quantity> available = new HashMap<>();
            for (StockLevel level : desk.stock().levels(some)) {
                if (level.location().equals(effects.get(0).location())) {
                    available.put(level.product(), level.available());
                }
            }
            for (Product product : desk.products().find(some)) {
                Quantity left = available.getOrDefault(product.id(), Quantity.ZERO);
                seen.put(product.id(), new StockRefusal.Seen(product.terms(), left));
            }
        }
        return seen;
    }
}

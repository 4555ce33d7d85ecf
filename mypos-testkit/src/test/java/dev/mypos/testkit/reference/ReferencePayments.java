package dev.mypos.testkit.reference;

import dev.mypos.error.ConflictError;
import dev.mypos.error.ErrorCode;
import dev.mypos.error.NotFoundError;
import dev.mypos.journal.Trail;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.payment.PaymentIntent;
import dev.mypos.payment.PaymentKey;
import dev.mypos.payment.PaymentLog;
import dev.mypos.sale.Claim;
import java.time.Instant;
import java.util.List;
import java.util.Map;

record ReferencePayments(Memory memory) implements PaymentLog {
    @Override
    public PaymentIntent begin(PaymentIntent intent, Trail trail) {
        synchronized (memory) {
            PaymentIntent stored = memory.payments.get(intent.key());
            return stored == null || memory.has(Fault.PAYMENT_BEGUN_AGAIN) ? put(intent, trail) : stored;
        }
    }

    @Override
    public PaymentIntent advance(PaymentIntent next, PaymentIntent.State from, Trail trail) {
        synchronized (memory) {
            PaymentIntent stored = memory.payments.get(next.key());
            if (stored == null) {
                throw new NotFoundError(
                        "move the payment on", "payment", next.key().toString());
            }
            return stored.is(from) || memory.has(Fault.PAYMENT_MOVED_FROM_ANY_STATE) ? put(next, trail) : stored;
        }
    }

    private PaymentIntent put(PaymentIntent intent, Trail trail) {
        memory.payments.put(intent.key(), intent);
        memory.leave(trail);
        return intent;
    }

    @Override
    public List<PaymentIntent> find(String transaction) {
        synchronized (memory) {
            return memory.payments.values().stream()
                    .filter(intent -> intent.key().transaction().equals(transaction))
                    .toList();
        }
    }

    @Override
    public Page<PaymentIntent> unsettled(Instant before, PageRequest page) {
        synchronized (memory) {
            return Pages.of(
                    memory,
                    "unsettled " + before,
                    memory.payments.values().stream()
                            .filter(intent ->
                                    !intent.state().ended() && intent.since().isBefore(before)),
                    intent -> Pages.ascending(intent.since().toEpochMilli()) + intent.key(),
                    page);
        }
    }

    void check(Claim.Paid claim) {
        check(
                claim.after().key(),
                memory.payments.get(claim.after().key()) != null
                        && memory.payments.get(claim.after().key()).is(PaymentIntent.State.COMPLETING));
    }

    void check(Claim.GivesBack claim) {
        check(claim.owed().key(), !memory.payments.containsKey(claim.owed().key()));
    }

    private void check(PaymentKey key, boolean holds) {
        if (!holds && !memory.has(Fault.PAYMENT_CLAIM_NOT_CHECKED)) {
            throw new ConflictError(
                    ErrorCode.STALE_VERSION, "record the transaction", "payment " + key, Map.of("key", key.toString()));
        }
    }

    void settle(Claim.Paid claim) {
        if (!memory.has(Fault.PAYMENT_NOT_SETTLED_WITH_ITS_SALE)) {
            memory.payments.put(claim.after().key(), claim.after());
        }
    }

    void owe(Claim.GivesBack claim) {
        if (!memory.has(Fault.PAYMENT_NOT_OWED_WITH_ITS_REFUND)) {
            memory.payments.put(claim.owed().key(), claim.owed());
        }
    }
}

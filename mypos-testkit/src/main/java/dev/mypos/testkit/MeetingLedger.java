package dev.mypos.testkit;

import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.sale.Ledger;
import dev.mypos.sale.LedgerQuery;
import dev.mypos.sale.Posting;
import dev.mypos.sale.Recorded;
import dev.mypos.sale.RefundState;
import dev.mypos.sale.RegisterHead;
import dev.mypos.sale.Transaction;
import dev.mypos.sale.TransactionId;
import dev.mypos.sale.TransactionSummary;
import dev.mypos.store.RegisterId;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * Lets the first readers of a refund state wait for each other, so that all of them go on with the same state: a race that
 * happens each time. Safe for use by many threads.
 */
final class MeetingLedger implements Ledger {
    private final Ledger below;
    private final CountDownLatch meeting;

    MeetingLedger(Ledger below, int parties) {
        this.below = below;
        this.meeting = new CountDownLatch(parties);
    }

    @Override
    public RefundState refunds(TransactionId sale) {
        RefundState state = below.refunds(sale);
        meeting.countDown();
        try {
            meeting.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while others read the state", e);
        }
        return state;
    }

    @Override
    public Recorded record(Posting posting) {
        return below.record(posting);
    }

    @Override
    public List<Transaction> find(Collection<TransactionId> ids) {
        return below.find(ids);
    }

    @Override
    public Page<TransactionSummary> list(LedgerQuery query, PageRequest page) {
        return below.list(query, page);
    }

    @Override
    public RegisterHead head(RegisterId register) {
        return below.head(register);
    }
}

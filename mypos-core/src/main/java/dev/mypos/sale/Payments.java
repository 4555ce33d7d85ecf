package dev.mypos.sale;

import dev.mypos.error.NotProvisionedError;
import dev.mypos.journal.Permission;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.payment.PaymentIntent;
import dev.mypos.payment.PaymentLog;
import dev.mypos.store.Caller;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the gateway was asked for, and what a crash left open of it.
 *
 * <p>A sale is stored in the step that settles its payments. So a payment that is still open has no sale, and its money goes
 * back; a refund that is open is stored, and its money is still owed.
 *
 * <p>Safe for use by many threads.
 */
public final class Payments {
    private final Optional<CardDesk> desk;
    private final PaymentLog log;
    private final Caller caller;

    /** @param desk empty if the shop has no gateway */
    public Payments(Optional<CardDesk> desk, PaymentLog log, Caller caller) {
        this.desk = desk;
        this.log = log;
        this.caller = caller;
    }

    /**
     * The payments of a sale or refund, by tender and attempt.
     *
     * @throws dev.mypos.error.AccessDeniedError without {@code report.read}
     */
    public List<PaymentIntent> of(TransactionId transaction) {
        caller.require(Permission.REPORT_READ, transaction.toString());
        return log.find(transaction.toString());
    }

    /**
     * Those that have not ended, longest first; some may belong to a till that is just at work.
     *
     * @throws dev.mypos.error.AccessDeniedError without {@code report.read}
     */
    public Page<PaymentIntent> unsettled(PageRequest page) {
        caller.require(Permission.REPORT_READ, "payments");
        return log.unsettled(caller.now().plusMillis(1), page);
    }

    /**
     * Ends what has been open for longer than this: charges without a sale are given back, refunds that are stored are paid.
     * What the gateway does not know yet stays open for the next time. Safe to run on several instances at once, and beside a
     * till that completes the same cart again.
     *
     * @param olderThan longer than a till needs for a card payment, such as 10 minutes; less is safe, but takes payments
     *     away from tills at work, which then are told to try again
     * @return how many have ended
     * @throws dev.mypos.error.AccessDeniedError without {@code payment.recover}
     * @throws NotProvisionedError if something is open and the shop was opened without a gateway
     */
    public int recover(Duration olderThan) {
        caller.require(Permission.PAYMENT_RECOVER, "payments");
        List<PaymentIntent> open;
        try (Stream<PaymentIntent> old =
                Page.stream(page -> log.unsettled(caller.now().minus(olderThan), page))) {
            open = old.toList();
        }
        return (int) open.stream().filter(intent -> end(intent).state().ended()).count();
    }

    private PaymentIntent end(PaymentIntent intent) {
        CardDesk with = desk.orElseThrow(() -> NotProvisionedError.notConfigured(
                "recover payments",
                "payment gateway",
                "Recover in the program that takes cards, which opens it with its gateway."));
        return intent.isCharge()
                ? new Reversals(with, caller).reverse(intent)
                : new CardRefund(with, caller).pay(intent);
    }
}

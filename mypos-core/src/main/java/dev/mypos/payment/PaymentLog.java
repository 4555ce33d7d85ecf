package dev.mypos.payment;

import dev.mypos.journal.Trail;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import java.time.Instant;
import java.util.List;

/**
 * The payments of a store, each with how far it has come. Nothing is deleted. Safe for use by many threads.
 *
 * <p>A state is left by one caller only: of two that move a payment on at once, one finds it moved. The ledger moves it too
 * ({@code Claim.Paid}), in the step that stores the sale.
 */
public interface PaymentLog {
    /**
     * Stores a new payment; does nothing if there is one under the key.
     *
     * @return what is stored
     */
    PaymentIntent begin(PaymentIntent intent, Trail trail);

    /**
     * Stores {@code next} if the payment is in the state {@code from}, with the trail; does nothing otherwise.
     *
     * @return what is stored; {@code next} if it was moved
     * @throws dev.mypos.error.NotFoundError if there is no such payment
     */
    PaymentIntent advance(PaymentIntent next, PaymentIntent.State from, Trail trail);

    /** All payments of a sale or refund, by tender and attempt. Sees every acknowledged write. */
    List<PaymentIntent> find(String transaction);

    /** Those that have not ended and are in their state since before this moment, longest first; may lag (L10). */
    Page<PaymentIntent> unsettled(Instant before, PageRequest page);
}

package dev.mypos.sale;

import dev.mypos.customer.CustomerId;
import dev.mypos.store.LocationId;
import dev.mypos.store.RegisterId;
import dev.mypos.store.ShiftId;
import dev.mypos.store.StoreId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What every transaction has, whatever its kind.
 *
 * @param request over what the caller asked for: tells a repeat from another request under the same id (L1)
 * @param occurredAt when it happened: decides the business day
 * @param recordedAt when it was stored; the order of transactions is the receipt number, never a time
 * @param cashier the id of who acted
 * @param fact whether it was stored after it had happened, without conditions
 * @param reference a number that another system knows it by
 */
public record Header(
        TransactionId id,
        Digest request,
        StoreId store,
        LocationId location,
        RegisterId register,
        Link link,
        Instant occurredAt,
        Instant recordedAt,
        LocalDate businessDate,
        String cashier,
        Optional<String> approvedBy,
        Optional<CustomerId> customer,
        boolean fact,
        Optional<String> reference) {
    /**
     * What only the atomic step can know.
     *
     * @param receiptNumber from 1 on each register, without gap (L7)
     * @param previous the digest of the receipt before (L12)
     * @param digest over this transaction and the one before (L12)
     */
    public record Link(long receiptNumber, Optional<ShiftId> shift, Digest previous, Digest digest) {}

    Header linked(Link sealed) {
        return new Header(
                id,
                request,
                store,
                location,
                register,
                sealed,
                occurredAt,
                recordedAt,
                businessDate,
                cashier,
                approvedBy,
                customer,
                fact,
                reference);
    }
}

package dev.mypos.shift;

import dev.mypos.error.ConflictError;
import dev.mypos.error.ValidationError;
import dev.mypos.money.Money;
import dev.mypos.store.RegisterId;
import dev.mypos.store.ShiftId;
import dev.mypos.wire.Fields;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The time between two counts of a drawer in a register. What the register records meanwhile belongs to it.
 *
 * <p>Immutable.
 *
 * @param number 1 for the register's first shift, without gap; the number of its Z report too
 * @param drawer which drawer lies in the register
 * @param openedBy the id of who opened it
 * @param reported the last receipt of the Z report before; 0 before the first
 * @param openedAfter the register's last receipt when it was opened; what lies between {@code reported} and here came while
 *     no shift was open
 * @param cash cash in and out, oldest first; at most {@link #MAX_CASH_EVENTS}
 * @param closing empty while it is open
 */
public record Shift(
        ShiftId id,
        RegisterId register,
        long number,
        String drawer,
        Money openingFloat,
        String openedBy,
        Instant openedAt,
        long reported,
        long openedAfter,
        List<CashEvent> cash,
        Optional<Closing> closing) {
    /** The most cash events of one shift: 200. */
    public static final int MAX_CASH_EVENTS = 200;

    public Shift {
        cash = List.copyOf(cash);
    }

    /**
     * How a shift ended.
     *
     * @param id of the request that closed it
     * @param lastReceipt the register's last one that belongs to the shift or to an earlier one
     * @param z the fields of the Z report: the same for ever, whatever later versions print
     */
    public record Closing(UUID id, CashCount counted, long lastReceipt, Fields z) {}

    /** 1 once it is open; counts up with each cash event, and when it is closed. */
    public long version() {
        return 1L + cash.size() + (closing.isPresent() ? 1 : 0);
    }

    public boolean isOpen() {
        return closing.isEmpty();
    }

    /** Whether the other one was opened by the same request (L1). */
    public boolean sameStart(Shift other) {
        return id.equals(other.id)
                && register.equals(other.register)
                && drawer.equals(other.drawer)
                && openingFloat.equals(other.openingFloat);
    }

    /**
     * What is stored under the event's id, if it was recorded before.
     *
     * @throws ConflictError idempotency-conflict if what is stored answered another request
     */
    public Optional<CashEvent> repeated(CashEvent event) {
        Optional<CashEvent> stored =
                cash.stream().filter(one -> one.id().equals(event.id())).findFirst();
        if (stored.filter(one -> !one.sameRequest(event)).isPresent()) {
            throw ConflictError.idempotencyConflict(
                    "record cash", "cash event", event.id().toString());
        }
        return stored;
    }

    /**
     * The shift once the event is recorded.
     *
     * @throws ConflictError shift-closed if it is closed
     * @throws ValidationError if it has {@link #MAX_CASH_EVENTS} already
     */
    public Shift with(CashEvent event) {
        if (closing.isPresent()) {
            throw ended("record cash");
        }
        if (cash.size() == MAX_CASH_EVENTS) {
            throw ValidationError.of(
                    "record cash", "shift", "max-events", "must have at most " + MAX_CASH_EVENTS + " cash events");
        }
        return with(Stream.concat(cash.stream(), Stream.of(event)).toList(), closing);
    }

    /** The shift once it is closed so. */
    public Shift with(Closing end) {
        return with(cash, Optional.of(end));
    }

    /** The shift as it was before it was closed. */
    public Shift open() {
        return with(cash, Optional.empty());
    }

    private Shift with(List<CashEvent> events, Optional<Closing> end) {
        return new Shift(
                id, register, number, drawer, openingFloat, openedBy, openedAt, reported, openedAfter, events, end);
    }

    /**
     * The answer to somebody who closes a shift that is closed.
     *
     * @throws ConflictError shift-closed if another request closed it; idempotency-conflict if this one counted otherwise
     */
    public Shift repeated(UUID request, CashCount counted) {
        Closing stored = closing.filter(one -> one.id().equals(request)).orElseThrow(() -> ended("close the shift"));
        if (!stored.counted().equals(counted)) {
            throw ConflictError.idempotencyConflict("close the shift", "closing", request.toString());
        }
        return this;
    }

    ConflictError ended(String operation) {
        return ConflictError.shiftEnded(operation, id.value().toString(), number, register.value());
    }

    public Fields fields() {
        return ShiftFields.write(this);
    }

    /** @throws dev.mypos.error.CorruptDataError if the fields are not those of a shift */
    public static Shift from(Fields fields) {
        return fields.as("shift", ShiftFields::read);
    }
}

package dev.mypos.shift;

import dev.mypos.journal.Trail;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.store.RegisterId;
import dev.mypos.store.ShiftId;
import java.util.Optional;

/**
 * Keeps the shifts of the store's registers. A register has at most one open shift, and {@link
 * dev.mypos.sale.RegisterHead#openShift} names it from the moment it is open until the moment it is closed. Safe for use by
 * many threads.
 *
 * <p>Each write stores its trail in the same step, or nothing at all; a repeat leaves no second trail.
 */
public interface ShiftRepository {
    /**
     * Stores a new shift and lets the register's head name it, in one step.
     *
     * @return the shift as stored; of a repeat ({@link Shift#sameStart}) the one stored before, closed or not
     * @throws dev.mypos.error.ConflictError idempotency-conflict if another start was stored under the id; already-exists if
     *     the register has an open shift; stale-version if the register has a shift of this number, or its last receipt is
     *     no longer {@code openedAfter}
     */
    Shift open(Shift shift, Trail trail);

    /**
     * Adds a cash event to an open shift.
     *
     * @return the shift with the event; of a repeat ({@link Shift#repeated(CashEvent)}) the shift as it is
     * @throws dev.mypos.error.NotFoundError if there is no such shift
     * @throws dev.mypos.error.ConflictError idempotency-conflict if another event was stored under the id; shift-closed
     * @throws dev.mypos.error.ValidationError if the shift has too many events
     */
    Shift record(ShiftId shift, CashEvent event, Trail trail);

    /**
     * Closes a shift and takes its name off the register's head, in one step: only if nothing came since the closer looked,
     * neither cash nor a receipt.
     *
     * @param closed with its closing; its version is one above that of the shift that the closer has seen
     * @return the shift as stored; of a repeat ({@link Shift#repeated(java.util.UUID, CashCount)}) the one stored before
     * @throws dev.mypos.error.NotFoundError if there is no such shift
     * @throws dev.mypos.error.ConflictError shift-closed if another request closed it; idempotency-conflict if this one did
     *     with another count; stale-version if another version is stored, or the register's last receipt is no longer that
     *     of the closing
     */
    Shift close(Shift closed, Trail trail);

    /** Sees every acknowledged write. */
    Optional<Shift> find(ShiftId id);

    /** The shifts of a register, newest first. May lag behind writes and be short; never loses a row (L10). */
    Page<Shift> list(RegisterId register, PageRequest page);
}

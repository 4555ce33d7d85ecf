package dev.mypos.shift;

import dev.mypos.check.Check;
import dev.mypos.error.ConflictError;
import dev.mypos.error.ErrorCode;
import dev.mypos.error.NotFoundError;
import dev.mypos.error.ThrottledError;
import dev.mypos.error.ValidationError;
import dev.mypos.journal.Journal;
import dev.mypos.journal.Permission;
import dev.mypos.journal.Trail;
import dev.mypos.money.Money;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.sale.Ledger;
import dev.mypos.sale.RegisterHead;
import dev.mypos.store.Caller;
import dev.mypos.store.RegisterId;
import dev.mypos.store.ShiftId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Opens and closes the shifts of the store's registers, and reports what they come to.
 *
 * <p>While a shift is open, whatever its register records belongs to it. Safe for use by many threads.
 */
public final class Shifts {
    private static final int MAX_TRIES = 50;
    private static final int MAX_REASON = 200;

    private final ShiftRepository shifts;
    private final Ledger ledger;
    private final Journal journal;
    private final Caller caller;

    public Shifts(ShiftRepository shifts, Ledger ledger, Journal journal, Caller caller) {
        this.shifts = shifts;
        this.ledger = ledger;
        this.journal = journal;
        this.caller = caller;
    }

    /** A start with a new id, for the register's main drawer. */
    public ShiftStart begin(RegisterId register, Money openingFloat) {
        return new ShiftStart(new ShiftId(caller.newId()), register, ShiftStart.MAIN_DRAWER, openingFloat);
    }

    /**
     * Opens a shift, with an entry in the journal.
     *
     * @return the shift as stored; of a repeat the one stored first, even if it is closed by now (L1)
     * @throws ValidationError if the float is negative or in another currency, or the drawer's name breaks a rule
     * @throws NotFoundError if there is no such register
     * @throws ConflictError already-exists if the register has an open shift; idempotency-conflict if another start was stored
     *     under the id
     * @throws ThrottledError busy if others write to the register all the time; try again
     * @throws dev.mypos.error.AccessDeniedError without {@code shift.manage}
     */
    public Shift open(ShiftStart start) {
        caller.require(Permission.SHIFT_MANAGE, start.register().value());
        Check.that(ShiftStart.class, start)
                .and(!start.openingFloat().isNegative(), "opening_float", "range", "must be 0 or more")
                .and(isOwn(start.openingFloat()), "opening_float", "currency", inOwnCurrency())
                .orThrow("open the shift");
        caller.register(start.register());
        return persistently("open the shift", () -> {
            Shift shift = started(start);
            return shifts.open(shift, opened(shift));
        });
    }

    private Shift started(ShiftStart start) {
        Optional<Shift> before = shifts.list(start.register(), PageRequest.first(1)).items().stream()
                .findFirst();
        RegisterHead head = ledger.head(start.register());
        return new Shift(
                start.id(),
                start.register(),
                before.map(Shift::number).orElse(0L) + 1,
                start.drawer(),
                start.openingFloat(),
                caller.actor().id(),
                caller.now(),
                before.flatMap(Shift::closing).map(Shift.Closing::lastReceipt).orElse(0L),
                head.lastReceipt(),
                List.of(),
                Optional.empty());
    }

    private Trail opened(Shift shift) {
        return caller.trail(
                "shift.opened",
                shift.id().value().toString(),
                Map.of(
                        "register", shift.register().value(),
                        "number", Long.toString(shift.number()),
                        "drawer", shift.drawer(),
                        "opening_float", shift.openingFloat().toString()));
    }

    /**
     * Puts cash into the drawer of an open shift, or takes it out, with an entry in the journal. How much lies in the drawer
     * is not checked: people do what they do, and the count shows it.
     *
     * @return the event as stored; of a repeat the one stored first, even if the shift is closed by now (L1)
     * @throws ValidationError if the amount is not above 0 or in another currency, the reason breaks a rule, or the shift has
     *     {@link Shift#MAX_CASH_EVENTS} already
     * @throws NotFoundError if there is no such shift
     * @throws ConflictError shift-closed; idempotency-conflict if another event was stored under the id
     * @throws dev.mypos.error.AccessDeniedError without {@code shift.manage}
     */
    public CashEvent cash(CashChange change) {
        caller.require(Permission.SHIFT_MANAGE, change.shift().value().toString());
        Check.that(CashChange.class, change)
                .and(change.amount().isPositive(), "amount", "range", "must be more than 0")
                .and(isOwn(change.amount()), "amount", "currency", inOwnCurrency())
                .orThrow("record cash");
        CashEvent event = new CashEvent(
                change.id(),
                change.kind(),
                change.amount(),
                change.reason(),
                caller.actor().id(),
                caller.now());
        return shifts.record(change.shift(), event, recorded(change))
                .repeated(event)
                .orElseThrow();
    }

    private Trail recorded(CashChange change) {
        return caller.trail(
                "cash." + change.kind().code(),
                change.shift().value().toString(),
                Map.of(
                        "cash_event_id", change.id().toString(),
                        "amount", change.amount().toString(),
                        "reason", change.reason()));
    }

    /**
     * Writes to the journal that a drawer is opened without a sale: ask before the drawer is let go. Asking again is another
     * time.
     *
     * @param reason 1 to 200 characters
     * @throws ValidationError if the reason breaks its rule
     * @throws NotFoundError if there is no such register
     * @throws dev.mypos.error.AccessDeniedError without {@code drawer.open}
     */
    public void openDrawer(RegisterId register, String reason) {
        caller.require(Permission.DRAWER_OPEN, register.value());
        if (reason.isBlank() || reason.length() > MAX_REASON) {
            throw ValidationError.of(
                    "open the drawer", "reason", "size", "must have from 1 to " + MAX_REASON + " characters");
        }
        caller.register(register);
        String shift =
                findOpen(register).map(open -> open.id().value().toString()).orElse("");
        journal.append(caller.trail("drawer.opened", register.value(), Map.of("reason", reason, "shift", shift)));
    }

    /**
     * Closes a shift and stores its Z report, with an entry in the journal. What is over or short is stored and never a reason
     * to refuse.
     *
     * <p>Sales go on meanwhile: one that comes while the report is made is in it, or belongs to the next.
     *
     * @return the shift as stored, with its Z report; of a repeat the one stored first (L1)
     * @throws ValidationError if the count is in another currency
     * @throws NotFoundError if there is no such shift
     * @throws ConflictError shift-closed if another request closed it: read its Z report; idempotency-conflict if this one
     *     did, with another count
     * @throws ThrottledError busy if others write to the register all the time, or a list does not show all yet; try again
     * @throws dev.mypos.error.AccessDeniedError without {@code shift.manage}
     */
    public Shift close(ShiftEnd end) {
        caller.require(Permission.SHIFT_MANAGE, end.shift().value().toString());
        insistOnCurrency("close the shift", end.counted());
        return persistently("close the shift", () -> {
            Shift shift = stored(end.shift());
            return shift.isOpen() ? close(shift, end) : shift.repeated(end.id(), end.counted());
        });
    }

    private Shift close(Shift shift, ShiftEnd end) {
        ShiftReport z = report(shift, Optional.of(end.counted()));
        Shift closed = shift.with(new Shift.Closing(end.id(), end.counted(), z.lastReceipt(), z.fields()));
        return shifts.close(closed, closed(z));
    }

    private Trail closed(ShiftReport z) {
        Shift shift = z.shift();
        return caller.trail(
                "shift.closed",
                shift.id().value().toString(),
                Map.of(
                        "register", shift.register().value(),
                        "number", Long.toString(shift.number()),
                        "expected", z.expected().toString(),
                        "counted", z.counted().orElseThrow().total().toString(),
                        "variance", z.variance().orElseThrow().toString()));
    }

    /**
     * What a shift comes to if this is in its drawer. Stores nothing.
     *
     * @return an X report; {@link ShiftReport#variance(Money)} tells what is over or short
     * @throws NotFoundError if there is no such shift
     * @throws ConflictError shift-closed
     * @throws ThrottledError busy if a list does not show all yet; try again
     * @throws dev.mypos.error.AccessDeniedError without {@code report.read}: whoever counts blindly has not got it
     */
    public ShiftReport x(ShiftId id) {
        caller.require(Permission.REPORT_READ, id.value().toString());
        Shift shift = stored(id);
        if (!shift.isOpen()) {
            throw shift.ended("make the X report");
        }
        return report(shift, Optional.empty());
    }

    private ShiftReport report(Shift shift, Optional<CashCount> counted) {
        long last = ledger.head(shift.register()).lastReceipt();
        return new ShiftReport(
                Letterhead.of(caller.store()),
                shift,
                last,
                Takings.of(ledger, shift, last),
                counted,
                caller.actor().id(),
                caller.now());
    }

    /**
     * The Z report that was stored when the shift was closed.
     *
     * @throws NotFoundError if there is no such shift, or it is still open
     * @throws dev.mypos.error.AccessDeniedError without {@code report.read}
     */
    public ShiftReport z(ShiftId id) {
        caller.require(Permission.REPORT_READ, id.value().toString());
        return stored(id)
                .closing()
                .map(closing -> ShiftReport.from(closing.z()))
                .orElseThrow(() -> new NotFoundError(
                        "find the Z report", "Z report of shift", id.value().toString()));
    }

    /** The shift that is open on this register; needs no permission and tells nothing of what is in the drawer but its float. */
    public Optional<Shift> findOpen(RegisterId register) {
        return ledger.head(register).openShift().flatMap(shifts::find).filter(Shift::isOpen);
    }

    /**
     * The shift of this id, open or closed.
     *
     * @throws NotFoundError if there is no such shift
     * @throws dev.mypos.error.AccessDeniedError without {@code report.read}
     */
    public Shift get(ShiftId id) {
        caller.require(Permission.REPORT_READ, id.value().toString());
        return stored(id);
    }

    /**
     * The shifts of a register, newest first.
     *
     * @throws NotFoundError if there is no such register
     * @throws dev.mypos.error.AccessDeniedError without {@code report.read}
     */
    public Page<Shift> list(RegisterId register, PageRequest page) {
        caller.require(Permission.REPORT_READ, register.value());
        caller.register(register);
        return shifts.list(register, page);
    }

    private Shift stored(ShiftId id) {
        return shifts.find(id)
                .orElseThrow(() ->
                        new NotFoundError("find the shift", "shift", id.value().toString()));
    }

    private static Shift persistently(String operation, Supplier<Shift> step) {
        for (int attempt = 1; attempt <= MAX_TRIES; attempt++) {
            try {
                return step.get();
            } catch (ConflictError e) {
                if (e.code() != ErrorCode.STALE_VERSION) {
                    throw e;
                }
            }
        }
        throw new ThrottledError(ErrorCode.BUSY, operation, Duration.ofMillis(200), null);
    }

    private void insistOnCurrency(String operation, CashCount counted) {
        if (!isOwn(counted.total())) {
            throw ValidationError.of(operation, "counted", "currency", inOwnCurrency());
        }
    }

    private boolean isOwn(Money amount) {
        return amount.currency().equals(caller.store().currency());
    }

    private String inOwnCurrency() {
        return "must be in " + caller.store().currency();
    }
}

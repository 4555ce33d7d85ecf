package dev.mypos.testkit.reference;

import dev.mypos.error.ConflictError;
import dev.mypos.error.NotFoundError;
import dev.mypos.journal.Trail;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.sale.RegisterHead;
import dev.mypos.shift.CashEvent;
import dev.mypos.shift.Shift;
import dev.mypos.shift.ShiftRepository;
import dev.mypos.store.RegisterId;
import dev.mypos.store.ShiftId;
import java.util.Optional;

record ReferenceShifts(Memory memory) implements ShiftRepository {
    @Override
    public Shift open(Shift shift, Trail trail) {
        synchronized (memory) {
            Shift stored = memory.shifts.get(shift.id());
            if (stored != null) {
                return repeated(stored, shift);
            }
            insistOnHead(head(shift.register()), shift);
            name(shift, memory.has(Fault.SHIFT_NOT_NAMED_BY_HEAD) ? Optional.empty() : Optional.of(shift.id()));
            return kept(shift, trail);
        }
    }

    private Shift repeated(Shift stored, Shift asked) {
        if (!stored.sameStart(asked) && !memory.has(Fault.SHIFT_START_NOT_COMPARED)) {
            throw ConflictError.idempotencyConflict(
                    "open the shift", "shift", asked.id().value().toString());
        }
        return stored;
    }

    private void insistOnHead(RegisterHead head, Shift shift) {
        String register = shift.register().value();
        if (head.openShift().isPresent() && !memory.has(Fault.SHIFT_OPENED_TWICE)) {
            throw ConflictError.alreadyExists("open the shift", "open shift", "register", register);
        }
        if (head.lastReceipt() != shift.openedAfter() && !memory.has(Fault.SHIFT_OPENED_PAST_A_SALE)) {
            throw ConflictError.staleVersion(
                    "open the shift", "register", register, shift.openedAfter(), head.lastReceipt());
        }
        boolean taken = memory.shifts.values().stream()
                .anyMatch(other -> other.register().equals(shift.register()) && other.number() == shift.number());
        if (taken && !memory.has(Fault.SHIFT_NUMBER_TAKEN_TWICE)) {
            throw ConflictError.staleVersion(
                    "open the shift", "register", register, shift.number() - 1, shift.number());
        }
    }

    @Override
    public Shift record(ShiftId id, CashEvent event, Trail trail) {
        synchronized (memory) {
            Shift stored = get("record cash", id);
            boolean repeated = !memory.has(Fault.CASH_ID_NOT_CHECKED)
                    && stored.repeated(event).isPresent();
            if (repeated) {
                return stored;
            }
            if (!stored.isOpen() && memory.has(Fault.CASH_OF_CLOSED_SHIFT)) {
                return stored;
            }
            return kept(stored.with(event), trail);
        }
    }

    @Override
    public Shift close(Shift closed, Trail trail) {
        if (memory.has(Fault.SHIFT_CLOSED_OUTSIDE_STEP)) {
            synchronized (memory) {
                check(closed);
            }
            Memory.pause();
        }
        synchronized (memory) {
            Shift stored = get("close the shift", closed.id());
            Shift.Closing closing = closed.closing().orElseThrow();
            if (!stored.isOpen() && !memory.has(Fault.SHIFT_CLOSED_TWICE)) {
                return stored.repeated(closing.id(), closing.counted());
            }
            if (!memory.has(Fault.SHIFT_CLOSED_OUTSIDE_STEP)) {
                check(closed);
            }
            if (!memory.has(Fault.SHIFT_LEFT_ON_HEAD)) {
                name(closed, Optional.empty());
            }
            return kept(closed, trail);
        }
    }

    private void check(Shift closed) {
        long seen = closed.version() - 1;
        Shift stored = get("close the shift", closed.id());
        if (stored.isOpen() && stored.version() != seen && !memory.has(Fault.SHIFT_CLOSED_PAST_CASH)) {
            throw ConflictError.staleVersion(
                    "close the shift", "shift", closed.id().value().toString(), seen, stored.version());
        }
        long last = closed.closing().orElseThrow().lastReceipt();
        long stands = head(closed.register()).lastReceipt();
        if (stands != last && !memory.has(Fault.SHIFT_CLOSED_PAST_A_SALE)) {
            throw ConflictError.staleVersion(
                    "close the shift", "register", closed.register().value(), last, stands);
        }
    }

    private void name(Shift shift, Optional<ShiftId> open) {
        RegisterHead head = head(shift.register());
        memory.heads.put(
                shift.register(), new RegisterHead(head.register(), head.lastReceipt(), head.lastDigest(), open));
    }

    private Shift kept(Shift shift, Trail trail) {
        memory.shifts.put(shift.id(), shift);
        if (!memory.has(Fault.SHIFT_TRAIL_LOST)) {
            memory.leave(trail);
        }
        return shift;
    }

    private RegisterHead head(RegisterId register) {
        return memory.heads.getOrDefault(register, RegisterHead.start(register));
    }

    private Shift get(String operation, ShiftId id) {
        return find(id).orElseThrow(
                        () -> new NotFoundError(operation, "shift", id.value().toString()));
    }

    @Override
    public Optional<Shift> find(ShiftId id) {
        synchronized (memory) {
            return Optional.ofNullable(memory.shifts.get(id));
        }
    }

    @Override
    public Page<Shift> list(RegisterId register, PageRequest page) {
        synchronized (memory) {
            return Pages.of(
                    memory,
                    "shifts " + register,
                    memory.shifts.values().stream()
                            .filter(shift -> shift.register().equals(register)),
                    shift -> Pages.descending(shift.number()),
                    page);
        }
    }
}

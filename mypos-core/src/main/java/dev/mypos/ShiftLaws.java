package dev.mypos;

import dev.mypos.error.CorruptDataError;
import dev.mypos.error.ThrottledError;
import dev.mypos.page.Page;
import dev.mypos.sale.RegisterHead;
import dev.mypos.shift.Shift;
import dev.mypos.shift.ShiftReport;
import dev.mypos.shift.Takings;
import dev.mypos.store.RegisterId;
import dev.mypos.store.ShiftId;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * L5 for Z reports: each receipt in one of them, its figures those of the ledger; and L2 for the shift that a register's head
 * names. Confine to one thread.
 */
final class ShiftLaws {
    private final Backend backend;
    private final Findings findings;

    ShiftLaws(Backend backend, Findings findings) {
        this.backend = backend;
        this.findings = findings;
    }

    void hold(RegisterId register) {
        RegisterHead head = backend.ledger().head(register);
        try (Stream<Shift> shifts = Page.stream(page -> backend.shifts().list(register, page))) {
            hold(head, shifts.iterator());
        }
    }

    /** Newest first, so each is held against the one after it. */
    private void hold(RegisterHead head, Iterator<Shift> shifts) {
        Optional<Shift> next = Optional.empty();
        Optional<ShiftId> open = Optional.empty();
        while (shifts.hasNext()) {
            Shift shift = shifts.next();
            if (next.isEmpty() && shift.isOpen()) {
                open = Optional.of(shift.id());
            }
            next.ifPresent(later -> holdOrder(shift, later));
            shift.closing().ifPresent(closing -> holdReport(shift, closing));
            next = Optional.of(shift);
        }
        findings.check(
                Law.L5,
                next.stream().allMatch(first -> first.number() == 1 && first.reported() == 0),
                () -> "the first shifts of register " + head.register().value() + " are missing");
        Optional<ShiftId> expected = open;
        findings.check(
                Law.L2,
                head.openShift().equals(expected),
                () -> "register " + head.register().value() + " does not name the shift that is open on it");
    }

    private void holdOrder(Shift shift, Shift later) {
        findings.check(
                Law.L5,
                later.number() == shift.number() + 1,
                () -> name(later) + " follows number " + shift.number() + ": one is missing");
        findings.check(
                Law.L5,
                shift.closing()
                        .filter(closing -> closing.lastReceipt() == later.reported())
                        .isPresent(),
                () -> name(later) + " does not go on where the shift before it ended");
    }

    private void holdReport(Shift shift, Shift.Closing closing) {
        try {
            findings.check(
                    Law.L5,
                    recomputed(shift, closing).fields().equals(closing.z()),
                    () -> "the Z report of " + name(shift) + " is not what its receipts and cash come to");
        } catch (CorruptDataError | ThrottledError e) {
            findings.violation(Law.L5, "the Z report of " + name(shift) + " cannot be recomputed: " + e.getMessage());
        }
    }

    /** Who made it, and when, is known from the report alone. */
    private ShiftReport recomputed(Shift shift, Shift.Closing closing) {
        ShiftReport stored = ShiftReport.from(closing.z());
        return new ShiftReport(
                stored.letterhead(),
                shift.open(),
                closing.lastReceipt(),
                Takings.of(backend.ledger(), shift, closing.lastReceipt()),
                Optional.of(closing.counted()),
                stored.madeBy(),
                stored.madeAt());
    }

    private static String name(Shift shift) {
        return "shift " + shift.number() + " of register " + shift.register().value();
    }
}

package dev.mypos.shift;

import dev.mypos.money.Money;
import dev.mypos.receipt.Slip;
import dev.mypos.report.Sum;
import dev.mypos.sale.Tender;
import dev.mypos.wire.Fields;
import java.time.Instant;
import java.util.Currency;
import java.util.Optional;

/**
 * What a shift comes to: an X report while it is open, its Z report once it is closed.
 *
 * <p>A Z report covers the register's receipts from the one after the Z report before: those of the shift, and apart from
 * them those that {@linkplain LateReceipt came late}. So every receipt is in one Z report. Immutable.
 *
 * @param letterhead as the settings were when it was made
 * @param shift as it was open
 * @param lastReceipt the last one in it
 * @param counted what was in the drawer; empty on an X report
 * @param madeBy the id of who asked for it or closed the shift
 */
public record ShiftReport(
        Letterhead letterhead,
        Shift shift,
        long lastReceipt,
        Takings takings,
        Optional<CashCount> counted,
        String madeBy,
        Instant madeAt) {
    /** Whether it is the one that closed the shift. */
    public boolean isZ() {
        return counted.isPresent();
    }

    public Currency currency() {
        return shift.openingFloat().currency();
    }

    /** The first receipt in it; one more than the last if there is none. */
    public long firstReceipt() {
        return shift.reported() + 1;
    }

    /** Cash put into the drawer. */
    public Sum paidIn() {
        return cash(CashEvent.Kind.PAID_IN);
    }

    /** Cash taken out of the drawer. */
    public Sum paidOut() {
        return cash(CashEvent.Kind.PAID_OUT);
    }

    private Sum cash(CashEvent.Kind kind) {
        return Sum.of(
                currency(),
                shift.cash().stream()
                        .filter(event -> event.kind() == kind)
                        .map(CashEvent::amount)
                        .map(Sum::of));
    }

    /**
     * What should be in the drawer: float, plus cash of customers less change and refunds, plus paid in, less paid out. What
     * came late is not in it: the float was counted after it.
     */
    public Sum expected() {
        return Sum.of(shift.openingFloat())
                .plus(takings.own().tender(Tender.Kind.CASH).net())
                .plus(paidIn())
                .minus(paidOut());
    }

    /** Counted less expected: what is over, or below zero what is short; empty on an X report. */
    public Optional<Sum> variance() {
        return counted.map(CashCount::total).map(this::variance);
    }

    /** What is over or short if this is in the drawer. */
    public Sum variance(Money total) {
        return Sum.of(total).minus(expected());
    }

    /** The report for a receipt printer or terminal, the same for ever for the same report. */
    public Slip slip() {
        return ShiftSlip.of(this);
    }

    public Fields fields() {
        return ShiftReportFields.write(this);
    }

    /** @throws dev.mypos.error.CorruptDataError if the fields are not those of a shift report */
    public static ShiftReport from(Fields fields) {
        return fields.as("shift report", ShiftReportFields::read);
    }
}

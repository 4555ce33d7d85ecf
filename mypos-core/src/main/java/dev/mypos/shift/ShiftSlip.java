package dev.mypos.shift;

import dev.mypos.receipt.Slip;
import dev.mypos.report.Sum;
import dev.mypos.sale.Tender;
import dev.mypos.sale.TransactionSummary;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A shift report on paper: who and when, what was sold, what is in the drawer, what came late. Confine to one thread. */
final class ShiftSlip {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final ShiftReport report;
    private final Shift shift;
    private final Slip.Builder slip = Slip.builder();

    private ShiftSlip(ShiftReport report) {
        this.report = report;
        this.shift = report.shift();
    }

    static Slip of(ShiftReport report) {
        ShiftSlip slip = new ShiftSlip(report);
        slip.letterhead(report.letterhead());
        slip.heading();
        slip.turnover(report.takings().own());
        slip.drawer();
        report.counted().ifPresent(slip::counted);
        slip.late(report.takings());
        return slip.slip.build();
    }

    private void letterhead(Letterhead letterhead) {
        slip.heading(letterhead.legalName());
        letterhead.address().stream()
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .forEach(slip::centred);
        letterhead.taxNumber().ifPresent(number -> slip.centred("Tax no. " + number));
    }

    private void heading() {
        slip.rule()
                .heading(report.isZ() ? "Z REPORT " + shift.number() : "X REPORT")
                .rule();
        slip.pair("Shift " + shift.number(), "Register " + shift.register().value());
        slip.pair("Opened " + time(shift.openedAt()), shift.openedBy());
        slip.pair((report.isZ() ? "Closed " : "So far ") + time(report.madeAt()), report.madeBy());
        boolean none = report.lastReceipt() < report.firstReceipt();
        slip.pair("Receipts", none ? "none" : report.firstReceipt() + " to " + report.lastReceipt());
    }

    private String time(Instant instant) {
        return MINUTES.format(instant.atZone(report.letterhead().zone()));
    }

    private void turnover(Turnover own) {
        slip.rule();
        slip.pair("Sales " + own.sales(), amount(own.sold()));
        slip.pair(
                "Refunds " + own.refunds() + ", voids " + own.voids(),
                amount(own.refunded().negated()));
        unlessZero("Cash rounding", own.rounding());
        Sum taken = own.sold().minus(own.refunded()).plus(own.rounding());
        slip.total("TAKEN " + report.currency(), amount(taken));
        slip.under("Discounts given", amount(own.discount()));
        slip.under("Tax contained", amount(own.tax()));
        slip.rule();
        own.tenders().forEach(this::tender);
    }

    private void tender(Tender.Kind kind, Turnover.Flow flow) {
        String name = switch (kind) {
            case CASH -> "Cash";
            case CARD -> "Card";
            case OTHER -> "Other";
        };
        slip.pair(name, amount(flow.net()));
        if (!isZero(flow.given())) {
            slip.under("taken", amount(flow.taken())).under("given back", amount(flow.given()));
        }
    }

    private void drawer() {
        slip.rule().text("Drawer " + shift.drawer());
        slip.pair("Float", shift.openingFloat().amount().toPlainString());
        slip.pair("Cash", amount(report.takings().own().tender(Tender.Kind.CASH).net()));
        for (CashEvent event : shift.cash()) {
            boolean in = event.kind() == CashEvent.Kind.PAID_IN;
            BigDecimal amount = event.amount().amount();
            slip.pair(in ? "Paid in" : "Paid out", (in ? amount : amount.negate()).toPlainString());
            slip.under(event.reason(), event.by());
        }
        slip.total("EXPECTED " + report.currency(), amount(report.expected()));
    }

    private void counted(CashCount counted) {
        for (CashCount.Pieces pieces : counted.pieces()) {
            slip.under(
                    pieces.pieces() + " x " + pieces.denomination().amount().toPlainString(),
                    pieces.amount().amount().toPlainString());
        }
        slip.pair(
                counted.blind() ? "Counted blind" : "Counted",
                counted.total().amount().toPlainString());
        Sum variance = report.variance(counted.total());
        slip.pair(variance.minorUnits().signum() < 0 ? "Short" : "Over", amount(variance));
    }

    private void late(Takings takings) {
        Turnover late = takings.late();
        if (late.transactions() == 0) {
            return;
        }
        slip.rule().text("Came late: not in the figures above");
        slip.pair("Sales " + late.sales(), amount(late.sold()));
        slip.pair(
                "Refunds " + late.refunds() + ", voids " + late.voids(),
                amount(late.refunded().negated()));
        slip.pair("Cash", amount(late.tender(Tender.Kind.CASH).net()));
        takings.lateReceipts().forEach(this::late);
        long more = late.transactions() - takings.lateReceipts().size();
        if (more > 0) {
            slip.text("and " + more + " more");
        }
    }

    private void late(LateReceipt receipt) {
        BigDecimal total = receipt.total().amount();
        boolean sale = receipt.kind() == TransactionSummary.Kind.SALE;
        slip.under(
                receipt.receiptNumber() + ", " + time(receipt.occurredAt()),
                (sale ? total : total.negate()).toPlainString());
    }

    private void unlessZero(String label, Sum sum) {
        if (!isZero(sum)) {
            slip.pair(label, amount(sum));
        }
    }

    private static boolean isZero(Sum sum) {
        return sum.minorUnits().signum() == 0;
    }

    private static String amount(Sum sum) {
        return sum.amount().toPlainString();
    }
}

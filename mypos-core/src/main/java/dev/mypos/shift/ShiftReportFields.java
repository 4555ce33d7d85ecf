package dev.mypos.shift;

import dev.mypos.report.Sum;
import dev.mypos.wire.Fields;
import java.util.Currency;

/** The fields of a shift report. Sums that follow from others are written for those who read it elsewhere. */
final class ShiftReportFields {
    private ShiftReportFields() {}

    static Fields write(ShiftReport report) {
        Takings takings = report.takings();
        Fields.Builder fields = Fields.builder()
                .put("report", report.isZ() ? "z" : "x")
                .put("letterhead", report.letterhead().fields())
                .put("shift", report.shift().fields())
                .put("first_receipt", report.firstReceipt())
                .put("last_receipt", report.lastReceipt())
                .put("own", takings.own().fields())
                .put("late", takings.late().fields())
                .put(
                        "late_receipts",
                        takings.lateReceipts().stream().map(LateReceipt::fields).toList())
                .put("paid_in", report.paidIn().amount())
                .put("paid_out", report.paidOut().amount())
                .put("expected", report.expected().amount())
                .put("made_by", report.madeBy())
                .put("made_at", report.madeAt());
        report.counted().ifPresent(counted -> fields.put("counted", counted.fields()));
        report.variance().map(Sum::amount).ifPresent(variance -> fields.put("variance", variance));
        return fields.build();
    }

    static ShiftReport read(Fields fields) {
        Shift shift = Shift.from(fields.fields("shift"));
        Currency currency = shift.openingFloat().currency();
        return new ShiftReport(
                Letterhead.from(fields.fields("letterhead")),
                shift,
                fields.number("last_receipt"),
                new Takings(
                        Turnover.from(fields.fields("own"), currency),
                        Turnover.from(fields.fields("late"), currency),
                        fields.list("late_receipts").stream()
                                .map(late -> LateReceipt.from(late, currency))
                                .toList()),
                fields.findFields("counted").map(counted -> CashCount.from(counted, currency)),
                fields.text("made_by"),
                fields.instant("made_at"));
    }
}

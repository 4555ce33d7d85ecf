package dev.mypos.sample.cli.shift;

import dev.mypos.exchange.json.ShiftJson;
import dev.mypos.sample.cli.console.Sheet;
import dev.mypos.sample.cli.session.Session;
import dev.mypos.shift.Shift;
import dev.mypos.shift.ShiftReport;
import java.util.Optional;

/** Shifts in tables and CSV. */
final class ShiftSheet {
    static final Sheet<Shift> COLUMNS = Sheet.<Shift>empty()
            .text("shift_id", shift -> shift.id().value().toString())
            .text("register_id", shift -> shift.register().value())
            .number("number", Shift::number)
            .text("drawer", Shift::drawer)
            .text("opened_at", shift -> shift.openedAt().toString())
            .text("opened_by", Shift::openedBy)
            .number("opening_float", shift -> shift.openingFloat().amount().toPlainString())
            .number("cash_events", shift -> shift.cash().size())
            .text("closed_at", shift -> z(shift).map(z -> z.madeAt().toString()).orElse(""))
            .text("closed_by", shift -> z(shift).map(ShiftReport::madeBy).orElse(""))
            .number(
                    "counted",
                    shift -> z(shift).flatMap(ShiftReport::counted)
                            .map(counted -> counted.total().amount().toPlainString())
                            .orElse(""))
            .number(
                    "variance",
                    shift -> z(shift).flatMap(ShiftReport::variance)
                            .map(variance -> variance.amount().toPlainString())
                            .orElse(""));

    private ShiftSheet() {}

    private static Optional<ShiftReport> z(Shift shift) {
        return shift.closing().map(closing -> ShiftReport.from(closing.z()));
    }

    static void write(Session session, Shift shift) {
        session.output().one(COLUMNS, shift, () -> ShiftJson.write(shift));
    }
}

package dev.mypos.exchange.json;

import dev.mypos.shift.CashCount;
import dev.mypos.shift.CashEvent;
import dev.mypos.shift.Shift;
import dev.mypos.shift.ShiftReport;

/**
 * Shifts and their cash events as JSON. A shift that is open tells nothing of what is expected in its drawer.
 *
 * <p>Stateless; safe for use by many threads.
 */
public final class ShiftJson {
    private ShiftJson() {}

    public static String write(Shift shift) {
        return JsonText.object(json -> members(json, shift));
    }

    public static String write(CashEvent event) {
        return JsonText.object(json -> members(json, event));
    }

    public static void members(JsonText json, Shift shift) {
        json.put("shift_id", shift.id().value().toString())
                .put("register_id", shift.register().value())
                .put("number", shift.number())
                .put("drawer", shift.drawer())
                .put("opened_at", shift.openedAt())
                .put("opened_by", shift.openedBy())
                .put("opening_float", shift.openingFloat())
                .list("cash_events", shift.cash(), ShiftJson::members);
        shift.closing()
                .map(closing -> ShiftReport.from(closing.z()))
                .ifPresentOrElse(
                        z -> json.put("closing", closing -> members(closing, z)), () -> json.putNull("closing"));
    }

    private static void members(JsonText json, ShiftReport z) {
        CashCount counted = z.counted().orElseThrow();
        json.put("closed_at", z.madeAt())
                .put("closed_by", z.madeBy())
                .put("first_receipt", z.firstReceipt())
                .put("last_receipt", z.lastReceipt())
                .put("expected", z.expected())
                .put("counted", counted.total())
                .put("blind", counted.blind())
                .put("variance", z.variance(counted.total()));
    }

    public static void members(JsonText json, CashEvent event) {
        json.put("cash_event_id", event.id().toString())
                .put("kind", event.kind().code())
                .put("amount", event.amount())
                .put("reason", event.reason())
                .put("by", event.by())
                .put("at", event.at());
    }
}

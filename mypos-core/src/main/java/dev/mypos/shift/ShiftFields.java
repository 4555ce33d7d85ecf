package dev.mypos.shift;

import dev.mypos.money.Money;
import dev.mypos.store.RegisterId;
import dev.mypos.store.ShiftId;
import dev.mypos.wire.Fields;
import java.util.Currency;

/** The stored fields of a shift. */
final class ShiftFields {
    private ShiftFields() {}

    static Fields write(Shift shift) {
        Fields.Builder fields = Fields.builder()
                .put("shift_id", shift.id().value())
                .put("register_id", shift.register().value())
                .put("number", shift.number())
                .put("drawer", shift.drawer())
                .put("currency", shift.openingFloat().currency().getCurrencyCode())
                .put("opening_float", shift.openingFloat().amount())
                .put("opened_by", shift.openedBy())
                .put("opened_at", shift.openedAt())
                .put("reported", shift.reported())
                .put("opened_after", shift.openedAfter())
                .put("cash", shift.cash().stream().map(CashEvent::fields).toList());
        shift.closing().ifPresent(closing -> fields.put("closing", write(closing)));
        return fields.build();
    }

    private static Fields write(Shift.Closing closing) {
        return Fields.builder()
                .put("closing_id", closing.id())
                .put("counted", closing.counted().fields())
                .put("last_receipt", closing.lastReceipt())
                .put("z", closing.z())
                .build();
    }

    static Shift read(Fields fields) {
        Currency currency = fields.read("currency", Currency::getInstance);
        return new Shift(
                new ShiftId(fields.uuid("shift_id")),
                new RegisterId(fields.text("register_id")),
                fields.number("number"),
                fields.text("drawer"),
                Money.of(fields.decimal("opening_float"), currency),
                fields.text("opened_by"),
                fields.instant("opened_at"),
                fields.number("reported"),
                fields.number("opened_after"),
                fields.list("cash").stream()
                        .map(event -> CashEvent.from(event, currency))
                        .toList(),
                fields.findFields("closing").map(closing -> closing(closing, currency)));
    }

    private static Shift.Closing closing(Fields fields, Currency currency) {
        return new Shift.Closing(
                fields.uuid("closing_id"),
                CashCount.from(fields.fields("counted"), currency),
                fields.number("last_receipt"),
                fields.fields("z"));
    }
}

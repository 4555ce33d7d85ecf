package dev.mypos.sample.cli.store;

import dev.mypos.Pos;
import dev.mypos.exchange.json.JsonText;
import dev.mypos.exchange.json.StoreJson;
import dev.mypos.sale.RegisterHead;
import dev.mypos.sample.cli.console.Sheet;
import dev.mypos.store.Register;

/** A till and the end of its chain of receipts. */
record RegisterRow(Register register, RegisterHead head) {
    static final Sheet<RegisterRow> COLUMNS = Sheet.<RegisterRow>empty()
            .text("register_id", row -> row.register.id().value())
            .text("name", row -> row.register.name())
            .text("location", row -> row.register.location().value())
            .text("needs_shift", row -> String.valueOf(row.register.needsShift()))
            .number("last_receipt", row -> row.head.lastReceipt())
            .text("last_digest", row -> row.head.lastDigest().text());

    static RegisterRow of(Pos pos, Register register) {
        return new RegisterRow(register, pos.sales().head(register.id()));
    }

    static void members(JsonText json, RegisterRow row) {
        StoreJson.members(json, row.register);
        json.put("last_receipt", row.head.lastReceipt())
                .put("last_digest", row.head.lastDigest().text());
    }
}

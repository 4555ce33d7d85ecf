package dev.mypos.sample.cli.stock;

import dev.mypos.exchange.json.CountJson;
import dev.mypos.sample.cli.console.Sheet;
import dev.mypos.sample.cli.session.Session;
import dev.mypos.stock.CountSheet;

/** Counting sheets in tables and CSV. */
final class SheetSheet {
    static final Sheet<CountSheet> COLUMNS = Sheet.<CountSheet>empty()
            .text("sheet_id", sheet -> sheet.id().toString())
            .text("name", CountSheet::name)
            .text("location", sheet -> sheet.location().value())
            .text("state", sheet -> sheet.state().code())
            .text("opened_by", CountSheet::openedBy)
            .text("opened_at", sheet -> sheet.openedAt().toString());

    private SheetSheet() {}

    static void write(Session session, CountSheet sheet) {
        session.output().one(COLUMNS, sheet, () -> CountJson.write(sheet));
    }
}

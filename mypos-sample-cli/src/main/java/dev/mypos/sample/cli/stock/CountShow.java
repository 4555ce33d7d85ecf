package dev.mypos.sample.cli.stock;

import dev.mypos.Pos;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.sample.cli.argument.Paging;
import dev.mypos.sample.cli.argument.Uuid;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.Session;
import dev.mypos.stock.CountSheet;
import dev.mypos.stock.CountSheetId;
import java.io.IOException;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code mypos stock count show}. */
@Command(
        name = "show",
        header = {
            "List what was counted, and how far it is from what the books said in that moment.",
            "",
            "  mypos stock count show 0192f0c1-7c3e-7a53-9d54-5b1f6c0a7e11",
            ""
        },
        customSynopsis = "mypos stock count show SHEET [OPTIONS]")
public final class CountShow implements Action {
    @Parameters(index = "0", paramLabel = "SHEET", converter = Uuid.class, description = "The sheet's id.")
    UUID sheet = new UUID(0, 0);

    @Mixin
    Paging paging = new Paging();

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            CountSheet found = pos.stockCounts().get(new CountSheetId(sheet));
            session.note(found.name() + ": " + found.state().code());
            return paging.write(session, CountRow.COLUMNS, CountRow::members, page -> list(pos, found, page));
        });
    }

    private static Page<CountRow> list(Pos pos, CountSheet sheet, PageRequest page) {
        return CountRow.page(pos, pos.stockCounts().counts(sheet.id(), page));
    }
}

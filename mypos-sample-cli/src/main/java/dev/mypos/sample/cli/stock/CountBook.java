package dev.mypos.sample.cli.stock;

import dev.mypos.sample.cli.argument.Uuid;
import dev.mypos.sample.cli.argument.Yes;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import dev.mypos.stock.CountSheet;
import dev.mypos.stock.CountSheetId;
import java.io.IOException;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code mypos stock count book}. */
@Command(
        name = "book",
        header = {
            "Book the variances of a sheet, one movement a product; again changes nothing.",
            "",
            "  mypos stock count book 0192f0c1-7c3e-7a53-9d54-5b1f6c0a7e11",
            ""
        },
        customSynopsis = "mypos stock count book SHEET [--yes]")
public final class CountBook implements Action {
    @Parameters(index = "0", paramLabel = "SHEET", converter = Uuid.class, description = "The sheet's id.")
    UUID sheet = new UUID(0, 0);

    @Mixin
    Yes yes = new Yes();

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            CountSheet found = pos.stockCounts().get(new CountSheetId(sheet));
            if (!session.mayDo("Book what was counted on " + found.name() + "?", yes.given())) {
                return ExitCodes.FAILURE;
            }
            SheetSheet.write(session, pos.stockCounts().book(found.id()));
            return ExitCodes.OK;
        });
    }
}

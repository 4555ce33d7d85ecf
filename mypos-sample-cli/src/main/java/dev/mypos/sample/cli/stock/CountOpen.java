package dev.mypos.sample.cli.stock;

import dev.mypos.sample.cli.argument.NewId;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import dev.mypos.stock.CountSheetId;
import dev.mypos.store.LocationId;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mypos stock count open}. */
@Command(
        name = "open",
        header = {
            "Open a sheet to count on; sales go on meanwhile.",
            "",
            "  mypos stock count open --name \"Shelf 3\"",
            ""
        },
        customSynopsis = "mypos stock count open [--name N] [--location L] [--id UUID]")
public final class CountOpen implements Action {
    @Option(names = "--name", paramLabel = "N", description = "What is counted (default: stock count).")
    String name = "stock count";

    @Option(names = "--location", paramLabel = "L", description = "Where (default: main).")
    String location = LocationId.MAIN.value();

    @Mixin
    NewId id = new NewId();

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            CountSheetId sheet = new CountSheetId(id.in(pos));
            SheetSheet.write(session, pos.stockCounts().open(sheet, name, new LocationId(location)));
            return ExitCodes.OK;
        });
    }
}

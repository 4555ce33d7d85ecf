package dev.mypos.sample.cli.stock;

import dev.mypos.exchange.json.CountJson;
import dev.mypos.sample.cli.argument.Paging;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.Session;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mypos stock count list}. */
@Command(
        name = "list",
        header = {"List the counting sheets.", "", "  mypos stock count list", ""},
        customSynopsis = "mypos stock count list [OPTIONS]")
public final class CountList implements Action {
    @Mixin
    Paging paging = new Paging();

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> paging.write(
                session,
                SheetSheet.COLUMNS,
                CountJson::members,
                page -> pos.stockCounts().list(page)));
    }
}

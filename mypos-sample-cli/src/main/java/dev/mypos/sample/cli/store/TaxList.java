package dev.mypos.sample.cli.store;

import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code mypos tax list}. */
@Command(
        name = "list",
        header = {"List the taxes that products may carry.", "", "  mypos tax list", ""},
        customSynopsis = "mypos tax list [OPTIONS]",
        footer = {"", "The code 'none', without any tax, is there in every shop and not listed."})
public final class TaxList implements Action {
    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            List<TaxRow> rows = pos.store().taxes().stream()
                    .flatMap(rule -> TaxRow.of(rule).stream())
                    .toList();
            session.output().list(TaxRow.COLUMNS, rows, TaxRow::members);
            return ExitCodes.OK;
        });
    }
}

package dev.mypos.sample.cli.store;

import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code mypos register list}. */
@Command(
        name = "list",
        header = {"List the tills, each with its last receipt number and digest.", "", "  mypos register list", ""},
        customSynopsis = "mypos register list [OPTIONS]")
public final class RegisterList implements Action {
    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            List<RegisterRow> rows = pos.store().registers().stream()
                    .map(register -> RegisterRow.of(pos, register))
                    .toList();
            session.output().list(RegisterRow.COLUMNS, rows, RegisterRow::members);
            return ExitCodes.OK;
        });
    }
}

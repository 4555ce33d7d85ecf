package dev.mypos.sample.cli.store;

import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import java.io.IOException;
import picocli.CommandLine.Command;

/** {@code mypos store show}. */
@Command(
        name = "show",
        header = {"Show the shop's settings.", "", "  mypos store show", ""},
        customSynopsis = "mypos store show [OPTIONS]")
public final class StoreShow implements Action {
    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            StoreSheet.write(session, pos.store());
            return ExitCodes.OK;
        });
    }
}

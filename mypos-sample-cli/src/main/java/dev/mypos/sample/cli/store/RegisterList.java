package dev.mypos.sample.cli.store;

import dev.mypos.exchange.json.StoreJson;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import java.io.IOException;
import picocli.CommandLine.Command;

/** {@code mypos register list}. */
@Command(
        name = "list",
        header = {"List the tills.", "", "  mypos register list", ""},
        customSynopsis = "mypos register list [OPTIONS]")
public final class RegisterList implements Action {
    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            session.output().list(StoreSheet.REGISTERS, pos.store().registers(), StoreJson::members);
            return ExitCodes.OK;
        });
    }
}

package dev.mypos.sample.cli.staff;

import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code mypos user get}. */
@Command(
        name = "get",
        header = {"Show a staff member.", "", "  mypos user get ann", ""},
        customSynopsis = "mypos user get NAME")
public final class UserGet implements Action {
    @Parameters(paramLabel = "NAME", description = "The sign-in name.")
    String name = "";

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            StaffSheet.write(session, pos.staff().getByName(name));
            return ExitCodes.OK;
        });
    }
}

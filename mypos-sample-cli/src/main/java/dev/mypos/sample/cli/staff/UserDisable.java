package dev.mypos.sample.cli.staff;

import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code mypos user disable}. */
@Command(
        name = "disable",
        header = {"Let a staff member no longer in, from this moment on.", "", "  mypos user disable ann", ""},
        customSynopsis = "mypos user disable NAME")
public final class UserDisable implements Action {
    @Parameters(paramLabel = "NAME", description = "The sign-in name.")
    String name = "";

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            StaffSheet.write(
                    session, pos.staff().disable(pos.staff().getByName(name).id()));
            return ExitCodes.OK;
        });
    }
}

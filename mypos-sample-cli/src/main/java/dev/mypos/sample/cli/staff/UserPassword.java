package dev.mypos.sample.cli.staff;

import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import dev.mypos.staff.StaffId;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code mypos user password}. */
@Command(
        name = "password",
        header = {
            "Set the password of a staff member, typed or from standard input.",
            "",
            "  mypos user password ann < password.txt",
            ""
        },
        customSynopsis = "mypos user password NAME")
public final class UserPassword implements Action {
    @Parameters(paramLabel = "NAME", description = "The sign-in name.")
    String name = "";

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            StaffId id = pos.staff().getByName(name).id();
            char[] typed = session.console().secret("New password of " + name);
            StaffSheet.write(session, pos.staff().setPassword(id, typed));
            return ExitCodes.OK;
        });
    }
}

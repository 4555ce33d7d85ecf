package dev.mypos.sample.cli.staff;

import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import dev.mypos.staff.StaffId;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code mypos user pin}. */
@Command(
        name = "pin",
        header = {
            "Set the PIN of a staff member, typed or from standard input.",
            "",
            "  mypos user pin ann < pin.txt",
            ""
        },
        customSynopsis = "mypos user pin NAME")
public final class UserPin implements Action {
    @Parameters(paramLabel = "NAME", description = "The sign-in name.")
    String name = "";

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            StaffId id = pos.staff().getByName(name).id();
            char[] typed = session.console().secret("New PIN of " + name);
            StaffSheet.write(session, pos.staff().setPin(id, typed));
            return ExitCodes.OK;
        });
    }
}

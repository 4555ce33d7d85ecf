package dev.mypos.sample.cli.staff;

import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code mypos user redeem}. */
@Command(
        name = "redeem",
        header = {"Set your own password with a one-time secret; both are typed.", "", "  mypos user redeem ann", ""},
        customSynopsis = "mypos user redeem NAME")
public final class UserRedeem implements Action {
    @Parameters(paramLabel = "NAME", description = "The sign-in name.")
    String name = "";

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            String secret = new String(session.console().secret("One-time secret of " + name));
            char[] password = session.console().secret("New password of " + name);
            pos.signIn().signOut(pos.signIn().withSecret(name, secret, password));
            session.note("The password of " + name + " is set.");
            return ExitCodes.OK;
        });
    }
}

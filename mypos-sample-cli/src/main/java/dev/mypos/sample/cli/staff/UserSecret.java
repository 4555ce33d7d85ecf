package dev.mypos.sample.cli.staff;

import dev.mypos.exchange.json.JsonText;
import dev.mypos.sample.cli.console.Sheet;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code mypos user secret}. */
@Command(
        name = "secret",
        header = {
            "Issue a one-time secret, with which a staff member sets a password within 24 hours.",
            "",
            "  mypos user secret ann",
            ""
        },
        customSynopsis = "mypos user secret NAME")
public final class UserSecret implements Action {
    private static final Sheet<String> SECRET = Sheet.<String>empty().text("secret", secret -> secret);

    @Parameters(paramLabel = "NAME", description = "The sign-in name.")
    String name = "";

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            String secret = pos.staff().issueSecret(pos.staff().getByName(name).id());
            session.output().one(SECRET, secret, () -> JsonText.object(json -> json.put("secret", secret)));
            return ExitCodes.OK;
        });
    }
}

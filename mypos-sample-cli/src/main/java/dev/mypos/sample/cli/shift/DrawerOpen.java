package dev.mypos.sample.cli.shift;

import dev.mypos.sample.cli.argument.RegisterOption;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mypos drawer open}. */
@Command(
        name = "open",
        header = {
            "Write down that a till's drawer is opened without a sale.",
            "",
            "  mypos drawer open --reason \"change for a note\"",
            ""
        },
        customSynopsis = "mypos drawer open --reason TEXT [--register R]")
public final class DrawerOpen implements Action {
    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why.")
    String reason = "";

    @Mixin
    RegisterOption register = new RegisterOption();

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            pos.shifts().openDrawer(register.id(), reason);
            session.note("Written to the journal.");
            return ExitCodes.OK;
        });
    }
}

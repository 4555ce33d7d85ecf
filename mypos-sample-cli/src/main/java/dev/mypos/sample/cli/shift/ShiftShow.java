package dev.mypos.sample.cli.shift;

import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mypos shift show}. */
@Command(
        name = "show",
        header = {
            "Show a shift: who opened it, and once it is closed what was counted.",
            "What is expected in an open drawer is for 'mypos shift x' to say.",
            "",
            "  mypos shift show",
            ""
        },
        customSynopsis = "mypos shift show [--shift ID | --register R]")
public final class ShiftShow implements Action {
    @Mixin
    ShiftOption shift = new ShiftOption();

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            ShiftSheet.write(session, pos.shifts().get(shift.in(pos)));
            return ExitCodes.OK;
        });
    }
}

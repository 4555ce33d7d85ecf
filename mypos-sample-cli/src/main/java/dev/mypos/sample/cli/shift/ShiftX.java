package dev.mypos.sample.cli.shift;

import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mypos shift x}. */
@Command(
        name = "x",
        header = {"Print what an open shift comes to so far: its X report.", "", "  mypos shift x --width 48", ""},
        customSynopsis = "mypos shift x [--width 32|42|48] [--shift ID | --register R]")
public final class ShiftX implements Action {
    @Mixin
    ShiftOption shift = new ShiftOption();

    @Mixin
    ReportOutput output = new ReportOutput();

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            output.write(session, pos.shifts().x(shift.in(pos)));
            return ExitCodes.OK;
        });
    }
}

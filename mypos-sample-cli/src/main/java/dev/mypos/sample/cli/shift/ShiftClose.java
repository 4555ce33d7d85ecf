package dev.mypos.sample.cli.shift;

import dev.mypos.sample.cli.argument.NewId;
import dev.mypos.sample.cli.argument.Yes;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import dev.mypos.shift.CashCount;
import dev.mypos.shift.ShiftEnd;
import dev.mypos.store.ShiftId;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mypos shift close}. */
@Command(
        name = "close",
        header = {
            "Close a shift with what is in the drawer, and store its Z report. What is over or short is stored too.",
            "",
            "  mypos shift close --pieces 50.00:2 --pieces 5.00:3 --pieces 0.10:4",
            "  mypos shift close --counted 115.40 --blind",
            ""
        },
        customSynopsis = {
            "mypos shift close (--pieces EACH:N... | --counted A) [--blind] [--id UUID]",
            "                         [--shift ID | --register R] [--yes]"
        })
public final class ShiftClose implements Action {
    @Mixin
    CountOptions count = new CountOptions();

    @Mixin
    ShiftOption shift = new ShiftOption();

    @Mixin
    NewId id = new NewId();

    @Mixin
    Yes yes = new Yes();

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            CashCount counted = count.in(pos.store().currency());
            ShiftId closing = shift.in(pos);
            if (!session.mayDo("Close the shift with " + counted.total() + " in the drawer?", yes.given())) {
                return ExitCodes.FAILURE;
            }
            ShiftSheet.write(session, pos.shifts().close(new ShiftEnd(id.in(pos), closing, counted)));
            return ExitCodes.OK;
        });
    }
}

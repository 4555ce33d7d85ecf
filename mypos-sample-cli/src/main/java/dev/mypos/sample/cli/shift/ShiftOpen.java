package dev.mypos.sample.cli.shift;

import dev.mypos.money.Money;
import dev.mypos.sample.cli.argument.Decimals;
import dev.mypos.sample.cli.argument.NewId;
import dev.mypos.sample.cli.argument.RegisterOption;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import dev.mypos.shift.ShiftStart;
import dev.mypos.store.ShiftId;
import java.io.IOException;
import java.math.BigDecimal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mypos shift open}. */
@Command(
        name = "open",
        header = {"Open a shift on a till.", "", "  mypos shift open --float 100.00", ""},
        customSynopsis = "mypos shift open --float A [--drawer D] [--id UUID] [--register R]")
public final class ShiftOpen implements Action {
    @Option(
            names = "--float",
            required = true,
            paramLabel = "A",
            converter = Decimals.class,
            description = "The cash that was counted into the drawer.")
    BigDecimal openingFloat = BigDecimal.ZERO;

    @Option(names = "--drawer", paramLabel = "D", description = "The drawer's name (default: main).")
    String drawer = ShiftStart.MAIN_DRAWER;

    @Mixin
    RegisterOption register = new RegisterOption();

    @Mixin
    NewId id = new NewId();

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            Money counted = Money.of(openingFloat, pos.store().currency());
            ShiftStart start = new ShiftStart(new ShiftId(id.in(pos)), register.id(), drawer, counted);
            ShiftSheet.write(session, pos.shifts().open(start));
            return ExitCodes.OK;
        });
    }
}

package dev.mypos.sample.cli.shift;

import dev.mypos.Pos;
import dev.mypos.error.NotFoundError;
import dev.mypos.page.Page;
import dev.mypos.sample.cli.argument.RegisterOption;
import dev.mypos.sample.cli.argument.Uuid;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import dev.mypos.shift.Shift;
import dev.mypos.store.ShiftId;
import java.io.IOException;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mypos shift z}. */
@Command(
        name = "z",
        header = {
            "Print the Z report that was stored when a shift was closed; the till's last one, unless another is named.",
            "",
            "  mypos shift z",
            "  mypos shift z --shift 0192f0c1-7c3e-7a53-9d54-5b1f6c0a7e11 --width 48",
            ""
        },
        customSynopsis = "mypos shift z [--width 32|42|48] [--shift ID | --register R]")
public final class ShiftZ implements Action {
    @Option(
            names = "--shift",
            paramLabel = "ID",
            converter = Uuid.class,
            description = "The shift's id (default: the one that was closed last on the till).")
    @Nullable
    UUID shift;

    @Mixin
    RegisterOption register = new RegisterOption();

    @Mixin
    ReportOutput output = new ReportOutput();

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            output.write(session, pos.shifts().z(shift == null ? lastClosed(pos) : new ShiftId(shift)));
            return ExitCodes.OK;
        });
    }

    private ShiftId lastClosed(Pos pos) {
        try (Stream<Shift> shifts = Page.stream(page -> pos.shifts().list(register.id(), page.limit(2)))) {
            return shifts.filter(one -> !one.isOpen())
                    .map(Shift::id)
                    .findFirst()
                    .orElseThrow(() -> new NotFoundError(
                            "find the Z report",
                            "Z report of register",
                            register.id().value()));
        }
    }
}

package dev.mypos.sample.cli.store;

import dev.mypos.error.NotFoundError;
import dev.mypos.exchange.json.JsonText;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import dev.mypos.store.Register;
import dev.mypos.store.RegisterId;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mypos register update}. */
@Command(
        name = "update",
        header = {"Change a till.", "", "  mypos register update front --needs-shift", ""},
        customSynopsis = "mypos register update ID [--name N] [--[no-]needs-shift]")
public final class RegisterUpdate implements Action {
    @Parameters(paramLabel = "ID", description = "Its id.")
    String id = "";

    @Option(names = "--name", paramLabel = "N", description = "Its new name.")
    @Nullable
    String name;

    @Option(names = "--needs-shift", negatable = true, description = "Sell only while a shift is open, or always.")
    @Nullable
    Boolean needsShift;

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            RegisterId register = new RegisterId(id);
            Register stored = pos.settings()
                    .reload()
                    .findRegister(register)
                    .orElseThrow(() -> new NotFoundError("change the register", "register", id));
            Register changed = pos.settings()
                    .updateRegister(new Register(
                            register,
                            stored.location(),
                            name == null ? stored.name() : name,
                            needsShift == null ? stored.needsShift() : needsShift));
            RegisterRow row = RegisterRow.of(pos, changed);
            session.output()
                    .one(RegisterRow.COLUMNS, row, () -> JsonText.object(json -> RegisterRow.members(json, row)));
            return ExitCodes.OK;
        });
    }
}

package dev.mypos.sample.cli.store;

import dev.mypos.exchange.json.JsonText;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import dev.mypos.store.LocationId;
import dev.mypos.store.Register;
import dev.mypos.store.RegisterId;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mypos register create}. */
@Command(
        name = "create",
        header = {"Add a till.", "", "  mypos register create front --name \"Front till\"", ""},
        customSynopsis = "mypos register create ID [--name N] [--location L] [--needs-shift]")
public final class RegisterCreate implements Action {
    @Parameters(paramLabel = "ID", description = "Its id: a-z, 0-9 and -.")
    String id = "";

    @Option(names = "--name", paramLabel = "N", description = "Its name (default: its id).")
    @Nullable
    String name;

    @Option(names = "--location", paramLabel = "L", description = "Where its stock lies (default: main).")
    String location = LocationId.MAIN.value();

    @Option(names = "--needs-shift", description = "Sell only while a shift is open.")
    boolean needsShift;

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            Register register =
                    new Register(new RegisterId(id), new LocationId(location), name == null ? id : name, needsShift);
            pos.settings().addRegister(register);
            RegisterRow row = RegisterRow.of(pos, register);
            session.output()
                    .one(RegisterRow.COLUMNS, row, () -> JsonText.object(json -> RegisterRow.members(json, row)));
            return ExitCodes.OK;
        });
    }
}

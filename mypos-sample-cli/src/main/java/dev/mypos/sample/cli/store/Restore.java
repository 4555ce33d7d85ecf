package dev.mypos.sample.cli.store;

import dev.mypos.sample.cli.argument.InputFile;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code mypos restore}. */
@Command(
        name = "restore",
        header = {
            "Make a backup the shop, where no shop is; a damaged backup is refused.",
            "",
            "  mypos restore monday.db --backend local:./shop",
            ""
        },
        customSynopsis = "mypos restore FILE")
public final class Restore implements Action {
    @Parameters(
            paramLabel = "FILE",
            converter = InputFile.class,
            description = "What mypos backup wrote; its pictures are in FILE.images beside it.")
    Path file = Path.of("");

    @Override
    public int run(Session session) {
        session.shops().restore(file);
        session.note("The shop in " + session.shops().name() + " is the backup " + file + ". Everything adds up.");
        return ExitCodes.OK;
    }
}

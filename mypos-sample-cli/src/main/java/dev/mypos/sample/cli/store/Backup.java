package dev.mypos.sample.cli.store;

import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code mypos backup}. */
@Command(
        name = "backup",
        header = {"Write a consistent copy of the shop while others sell.", "", "  mypos backup shop-2026-11-01.db", ""
        },
        customSynopsis = "mypos backup FILE")
public final class Backup implements Action {
    @Parameters(paramLabel = "FILE", description = "The copy; it must not exist.")
    Path file = Path.of("");

    @Override
    public int run(Session session) {
        session.shops().backup(file);
        session.note("Wrote " + file + ".");
        return ExitCodes.OK;
    }
}

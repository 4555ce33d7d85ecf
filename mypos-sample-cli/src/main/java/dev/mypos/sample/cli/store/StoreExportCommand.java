package dev.mypos.sample.cli.store;

import dev.mypos.error.ConflictError;
import dev.mypos.exchange.dump.DumpSummary;
import dev.mypos.exchange.dump.StoreExport;
import dev.mypos.sample.cli.console.ProgressBar;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code mypos store export}. */
@Command(
        name = "export",
        header = {
            "Write the whole shop as a dump that any backend can take; it holds personal data.",
            "",
            "  mypos store export shop.dump",
            "  mypos store export - | gzip > shop.dump.gz",
            ""
        },
        customSynopsis = "mypos store export FILE|-")
public final class StoreExportCommand implements Action {
    private static final String STDOUT = "-";

    @Parameters(paramLabel = "FILE", description = "The dump; it must not exist. - writes it to the output.")
    String file = "";

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            try (ProgressBar bar = session.progress("exporting")) {
                StoreExport export = new StoreExport(pos);
                DumpSummary summary = file.equals(STDOUT) ? intoPipe(session, export, bar) : intoFile(export, bar);
                session.note(String.format(
                        Locale.ROOT, "Wrote %,d records of store %s.", summary.records(), summary.store()));
                return ExitCodes.OK;
            }
        });
    }

    private static DumpSummary intoPipe(Session session, StoreExport export, ProgressBar bar) throws IOException {
        OutputStream out = session.console().data();
        DumpSummary summary = export.run(out, bar::at);
        out.flush();
        return summary;
    }

    /** Under another name first, so that a dump that ended early is never taken for one. */
    private DumpSummary intoFile(StoreExport export, ProgressBar bar) throws IOException {
        Path target = Path.of(file).toAbsolutePath();
        if (Files.exists(target)) {
            throw ConflictError.alreadyExists("export the store", "file", "name", file);
        }
        Path aside = Files.createTempFile(Objects.requireNonNull(target.getParent()), ".mypos-", ".dump");
        try {
            DumpSummary summary;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(aside))) {
                summary = export.run(out, bar::at);
            }
            Files.move(aside, target);
            return summary;
        } finally {
            Files.deleteIfExists(aside);
        }
    }
}

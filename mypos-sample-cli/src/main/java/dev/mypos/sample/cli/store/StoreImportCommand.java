package dev.mypos.sample.cli.store;

import dev.mypos.exchange.dump.DumpSource;
import dev.mypos.exchange.dump.DumpSummary;
import dev.mypos.exchange.dump.StoreImport;
import dev.mypos.sample.cli.console.ProgressBar;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code mypos store import}. */
@Command(
        name = "import",
        header = {
            "Take a dump into a place where no shop is yet; again after a crash goes on.",
            "",
            "  mypos store import shop.dump --backend local:./moved",
            "  gunzip -c shop.dump.gz | mypos store import - --backend local:./moved",
            ""
        },
        customSynopsis = "mypos store import FILE|-")
public final class StoreImportCommand implements Action {
    private static final String STDIN = "-";

    @Parameters(paramLabel = "FILE", description = "The dump. - reads it from the input.")
    String file = "";

    @Override
    public int run(Session session) throws IOException {
        if (!file.equals(STDIN)) {
            return imported(session, Path.of(file));
        }
        Path copy = Files.createTempFile("mypos-", ".dump");
        try {
            Files.copy(session.console().input(), copy, StandardCopyOption.REPLACE_EXISTING);
            return imported(session, copy);
        } finally {
            Files.delete(copy);
        }
    }

    /** The dump is read once before anything is made, so a damaged one leaves no trace. */
    private static int imported(Session session, Path dump) throws IOException {
        StoreImport checked = StoreImport.check(DumpSource.of(dump));
        try (ProgressBar bar = session.progress("importing")) {
            session.shops().take(backend -> checked.into(backend, Clock.systemUTC(), bar::at));
        }
        DumpSummary summary = checked.summary();
        session.note(String.format(
                Locale.ROOT,
                "Took %,d records of store %s into %s.",
                summary.records(),
                summary.store(),
                session.shops().name()));
        return Audit.after(session);
    }
}

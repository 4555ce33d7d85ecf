package dev.mypos.sample.cli.argument;

import dev.mypos.exchange.Reject;
import dev.mypos.exchange.RejectFile;
import dev.mypos.exchange.csv.CsvSource;
import dev.mypos.sample.cli.session.Session;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the rows go that an import cannot take. Confine to one thread. */
public final class RejectsOption {
    private static final int MOST_SHOWN = 20;

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description = "Where rejected rows go, each with its reason (default: beside FILE, as NAME.rejected.csv).")
    @Nullable
    Path rejects;

    /**
     * Names each rejected row, up to a number that fits a screen, and writes all of them; writes nothing if there are none.
     *
     * @throws IOException if the file cannot be written
     */
    public void write(Session session, CsvSource source, Path input, List<Reject> rejected) throws IOException {
        name(session, rejected, MOST_SHOWN);
        if (rejected.isEmpty()) {
            return;
        }
        Path target = rejects == null ? beside(input) : rejects;
        try (Writer writer = Files.newBufferedWriter(target)) {
            RejectFile.write(source, rejected, writer);
        }
        session.note("Rejected rows are in " + target + ". Correct them there and import that file.");
    }

    /** Names rejected rows, each with its line and column. */
    public static void name(Session session, List<Reject> rejected, int atMost) {
        rejected.stream().limit(atMost).forEach(reject -> session.console().say(sentence(reject)));
        if (rejected.size() > atMost) {
            session.console().say("... and " + (rejected.size() - atMost) + " more.");
        }
    }

    /** A reason for the whole row goes on where its line is named: {@code line 5 is refused: ...}. */
    private static String sentence(Reject reject) {
        return "line " + reject.line() + (reject.column().isEmpty() ? " " : ": ") + reject.sentence();
    }

    private static Path beside(Path input) {
        String name = String.valueOf(input.getFileName());
        String stem = name.toLowerCase(Locale.ROOT).endsWith(".csv") ? name.substring(0, name.length() - 4) : name;
        return input.resolveSibling(stem + ".rejected.csv");
    }
}

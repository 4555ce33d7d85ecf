package dev.mypos.sample.cli.argument;

import dev.mypos.exchange.Reject;
import dev.mypos.exchange.RejectFile;
import dev.mypos.exchange.csv.CsvSource;
import dev.mypos.sample.cli.session.Session;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the rows go that an import cannot take. Confine to one thread. */
public final class RejectsOption {
    private static final int MOST_SHOWN = 20;
    private static final int LONGEST_HEADER = 1 << 16;

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description = "Where rejected rows go, each with its reason (default: beside FILE, as NAME.rejected.csv).")
    @Nullable
    Path rejects;

    @Spec(Spec.Target.MIXEE)
    CommandSpec spec = CommandSpec.create();

    /**
     * Refuses a place that holds something else than rejected rows, so that neither the input nor a shop is lost; before
     * anything is stored.
     *
     * @throws ParameterException if it does
     * @throws IOException if what is there cannot be read
     */
    public void check(Path input) throws IOException {
        Path target = target(input);
        if (Files.exists(target) && (Files.isSameFile(target, input) || !holdsRejects(target))) {
            throw new ParameterException(
                    spec.commandLine(),
                    "'" + Words.shortened(target.toString())
                            + "' is there already and is no file of rejected rows; name another one with --rejects");
        }
    }

    private static boolean holdsRejects(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(LONGEST_HEADER), StandardCharsets.UTF_8);
            return head.lines().findFirst().orElse("").endsWith(RejectFile.LAST_COLUMNS);
        }
    }

    /**
     * Names each rejected row, up to a number that fits a screen, and writes all of them; writes nothing if there are none.
     *
     * @param hint what else to know of importing them again; goes on behind it
     * @throws IOException if the file cannot be written
     */
    public void write(Session session, CsvSource source, Path input, List<Reject> rejected, String hint)
            throws IOException {
        name(session, rejected, MOST_SHOWN);
        if (rejected.isEmpty()) {
            return;
        }
        Path target = target(input);
        Path unfinished = target.resolveSibling(target.getFileName() + ".tmp");
        try (Writer writer = Files.newBufferedWriter(unfinished)) {
            RejectFile.write(source, rejected, writer);
        }
        Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        session.note("Rejected rows are in " + target + ". Correct them there and import that file" + hint + ".");
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

    private Path target(Path input) {
        return rejects == null ? beside(input) : rejects;
    }

    private static Path beside(Path input) {
        String name = String.valueOf(input.getFileName());
        String stem = name.toLowerCase(Locale.ROOT).endsWith(".csv") ? name.substring(0, name.length() - 4) : name;
        return input.resolveSibling(stem + ".rejected.csv");
    }
}

package dev.mypos.sample.cli;

import dev.mypos.error.InternalError;
import dev.mypos.error.POSError;
import dev.mypos.sample.cli.console.Console;
import dev.mypos.sample.cli.console.Format;
import dev.mypos.sample.cli.console.Output;
import dev.mypos.sample.cli.console.Style;
import dev.mypos.sample.cli.console.Terminals;
import dev.mypos.sample.cli.demo.Demo;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import dev.mypos.sample.cli.store.Backup;
import dev.mypos.sample.cli.store.Completion;
import dev.mypos.sample.cli.store.Init;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The program {@code mypos}: reads the command line, runs one command and gives an exit code.
 *
 * <p>Confine to one thread.
 */
public final class Main {
    private static final Set<Class<? extends Action>> OF_THE_OWNER =
            Set.of(Init.class, Demo.class, Backup.class, Completion.class);

    private final Console console;
    private final List<String> arguments;

    private Main(Console console, List<String> arguments) {
        this.console = console;
        this.arguments = arguments;
    }

    /** Runs in this process's streams and ends the process. */
    public static void main(String[] arguments) {
        System.setProperty("org.jboss.logging.provider", "slf4j"); // the validator would greet on err otherwise
        Console console = new Console(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                System.getenv(),
                Terminals.ofProcess());
        System.exit(run(console, arguments));
    }

    /**
     * Runs one command.
     *
     * @return the exit code, 0 if all went well
     */
    public static int run(Console console, String... arguments) {
        return new Main(console, asOption(List.of(arguments))).run();
    }

    /** {@code help product} asks what {@code product --help} asks. */
    private static List<String> asOption(List<String> arguments) {
        if (arguments.isEmpty() || !arguments.get(0).equals("help")) {
            return arguments;
        }
        List<String> asked = new ArrayList<>(arguments.subList(1, arguments.size()));
        asked.add("--help");
        return asked;
    }

    private int run() {
        int exitCode = isVersionAlone() ? printVersion() : attempt();
        return console.complaint().map(this::complain).orElse(exitCode);
    }

    /** The one question that is answered without reading any command, so at once. */
    private boolean isVersionAlone() {
        return arguments.equals(List.of("--version")) || arguments.equals(List.of("-V"));
    }

    private int printVersion() {
        console.out().println(Version.text());
        return ExitCodes.OK;
    }

    private int complain(String reason) {
        console.say("mypos: The output cannot be written: " + reason + ".");
        return ExitCodes.FAILURE;
    }

    private int attempt() {
        Root root = new Root();
        Failures early = new Failures(
                console, formatAsTyped(), style(false, console.terminals().err()), isTyped("--debug"));
        try {
            ParseResult parsed = Parsing.read(root, console, arguments);
            Failures failures = new Failures(
                    console,
                    root.global.format,
                    style(root.global.noColor, console.terminals().err()),
                    root.global.debug);
            return run(root, innermost(parsed), failures);
        } catch (ParameterException e) {
            return early.report(e);
        }
    }

    private int run(Root root, ParseResult parsed, Failures failures) {
        CommandLine command = parsed.commandSpec().commandLine();
        if (parsed.isUsageHelpRequested() || arguments.isEmpty()) {
            command.usage(
                    console.out(),
                    Parsing.colours(
                            style(root.global.noColor, console.terminals().out())));
            return ExitCodes.OK;
        }
        if (parsed.isVersionHelpRequested()) {
            return printVersion();
        }
        Object chosen = parsed.commandSpec().userObject();
        if (!(chosen instanceof Action action)) {
            throw new ParameterException(command, "A command is missing: " + Parsing.names(command));
        }
        if (root.global.as != null && OF_THE_OWNER.contains(action.getClass())) {
            throw new ParameterException(command, "This command is the owner's alone: leave out --as");
        }
        return run(session(root), action, failures);
    }

    private static int run(Session session, Action action, Failures failures) {
        try {
            return action.run(session);
        } catch (POSError e) {
            return failures.report(e);
        } catch (IOException e) {
            return failures.report(e);
        } catch (ParameterException e) {
            throw e;
        } catch (RuntimeException e) {
            return failures.report(new InternalError("run the command", e));
        }
    }

    private Session session(Root root) {
        GlobalOptions global = root.global;
        Style outputStyle = style(global.noColor, console.terminals().out());
        Output output = new Output(console, global.format, outputStyle);
        return new Session(
                console,
                output,
                root.backend.shops,
                Optional.ofNullable(global.as),
                new Session.Verbosity(global.quiet, global.verbose),
                outputStyle,
                style(global.noColor, console.terminals().err()));
    }

    private static ParseResult innermost(ParseResult parsed) {
        ParseResult result = parsed;
        while (result.hasSubcommand() && !result.isUsageHelpRequested()) {
            result = result.subcommand();
        }
        return result;
    }

    private Style style(boolean refused, boolean terminal) {
        return Style.of(console, terminal, refused);
    }

    /** The format of errors in what cannot be parsed. */
    private Format formatAsTyped() {
        String line = String.join(" ", arguments).toLowerCase(Locale.ROOT);
        boolean asked = line.matches(".*(^| )(-o|--output)[ =]?json( .*|$)");
        boolean set =
                console.setting("MYPOS_OUTPUT").filter("json"::equalsIgnoreCase).isPresent();
        return asked || (set && !isTyped("-o") && !isTyped("--output")) ? Format.JSON : Format.TABLE;
    }

    private boolean isTyped(String word) {
        return arguments.contains(word);
    }
}

package dev.mypos.sample.cli;

import dev.mypos.error.ErrorCode;
import dev.mypos.error.POSError;
import dev.mypos.exchange.json.ProblemJson;
import dev.mypos.sample.cli.console.Console;
import dev.mypos.sample.cli.console.Format;
import dev.mypos.sample.cli.console.Program;
import dev.mypos.sample.cli.console.Style;
import dev.mypos.sample.cli.session.ExitCodes;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Tells of failures: in words, or as a problem document where JSON was asked for. Always on {@code err}.
 *
 * <p>Confine to one thread.
 */
final class Failures {
    /** What some messages of the parser begin with, beside our own beginning. */
    private static final String PREFIX = "Error: ";

    private static final Pattern POSITION = Pattern.compile("positional parameter at index \\S+ \\(<?([^)>]+)>?\\)");
    private static final Pattern WORDS =
            Pattern.compile("expected one of \\[(.*?)] \\(case-(?:in)?sensitive\\) but was '(.*)'");

    private final Console console;
    private final Format format;
    private final Style style;
    private final boolean debug;

    Failures(Console console, Format format, Style style, boolean debug) {
        this.console = console;
        this.format = format;
        this.style = style;
        this.debug = debug;
    }

    /** @return the exit code of the error's code */
    int report(POSError error) {
        if (format == Format.JSON) {
            console.say(ProblemJson.write(error));
        } else {
            Optional<String> next = NextCommand.after(error);
            say(words(error, next.isPresent()));
            next.ifPresent(command -> console.say("Try: " + Program.name() + " " + command));
        }
        trace(error);
        return error.code().exitCode();
    }

    /** The remedy of a missing shop is a command, which the next line tells in full. */
    private static String words(POSError error, boolean tried) {
        String message = String.valueOf(error.getMessage());
        return tried && error.code() == ErrorCode.NOT_PROVISIONED && message.endsWith(error.remedy())
                ? message.substring(0, message.length() - error.remedy().length())
                        .strip()
                : message;
    }

    /** @return the exit code of a file that cannot be read or written */
    int report(IOException error) {
        String detail = "A file cannot be read or written: " + reason(error) + ". Check its name and who may use it.";
        if (format == Format.JSON) {
            console.say(ProblemJson.write("file", "read or write a file", detail));
        } else {
            say(detail);
        }
        trace(error);
        return ExitCodes.FAILURE;
    }

    /** The messages of file system errors are a bare name. */
    private static String reason(IOException error) {
        String message = String.valueOf(error.getMessage());
        if (error instanceof AccessDeniedException) {
            return message + " is not open to you";
        }
        if (error instanceof NoSuchFileException) {
            return message + " does not exist";
        }
        return error instanceof FileAlreadyExistsException ? message + " exists already" : message;
    }

    /** @return the exit code of what cannot be read */
    int report(ParameterException error) {
        String command = error.getCommandLine().getCommandSpec().qualifiedName().substring("mypos".length());
        String detail = sentence(error);
        if (format == Format.JSON) {
            console.say(ProblemJson.write("usage", "read the command line", detail));
        } else {
            say(detail);
            console.say("Try: " + Program.name() + command + " --help");
        }
        trace(error);
        return ExitCodes.USAGE;
    }

    private static String sentence(ParameterException error) {
        String message = String.valueOf(error.getMessage());
        if (error instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        String plain = plain(message.startsWith(PREFIX) ? message.substring(PREFIX.length()) : message);
        String ended = plain.endsWith(".") || plain.endsWith("?") ? plain : plain + ".";
        List<String> unknown = error.getCommandLine().getUnmatchedArguments();
        if (error instanceof MissingParameterException && !unknown.isEmpty()) {
            UnmatchedArgumentException beside = new UnmatchedArgumentException(error.getCommandLine(), unknown);
            return ended + " " + unmatched(beside);
        }
        return ended;
    }

    /** Without what only the parser's authors say. */
    private static String plain(String message) {
        String named = POSITION.matcher(message).replaceAll("$1");
        String whole = named.replace(" is not an int", " is not a whole number");
        Matcher words = WORDS.matcher(whole);
        return words.find()
                ? whole.substring(0, words.start()) + "'" + words.group(2) + "' is none of "
                        + words.group(1).toLowerCase(Locale.ROOT)
                : whole;
    }

    private static String unmatched(UnmatchedArgumentException unmatched) {
        String first = "'" + unmatched.getUnmatched().get(0) + "'";
        List<String> close = unmatched.getSuggestions();
        String what = unmatched.isUnknownOption() ? "Unknown option: " : kind(unmatched.getCommandLine());
        return what + first + "." + (close.isEmpty() ? "" : " Did you mean " + String.join(" or ", close) + "?");
    }

    private static String kind(CommandLine command) {
        return command.getSubcommands().isEmpty() ? "Too many arguments, from " : "There is no command ";
    }

    private void say(String sentence) {
        console.say(style.bad("mypos:") + " " + sentence);
    }

    private void trace(Throwable error) {
        if (debug) {
            StringWriter trace = new StringWriter();
            error.printStackTrace(new PrintWriter(trace, true));
            console.say(trace.toString().stripTrailing());
        }
    }
}

package dev.mypos.sample.cli;

import dev.mypos.sample.cli.console.Format;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** What every command understands. Confine to one thread. */
final class GlobalOptions {
    @Option(
            names = {"-o", "--output"},
            scope = ScopeType.INHERIT,
            paramLabel = "table|json|csv",
            defaultValue = "table",
            description = "How data is written; also MYPOS_OUTPUT (default: table, tab-separated when piped).")
    Format format = Format.TABLE;

    @Option(
            names = "--as",
            scope = ScopeType.INHERIT,
            paramLabel = "NAME",
            description = "Act as this staff member; reads the PIN or password from the terminal or standard input.")
    @Nullable
    String as;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "Say nothing but data and errors.")
    boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "Say more on the way.")
    boolean verbose;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show where an error came from.")
    boolean debug;

    @Option(names = "--no-color", scope = ScopeType.INHERIT, description = "No colours; also NO_COLOR.")
    boolean noColor;

    @Option(
            names = {"-h", "--help"},
            scope = ScopeType.INHERIT,
            usageHelp = true,
            description = "Show this, or the help of the command it follows.")
    boolean help;
}

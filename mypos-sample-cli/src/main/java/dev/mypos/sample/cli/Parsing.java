package dev.mypos.sample.cli;

import dev.mypos.sample.cli.console.Console;
import dev.mypos.sample.cli.console.Style;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** How the command line is read and its help is written. */
final class Parsing {
    private static final int HELP_COLUMNS = 100;
    private static final char UNREADABLE = '\uFFFD';

    private static final String OTHERS = String.format(
            "%nOn every command: --backend, -o table|json|csv, -q, -v, --debug, --no-color; see mypos --help.%n");

    private Parsing() {}

    /** @throws picocli.CommandLine.ParameterException if it cannot be read */
    static ParseResult read(Root root, Console console, List<String> arguments) {
        CommandLine command = new CommandLine(root);
        refuseUnreadable(command, console, arguments);
        CommandTree.grow(command, new HashSet<>(arguments));
        command.setCaseInsensitiveEnumValuesAllowed(true);
        command.setExpandAtFiles(false);
        command.setUsageHelpWidth(HELP_COLUMNS);
        command.setDefaultValueProvider(new Environment(console));
        acceptNegativeNumbers(command);
        Map<String, CommandLine.IHelpSectionRenderer> sections = new HashMap<>(command.getHelpSectionMap());
        sections.put(UsageMessageSpec.SECTION_KEY_PARAMETER_LIST, help -> "");
        sections.put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, Parsing::ownArguments);
        command.setHelpSectionMap(sections);
        return command.parseArgs(arguments.toArray(String[]::new));
    }

    /** Java puts this mark where the locale has no character for what was typed; it must not be stored. */
    private static void refuseUnreadable(CommandLine command, Console console, List<String> arguments) {
        if (arguments.stream().anyMatch(argument -> argument.indexOf(UNREADABLE) >= 0)) {
            throw new ParameterException(
                    command,
                    "An argument has characters that cannot be read under the locale '" + locale(console)
                            + "'; set LC_ALL to one with UTF-8, such as C.UTF-8");
        }
    }

    private static String locale(Console console) {
        return Stream.of("LC_ALL", "LC_CTYPE", "LANG")
                .flatMap(name -> console.setting(name).stream())
                .findFirst()
                .orElse("C");
    }

    /** {@code -1} looks like an option that is not known. */
    private static void acceptNegativeNumbers(CommandLine command) {
        CommandLine stock = command.getSubcommands().get("stock");
        CommandLine adjust = stock == null ? null : stock.getSubcommands().get("adjust");
        if (adjust != null) {
            adjust.setUnmatchedOptionsArePositionalParams(true);
        }
    }

    static Help.ColorScheme colours(Style style) {
        return Help.defaultColorScheme(style.coloured() ? Ansi.ON : Ansi.OFF);
    }

    static String names(CommandLine command) {
        return String.join(", ", command.getSubcommands().keySet());
    }

    /** The parameters and options that only this command has, in one table, and a word about the others. */
    private static String ownArguments(Help help) {
        List<OptionSpec> own = help.commandSpec().options().stream()
                .filter(option -> !option.inherited() && !option.hidden())
                .toList();
        List<PositionalParamSpec> named = help.commandSpec().positionalParameters();
        Help.Layout layout = help.createDefaultLayout(own, named, help.colorScheme());
        layout.addAllPositionalParameters(named, help.createDefaultParamLabelRenderer());
        layout.addOptions(own, help.createDefaultParamLabelRenderer());
        return help.commandSpec().parent() == null ? layout.toString() : layout + OTHERS;
    }

    /** Flag, then environment, then default. */
    private record Environment(Console console) implements IDefaultValueProvider {
        @Override
        public @Nullable String defaultValue(ArgSpec argument) {
            String name = argument.isOption() ? ((OptionSpec) argument).longestName() : "";
            return switch (name) {
                case "--backend" -> setting("MYPOS_BACKEND");
                case "--output" -> setting("MYPOS_OUTPUT");
                case "--register" -> setting("MYPOS_REGISTER");
                default -> null;
            };
        }

        private @Nullable String setting(String name) {
            return console.setting(name).orElse(null);
        }
    }
}

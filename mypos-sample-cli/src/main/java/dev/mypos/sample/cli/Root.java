package dev.mypos.sample.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mypos} itself. */
@Command(
        name = "mypos",
        header = {
            "A point of sale for the command line.",
            "",
            "  mypos demo                                                             # see it work",
            "  mypos init --name \"Corner shop\" --currency EUR --zone Europe/Dublin    # a shop in ./shop",
            "  mypos product create --sku MUG --name Mug --price 7.50 --stock 20",
            "  mypos product list --low-stock -o json | jq -r '.items[].sku'",
            "  mypos product import items.csv --dry-run",
            "  mypos sale create --line MUG:2 --cash 20.00",
            "  mypos sale refund 0192f0c1-... --line 1:1 --reason damaged",
            "  mypos report sales --from 2026-11-01 --group-by day -o csv > november.csv",
            "  mypos verify",
            ""
        },
        customSynopsis = "mypos [OPTIONS] COMMAND",
        footer = {
            "",
            "Exit codes: 0 done, 1 failed or an audit found something, 2 the command line cannot be read, 3 not",
            "found, 4 not allowed, 5 conflict, 6 a rule is broken, 7 out of reach, 130 interrupted."
        })
final class Root {
    @Mixin
    GlobalOptions global = new GlobalOptions();

    @Mixin
    BackendOption backend = new BackendOption();

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    boolean version;
}

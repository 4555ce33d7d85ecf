package dev.mypos.sample.cli.argument;

import picocli.CommandLine.Option;

/** The answer to a question that would be asked. Confine to one thread. */
public final class Yes {
    @Option(
            names = {"-y", "--yes"},
            description = "Do not ask.")
    boolean yes;

    public boolean given() {
        return yes;
    }
}

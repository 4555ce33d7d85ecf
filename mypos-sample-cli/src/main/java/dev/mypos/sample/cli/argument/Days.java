package dev.mypos.sample.cli.argument;

import java.time.LocalDate;
import picocli.CommandLine.Option;

/** A range of business days, both ends included. Confine to one thread. */
public final class Days {
    @Option(
            names = "--from",
            paramLabel = "D",
            converter = Day.class,
            description = "From this day on, such as 2026-11-01.")
    LocalDate from = Day.FIRST;

    @Option(names = "--to", paramLabel = "D", converter = Day.class, description = "Up to this day.")
    LocalDate to = Day.LAST;

    public LocalDate from() {
        return from;
    }

    public LocalDate to() {
        return to;
    }
}

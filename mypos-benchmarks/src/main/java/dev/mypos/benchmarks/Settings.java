package dev.mypos.benchmarks;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a run of the benchmarks was asked for. Immutable.
 *
 * @param rounds how often everything is measured, one after the other, at least once
 * @param warmUpSeconds before each measurement; a multiple of {@link #ITERATION_SECONDS}
 * @param seconds of each measurement; a multiple of {@link #ITERATION_SECONDS}
 * @param into the page whose results are replaced by these
 */
record Settings(Set<Part> parts, int rounds, int warmUpSeconds, int seconds, Optional<Path> into) {
    static final int ITERATION_SECONDS = 1;

    static final String USAGE = """
        Arguments: [sale] [quote] [import] [pages] [report] [--rounds N] [--warm-up S] [--seconds S] [--quick] [--into FILE]
          --rounds N   measure everything N times in turn; 3 unless told otherwise
          --warm-up S  seconds before each measurement; 10 unless told otherwise
          --seconds S  seconds of each measurement; 5 unless told otherwise
          --quick      the same as --rounds 1 --warm-up 1 --seconds 1: shows that it runs, and nothing else
          --into FILE  replace the results in this page\
        """;

    /** What is measured. */
    enum Part {
        SALE,
        QUOTE,
        IMPORT,
        PAGES,
        REPORT;

        static Optional<Part> find(String name) {
            return EnumSet.allOf(Part.class).stream()
                    .filter(part -> part.name().toLowerCase(Locale.ROOT).equals(name))
                    .findFirst();
        }
    }

    /** @throws IllegalArgumentException if an argument is none of those in {@link #USAGE} */
    static Settings parse(List<String> arguments) {
        Deque<String> left = new ArrayDeque<>(arguments);
        Set<Part> parts = EnumSet.noneOf(Part.class);
        Settings settings = new Settings(EnumSet.allOf(Part.class), 3, 10, 5, Optional.empty());
        while (!left.isEmpty()) {
            String argument = left.pop();
            switch (argument) {
                case "--rounds" -> settings = settings.timed(number(left), settings.warmUpSeconds, settings.seconds);
                case "--warm-up" -> settings = settings.timed(settings.rounds, number(left), settings.seconds);
                case "--seconds" -> settings = settings.timed(settings.rounds, settings.warmUpSeconds, number(left));
                case "--quick" -> settings = settings.timed(1, 1, 1);
                case "--into" -> settings = settings.into(Path.of(value(left)));
                default -> parts.add(Part.find(argument).orElseThrow(() -> unknown(argument)));
            }
        }
        return parts.isEmpty() ? settings : settings.only(parts);
    }

    private Settings timed(int roundsNow, int warmUpNow, int secondsNow) {
        return new Settings(parts, roundsNow, warmUpNow, secondsNow, into);
    }

    private Settings into(Path page) {
        return new Settings(parts, rounds, warmUpSeconds, seconds, Optional.of(page));
    }

    private Settings only(Set<Part> some) {
        return new Settings(some, rounds, warmUpSeconds, seconds, into);
    }

    private static int number(Deque<String> left) {
        int number = Integer.parseInt(value(left));
        if (number < 1) {
            throw new IllegalArgumentException("must be 1 or more: " + number);
        }
        return number;
    }

    private static String value(Deque<String> left) {
        if (left.isEmpty()) {
            throw new IllegalArgumentException("the last argument needs a value");
        }
        return left.pop();
    }

    private static IllegalArgumentException unknown(String argument) {
        return new IllegalArgumentException("unknown argument: " + argument);
    }
}

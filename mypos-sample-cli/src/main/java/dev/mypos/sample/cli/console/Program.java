package dev.mypos.sample.cli.console;

import java.nio.file.Files;
import java.nio.file.Path;

/** What a person types to run this program from where they are. */
public final class Program {
    private static final Path LAUNCHER = Path.of("mypos");

    private Program() {}

    /** {@code ./mypos} beside the launcher, {@code mypos} elsewhere. */
    public static String name() {
        return Files.isRegularFile(LAUNCHER) && Files.isExecutable(LAUNCHER) ? "./mypos" : "mypos";
    }
}

package dev.mypos.sample.cli.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Which of the standard streams a person sits at.
 *
 * <p>Immutable.
 */
public record Terminals(boolean in, boolean out, boolean err) {
    /** Nobody sits at any of them. */
    public static final Terminals NONE = new Terminals(false, false, false);

    /** Looks at this process. Where the system does not tell of each stream, all count as one. */
    public static Terminals ofProcess() {
        boolean all = isTerminal(System.console());
        return new Terminals(isTerminal(0, all), isTerminal(1, all), isTerminal(2, all));
    }

    private static boolean isTerminal(java.io.@Nullable Console console) {
        return console != null && asks(console);
    }

    /** From Java 22 on there may be a console without a terminal, and a method that says so. */
    private static boolean asks(java.io.Console console) {
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    private static boolean isTerminal(int descriptor, boolean otherwise) {
        Path stream = Path.of("/proc/self/fd/" + descriptor);
        if (!Files.isSymbolicLink(stream)) {
            return otherwise;
        }
        try {
            String target = Files.readSymbolicLink(stream).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException e) {
            return otherwise;
        }
    }
}

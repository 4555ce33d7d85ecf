package dev.mypos.sample.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program in a JVM of its own, started as the launcher does, with the class path of the tests. */
final class Child implements AutoCloseable {
    private static final long PATIENCE_MINUTES = 10;

    private final Process process;

    private Child(Process process) {
        this.process = process;
    }

    /** Starts it; what it prints goes to the file. */
    static Child start(Class<?> main, Path output, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(arguments);
        return new Child(new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start());
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Waits a moment. @return whether it has ended */
    boolean endsWithin(long millis) throws InterruptedException {
        return process.waitFor(millis, TimeUnit.MILLISECONDS);
    }

    /** Waits for its end. @return its exit code */
    int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            throw new IllegalStateException("it did not end within " + PATIENCE_MINUTES + " minutes");
        }
        return process.exitValue();
    }

    /** As {@code kill -9}: it gets no chance to tidy up. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}

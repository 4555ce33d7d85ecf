package dev.mypos.sample.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program in a JVM of its own, started as the launcher does, with the class path of the tests. */
public final class Child implements AutoCloseable {
    private static final long PATIENCE_MINUTES = 10;

    private final Process process;

    private Child(Process process) {
        this.process = process;
    }

    /** Starts it; what it prints goes to the file. */
    static Child start(Class<?> main, Path output, List<String> arguments) throws IOException {
        return start(new ProcessBuilder(), System.getProperty("java.class.path"), main.getName(), output, arguments);
    }

    /** Starts a program whose classes lie in a folder, and which works in that folder. */
    public static Child startIn(Path folder, String main, Path output) throws IOException {
        String classPath = folder + File.pathSeparator + System.getProperty("java.class.path");
        return start(new ProcessBuilder().directory(folder.toFile()), classPath, main, output, List.of());
    }

    private static Child start(
            ProcessBuilder builder, String classPath, String main, Path output, List<String> arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classPath,
                main));
        command.addAll(arguments);
        return new Child(builder.command(command)
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
    public int exitCode() throws InterruptedException {
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

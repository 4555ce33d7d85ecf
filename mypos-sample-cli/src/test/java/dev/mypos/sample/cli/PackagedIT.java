package dev.mypos.sample.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is handed out: one jar. */
class PackagedIT {
    @TempDir
    Path folder;

    @Test
    void version_ofTheJar_isThatOfTheBuild() throws IOException, InterruptedException {
        Process process = start("--version");

        assertThat(output(process)).matches("mypos [0-9]+\\.[0-9]+\\.[0-9]+.*\\R");
        assertThat(exitCode(process)).isZero();
    }

    @Test
    void demo_fromTheJar_saysNothingBesideItsData() throws IOException, InterruptedException {
        Process process = start("demo");

        assertThat(output(process)).contains("Verified").contains("mypos-demo");
        assertThat(new String(process.getErrorStream().readAllBytes(), UTF_8)).isEmpty();
        assertThat(exitCode(process)).isZero();
        assertThat(folder.resolve("mypos-demo/shop.db")).isRegularFile();
    }

    @Test
    void list_nobodyReads_endsQuietly() throws IOException, InterruptedException {
        Process demo = start("demo");
        output(demo);
        assertThat(exitCode(demo)).isZero();

        Process process = start("product", "list", "--backend", "local:mypos-demo");
        process.getInputStream().close();

        assertThat(new String(process.getErrorStream().readAllBytes(), UTF_8)).isEmpty();
        assertThat(exitCode(process)).isZero();
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                Path.of(System.getProperty("mypos.jar")).toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).directory(folder.toFile()).start();
    }

    private static String output(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), UTF_8);
    }

    private static int exitCode(Process process) throws InterruptedException {
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }
}

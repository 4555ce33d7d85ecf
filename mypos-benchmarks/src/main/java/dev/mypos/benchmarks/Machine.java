package dev.mypos.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The machine in one line. */
final class Machine {
    private Machine() {}

    static String describe() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        return String.join(
                ", ",
                List.of(
                        Runtime.getRuntime().availableProcessors() + " x " + processor(),
                        System.getProperty("os.name") + " " + System.getProperty("os.version"),
                        System.getProperty("java.vm.name") + " " + System.getProperty("java.version"),
                        "shops on " + Files.getFileStore(temporary).type()));
    }

    private static String processor() throws IOException {
        Path linux = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(linux)) {
            return System.getProperty("os.arch");
        }
        try (Stream<String> lines = Files.lines(linux)) {
            String name = lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .distinct()
                    .collect(Collectors.joining(" and "));
            return name.isEmpty() ? System.getProperty("os.arch") : name;
        }
    }
}

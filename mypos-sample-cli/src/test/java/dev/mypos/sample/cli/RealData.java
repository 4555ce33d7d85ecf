package dev.mypos.sample.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Real sales, where they are: in the folder that MYPOS_REAL_DATA names, or beside the checkout. */
final class RealData {
    private static final Path BESIDE_THE_CHECKOUT = Path.of("..", "..", "shared", "data");

    private RealData() {}

    /** Skips the test, with this reason, where the file is not. */
    static Path file(String name) {
        Path folder = Optional.ofNullable(System.getenv("MYPOS_REAL_DATA"))
                .or(() -> Optional.ofNullable(System.getProperty("mypos.real.data")))
                .map(Path::of)
                .orElse(BESIDE_THE_CHECKOUT);
        Path file = folder.resolve(name);
        assumeTrue(Files.isReadable(file), () -> "there is no " + file + "; set MYPOS_REAL_DATA to its folder");
        return file.toAbsolutePath().normalize();
    }
}

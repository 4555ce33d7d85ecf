package dev.mypos.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Feeds each target first with its corpus, which is kept, and then for {@code fuzz.seconds} with what the fuzzer makes of it.
 * An input that ends in anything but a {@code POSError} is left in {@code target/finds} and belongs into the corpus.
 */
class FuzzTest {
    private static final Path CORPUS = Path.of("src", "test", "corpus");

    /** What is fed. */
    enum Target {
        CSV(CsvTarget.class, CsvTarget::fuzzerTestOneInput),
        MONEY(MoneyTarget.class, MoneyTarget::fuzzerTestOneInput),
        PICTURE(PictureTarget.class, PictureTarget::fuzzerTestOneInput),
        DUMP(DumpTarget.class, DumpTarget::fuzzerTestOneInput);

        private final Class<?> type;

        @SuppressWarnings("ImmutableEnumChecker") // a function without state
        private final Feeding feeding;

        Target(Class<?> type, Feeding feeding) {
            this.type = type;
            this.feeding = feeding;
        }

        Path corpus() {
            return CORPUS.resolve(name().toLowerCase(Locale.ROOT));
        }
    }

    /** Gives an input to a target. */
    private interface Feeding {
        void feed(byte[] input);
    }

    @ParameterizedTest
    @EnumSource
    void corpus_everyInput_endsInNothingButPOSErrors(Target target) throws IOException {
        List<Path> inputs;
        try (Stream<Path> files = Files.list(target.corpus())) {
            inputs = files.sorted().toList();
        }
        assertThat(inputs).isNotEmpty();
        for (Path input : inputs) {
            target.feeding.feed(Files.readAllBytes(input));
        }
    }

    @ParameterizedTest
    @EnumSource
    void fuzzer_forSomeTime_findsNothingButPOSErrors(Target target) throws IOException, InterruptedException {
        Path finds = Files.createDirectories(Path.of(System.getProperty("fuzz.finds"), target.name()));
        Process fuzzer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=" + target.type.getName(),
                        "--instrumentation_includes=dev.mypos.**",
                        "-max_total_time=" + Integer.getInteger("fuzz.seconds", 20),
                        "-max_len=16384",
                        "-timeout=30",
                        "-rss_limit_mb=4096",
                        "-artifact_prefix=" + finds.toAbsolutePath() + "/",
                        finds.toAbsolutePath().toString(),
                        target.corpus().toAbsolutePath().toString())
                .redirectErrorStream(true)
                .redirectOutput(finds.resolveSibling(target.name() + ".log").toFile())
                .start();

        assertThat(fuzzer.waitFor())
                .as("the fuzzer's exit code; see %s.log", finds)
                .isZero();
    }
}

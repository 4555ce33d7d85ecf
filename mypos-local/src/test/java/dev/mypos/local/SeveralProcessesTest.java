package dev.mypos.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.catalog.Product;
import dev.mypos.money.Quantity;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Programs on the same file that know nothing of each other. */
@Timeout(120)
class SeveralProcessesTest {
    private static final int TILLS = 3;
    private static final int UNITS = 600;

    @TempDir
    Path folder;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void stopWhatIsLeft() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void sell_severalProcesses_exactlyWhatThereIs() throws Exception {
        try (Shop shop = new Shop(LocalBackend.at(folder))) {
            Product mug = shop.stocked("MUG", "7.50", UNITS);
            List<BufferedReader> tills = startTills();
            int sold = 0;
            for (BufferedReader till : tills) {
                sold += Integer.parseInt(till.readLine());
            }
            assertThat(sold).isEqualTo(UNITS);
            assertThat(shop.available(mug)).isEqualTo(Quantity.ZERO);
            assertThat(shop.pos.verify().laws())
                    .allMatch(law -> law.violations().isEmpty());
        }
    }

    @Test
    void kill_whileSelling_losesNothingAndBreaksNothing() throws Exception {
        try (Shop shop = new Shop(LocalBackend.at(folder))) {
            Product mug = shop.stocked("MUG", "7.50", 1_000_000);
            startTills();
            long before = shop.sell(mug).receiptNumber();
            started.get(0).destroyForcibly().waitFor();
            started.get(1).destroyForcibly().waitFor();

            assertThat(shop.sell(mug).receiptNumber()).isGreaterThan(before);
            started.get(2).destroyForcibly().waitFor();
            assertThat(shop.pos.verify().laws())
                    .allMatch(law -> law.violations().isEmpty());
            assertThat(Dump.query(folder.resolve("shop.db"), "PRAGMA integrity_check"))
                    .containsExactly("ok");
        }
    }

    private List<BufferedReader> startTills() throws IOException {
        List<BufferedReader> outputs = new ArrayList<>();
        for (int i = 0; i < TILLS; i++) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Till.class.getName(),
                            folder.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            started.add(process);
            outputs.add(process.inputReader(StandardCharsets.UTF_8));
        }
        for (BufferedReader output : outputs) {
            assertThat(output.readLine()).isEqualTo("open");
        }
        return outputs;
    }
}

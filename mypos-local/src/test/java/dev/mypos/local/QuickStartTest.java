package dev.mypos.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.MyPos;
import dev.mypos.catalog.Product;
import dev.mypos.money.Money;
import dev.mypos.sale.Sale;
import dev.mypos.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program of the README, as it stands there but for the folder. */
class QuickStartTest {
    private static final Path README = Path.of("../README.md");
    private static final Path THIS = Path.of("src/test/java/dev/mypos/local/QuickStartTest.java");

    @TempDir
    Path folder;

    private String printed = "";

    @Test
    void program_ofTheReadme_sellsAndPrintsTheReceipt() {
        Store shop = Store.builder()
                .name("Corner shop")
                .currency("EUR")
                .zone("Europe/Dublin")
                .build();
        try (MyPos pos = MyPos.open(LocalBackend.at(folder), shop)) {
            Product mug = pos.catalog()
                    .save(Product.builder()
                            .sku("MUG")
                            .name("Mug")
                            .price(Money.of("7.50", "EUR"))
                            .build());
            pos.stock().receive(mug.id(), 20);
            Sale sale =
                    pos.checkout().complete(pos.checkout().begin().add(mug, 2).payCash("20.00"));
            println(pos.receipts().text(sale));
        }
        assertThat(printed).contains("Corner shop", "2 x 7.50", "15.00", "5.00");
    }

    @Test
    void readme_program_isTheOneThatRuns() throws IOException {
        String here = squeezed(Files.readString(THIS));
        List<String> program = Files.readString(README)
                .split("```java\n")[1]
                .split("```")[0]
                .lines()
                .map(line -> line.replace("Path.of(\"shop\")", "folder").replace("System.out.", ""))
                .map(QuickStartTest::squeezed)
                .toList();
        assertThat(program)
                .hasSizeGreaterThan(6)
                .allSatisfy(line -> assertThat(here).contains(line));
    }

    private static String squeezed(String code) {
        return code.replaceAll("\\s", "");
    }

    private void println(String text) {
        printed = text;
    }
}

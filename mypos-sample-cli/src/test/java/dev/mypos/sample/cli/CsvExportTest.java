package dev.mypos.sample.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists leave the shop whole, and as text that no spreadsheet runs. */
class CsvExportTest {
    /** Lists that have no pages: they show all there is. */
    private static final Set<String> WHOLE =
            Set.of("register list", "outbox list", "role list", "category list", "tax list");

    @TempDir
    Path folder;

    static Stream<String> lists() {
        return CommandNames.ALL.stream().filter(name -> name.endsWith(" list")).filter(name -> !WHOLE.contains(name));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void list_everyOne_canBeReadToItsEnd(String list) {
        String help = Cli.in(folder)
                .ok(Stream.concat(Stream.of(list.split(" ")), Stream.of("--help"))
                        .toArray(String[]::new))
                .out();

        assertThat(help).contains("--all").contains("--limit").contains("--after");
    }

    @Test
    void list_manyRows_goesOnBehindItsLimit() {
        Cli cli = Cli.withShop(folder);
        Stream.of("A", "B", "C").forEach(sku -> cli.product(sku, "1.00"));

        assertThat(cli.csv("product", "list", "--limit", "2")).hasSize(3);
        assertThat(cli.csv("product", "list", "--limit", "2", "--all")).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd|' /C calc'!A0", "@SUM(A1)", "-2+3+cmd|x", "'=1"})
    void csv_textThatASpreadsheetWouldRun_isGuardedAndComesBack(String name) throws IOException {
        Cli cli = Cli.withShop(Files.createDirectory(folder.resolve("one")));
        cli.ok("product", "create", "--sku", "X", "--name", name, "--price", "7.50");
        cli.ok("customer", "create", "--name", name);

        String products = cli.ok("product", "list", "-o", "csv").out();
        assertThat(products).contains("'" + name);
        assertThat(cli.ok("customer", "list", "-o", "csv").out()).contains("'" + name);
        assertThat(Json.items(cli.json("product", "list")).get(0)).containsEntry("name", name);

        Path file = Files.writeString(folder.resolve("products.csv"), products);
        Cli other = Cli.withShop(Files.createDirectory(folder.resolve("two")));
        other.ok("product", "import", file.toString());
        assertThat(Json.items(other.json("product", "list")).get(0)).containsEntry("name", name);
    }

    @Test
    void csv_numbersBelowZero_stayNumbers() {
        Cli cli = Cli.withShop(folder);
        cli.product("TEA", "3.20", "--oversell", "allow");
        cli.ok("sale", "create", "--line", "TEA:2.5");

        List<String> row = cli.csv("stock", "list").get(1);
        assertThat(row).contains("-2.5");
        assertThat(cli.csv("stock", "movements", "TEA").get(1)).contains("-2.5");
    }
}

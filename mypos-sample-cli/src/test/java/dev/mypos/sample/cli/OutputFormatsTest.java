package dev.mypos.sample.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.sample.cli.Cli.Outcome;
import dev.mypos.sample.cli.console.Terminals;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFormatsTest {
    private static final String ESCAPE = "\u001B[";
    private static final Terminals PERSON = new Terminals(true, true, true);

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void fill() {
        cli = Cli.withShop(folder);
        cli.product("MUG", "7.50", "--stock", "20", "--low-stock", "30", "--description", "A \"mug\", blue");
        cli.product("TEA", "3.20", "--oversell", "allow");
        cli.ok("customer", "create", "--name", "Ada, Countess", "--address", "1 Main Street\nDublin");
        cli.ok("sale", "create", "--line", "MUG:2", "--line", "TEA");
        cli.ok("sale", "create", "--line", "TEA:3@3.00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "product list",
                "customer list",
                "sale list",
                "stock list",
                "stock movements MUG",
                "register list",
                "journal list",
                "outbox list",
                "payment list",
                "sale explain main/1"
            })
    void list_parsesAsJsonAndCsvAndTabs(String list) {
        List<Map<String, Object>> items = Json.items(cli.json(list.split(" ")));
        List<List<String>> records = cli.csv(list.split(" "));
        List<String> lines = cli.ok(list.split(" ")).out().lines().toList();

        assertThat(records).hasSize(items.size() + 1);
        assertThat(records).allSatisfy(record -> assertThat(record).hasSameSizeAs(records.get(0)));
        assertThat(lines).hasSameSizeAs(records);
        assertThat(lines).allSatisfy(line -> assertThat(line.split("\t", -1)).hasSameSizeAs(records.get(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"day", "hour", "product", "customer", "tender", "tax"})
    void report_parsesAsJsonAndCsv(String key) {
        Map<String, Object> report = cli.json("report", "sales", "--group-by", key);
        List<List<String>> records = cli.csv("report", "sales", "--group-by", key);

        assertThat(records).hasSize(((List<?>) report.get("rows")).size() + 1);
        assertThat(report).containsEntry("group_by", key).containsKey("total");
    }

    @Test
    void report_dayAndProductAsCsv_haveTheirColumns() {
        assertThat(cli.csv("report", "sales", "--group-by", "day").get(0))
                .containsExactly("day", "sales", "refunds", "items", "gross", "discount", "tax", "refunded", "net");
        assertThat(cli.csv("report", "sales", "--group-by", "product").get(0))
                .containsExactly("sku", "name", "quantity", "gross", "refunded", "net");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "product get NONE",
                "sale create --line NONE",
                "sale get main/99",
                "product create --sku MUG --name M --price 1"
            })
    void error_leavesDataEmpty(String line) {
        for (String format : List.of("table", "json", "csv")) {
            Outcome outcome = cli.run((line + " -o " + format).split(" "));

            assertThat(outcome.exitCode()).isIn(3, 5);
            assertThat(outcome.out()).isEmpty();
            assertThat(outcome.err()).isNotEmpty();
        }
    }

    @Test
    void error_withJson_isAProblemDocumentWithItsRules() {
        Outcome outcome = cli.run("product", "create", "--sku", "A:B", "--name", " ", "--price", "1", "-o", "json");

        assertThat(outcome.exitCode()).isEqualTo(6);
        Map<String, Object> problem = Json.object(outcome.err());
        assertThat(problem).containsEntry("code", "validation-failed");
        assertThat((List<?>) problem.get("errors")).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void output_fromTheEnvironment_yieldsToTheOption() {
        cli.setting("MYPOS_OUTPUT", "json");

        assertThat(Json.items(Json.object(cli.ok("product", "list").out()))).hasSize(2);
        assertThat(cli.ok("product", "list", "-o", "csv").out()).startsWith("sku,");
        assertThat(Json.object(cli.run("product", "get", "NONE").err())).containsEntry("code", "not-found");
        assertThat(Json.object(cli.run("product", "gte").err())).containsEntry("code", "usage");
    }

    @Test
    void colour_isForTerminalsOnly() {
        assertThat(cli.ok("product", "list").out()).doesNotContain(ESCAPE);
        assertThat(cli.at(PERSON).ok("product", "list").out()).contains(ESCAPE);
    }

    @Test
    void colour_noColorAndDumbTerminals_areRespected() {
        assertThat(cli.at(PERSON).ok("product", "list", "--no-color").out()).doesNotContain(ESCAPE);
        assertThat(cli.setting("TERM", "dumb").ok("product", "list").out()).doesNotContain(ESCAPE);
        assertThat(cli.setting("FORCE_COLOR", "1").ok("product", "list").out()).contains(ESCAPE);
        assertThat(cli.setting("NO_COLOR", "1").ok("product", "list").out()).doesNotContain(ESCAPE);
        assertThat(cli.run("product", "get", "NONE").err()).doesNotContain(ESCAPE);
        assertThat(cli.ok("--help").out()).doesNotContain(ESCAPE);
    }

    @Test
    void table_onATerminal_isAligned() {
        List<String> lines =
                cli.at(PERSON).ok("product", "list", "--no-color").out().lines().toList();

        assertThat(lines.get(1).indexOf("Product MUG")).isEqualTo(lines.get(2).indexOf("Product TEA"));
    }

    @Test
    void run_readerGoesAway_endsQuietly() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int exitCode = cli.run(failing("Broken pipe"), err, "product", "list");

        assertThat(exitCode).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void run_diskOfTheOutputIsFull_says() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int exitCode = cli.run(failing("No space left on device"), err, "product", "list");

        assertThat(exitCode).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("No space left on device");
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException(reason);
            }
        };
    }
}
